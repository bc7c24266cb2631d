import { describe, expect, it } from 'vitest';
import { letterInForce, letterKindFor, outdatedLetter, toSupersede } from '@shared/correspondence';
import type { OpeningBuilder } from '../support/opening-builder';
import {
  appOf,
  asKind,
  compose,
  CONDITION,
  decidedCase,
  GAP,
  issue,
  kindOf,
  letterCase,
  MINIMUM,
  NOT_CHOSEN,
  outcome,
  reserve,
  sign,
  TODAY,
} from './letter-case';
import { signed } from './letter-checks';

describe('the kind of letter owed, by disposition, stage and outcome', () => {
  it.each([
    ['rejected', [], [MINIMUM], 'open', 'not-shortlisted-minimum'],
    ['rejected', [], [NOT_CHOSEN], 'open', 'not-shortlisted-strongest'],
    ['rejected', [], [], 'filled', 'not-shortlisted-strongest'],
    ['rejected', ['interview'], [GAP], 'filled', 'after-interview'],
    ['rejected', ['interview'], [MINIMUM], 'filled', 'after-interview'],
    ['rejected', ['interview', 'final'], [GAP], 'filled-internally', 'after-final'],
    ['rejected', ['interview'], [GAP], 'unfilled', 'position-unfilled'],
    ['rejected', [], [MINIMUM], 're-advertised', 're-advertised'],
    ['rejected', [], [MINIMUM], 'cancelled', 'position-cancelled'],
    ['reserve', ['interview', 'final'], [], 'filled', 'runner-up'],
    ['reserve', ['interview'], [], 'unfilled', 'runner-up'],
    ['reserve', ['interview'], [], 'cancelled', 'position-cancelled'],
    ['appointed', ['interview', 'final'], [], 'open', 'appointed'],
    ['appointed', [], [], 'filled', 'appointed'],
    ['advanced', ['interview'], [], 'open', null],
    ['offered', ['interview', 'final'], [], 'open', null],
  ] as const)('%s after %j for %j with outcome %s: %s', (code, stages, reasons, result, kind) => {
    const builder = letterCase()
      .candidate('mara', { stages: [...stages] })
      .dispose('mara', code, [...reasons]);
    expect(kindOf(outcome(builder, result), 'mara')).toBe(kind);
  });

  it('owes nothing to somebody undecided, and thanks to somebody who withdrew', () => {
    expect(kindOf(letterCase().candidate('mara'), 'mara')).toBeNull();
    expect(kindOf(decidedCase().withdraw('bo'), 'bo')).toBe('withdrawn');
  });

  it('does not take applying for an interview where interview is the first stage', () => {
    const builder = letterCase()
      .criteria({ stages: [{ ref: 'talk', label: 'Interview', kind: 'interview', criteria: ['teaching'] }] })
      .candidate('mara')
      .dispose('mara', 'rejected', [GAP]);
    expect(kindOf(builder, 'mara')).toBe('not-shortlisted-strongest');
    const scored = letterCase()
      .criteria({ stages: [{ ref: 'talk', label: 'Interview', kind: 'interview', criteria: ['teaching'] }] })
      .candidate('mara')
      .score('mara', 'idris', { teaching: 3 }, { stage: 'talk' })
      .dispose('mara', 'rejected', [GAP]);
    expect(kindOf(scored, 'mara')).toBe('after-interview');
  });
});

/** Bo was told the ground; then the decision was opened again. */
const toldAndReopened = (): OpeningBuilder =>
  issue(signed(), 'bo', compose(signed(), 'bo')).do('decisions.reopen', {
    opening: signed().opening,
    member: 'idris',
    reason: 'A fact was overlooked.',
  });

const inForce = (builder: OpeningBuilder, candidate: string) => {
  const record = builder.record();
  return letterInForce(record, appOf(record, candidate), TODAY)?.id ?? null;
};
const replaced = (builder: OpeningBuilder, candidate: string) => {
  const record = builder.record();
  const app = appOf(record, candidate);
  const kind = letterKindFor(record, app);
  return kind && (toSupersede(record, app, kind)?.id ?? null);
};

describe('an internal candidate (situation 25)', () => {
  const internal = (builder: OpeningBuilder): OpeningBuilder =>
    builder.do('candidates.record-relation', { candidate: 'bo', relation: { kind: 'internal', text: '' } });

  it('gets a letter of their own, except where the post itself is the reason', () => {
    expect(kindOf(internal(decidedCase()), 'bo')).toBe('internal-candidate');
    expect(kindOf(outcome(internal(decidedCase()), 'cancelled'), 'bo')).toBe('position-cancelled');
    expect(kindOf(decidedCase(), 'bo')).toBe('after-interview');
  });
});

describe('whoever was told something that no longer holds', () => {
  it('is owed a correction that takes the place of that letter', () => {
    const builder = toldAndReopened().dispose('bo', 'rejected', [CONDITION]);
    expect(kindOf(builder, 'bo')).toBe('correction');
    expect(replaced(builder, 'bo')).toBe('letter-bo');
    expect(inForce(builder, 'bo')).toBeNull();
  });

  it('is owed nothing when the same disposition was recorded once more', () => {
    const builder = toldAndReopened().dispose('bo', 'rejected', [GAP]);
    expect(kindOf(builder, 'bo')).toBe('after-interview');
    expect(inForce(builder, 'bo')).toBe('letter-bo');
    const record = builder.record();
    expect(outdatedLetter(record, appOf(record, 'bo'))).toBeNull();
  });

  it('is told of a reserve place or an appointment in a letter that takes the place of the first', () => {
    const runnerUp = reserve(toldAndReopened(), 'bo', '2027-03-31');
    expect([kindOf(runnerUp, 'bo'), replaced(runnerUp, 'bo')]).toEqual(['runner-up', 'letter-bo']);
    const appointed = toldAndReopened().dispose('bo', 'appointed');
    expect([kindOf(appointed, 'bo'), replaced(appointed, 'bo')]).toEqual(['appointed', 'letter-bo']);
    const longer = reserve(
      issue(signed(), 'cy', compose(signed(), 'cy')).do('decisions.reopen', {
        opening: signed().opening,
        member: 'idris',
        reason: 'The list runs longer.',
      }),
      'cy',
      '2027-06-30',
    );
    expect([kindOf(longer, 'cy'), replaced(longer, 'cy'), inForce(longer, 'cy')]).toEqual([
      'runner-up',
      'letter-cy',
      null,
    ]);
  });

  it('is told when the post of a reserve place is cancelled, and not twice that they were rejected', () => {
    const reserved = outcome(issue(signed(), 'cy', compose(signed(), 'cy')), 'cancelled');
    expect([kindOf(reserved, 'cy'), replaced(reserved, 'cy'), inForce(reserved, 'cy')]).toEqual([
      'position-cancelled',
      'letter-cy',
      null,
    ]);
    const rejected = outcome(issue(signed(), 'bo', compose(signed(), 'bo')), 'cancelled');
    expect(inForce(rejected, 'bo')).toBe('letter-bo');
  });

  it('is owed nothing yet while they are taken further again or hold an offer', () => {
    expect(kindOf(toldAndReopened().dispose('bo', 'offered'), 'bo')).toBeNull();
    expect(kindOf(toldAndReopened().dispose('bo', 'advanced'), 'bo')).toBeNull();
  });

  it('is told once: the correction then stands for the outcome', () => {
    const builder = sign(toldAndReopened().dispose('bo', 'rejected', [CONDITION]));
    const record = builder.record();
    const correction = asKind(compose(signed(), 'bo'), 'correction', {
      disposition: appOf(record, 'bo').disposition!.at.seq,
      supersedes: 'letter-bo',
    });
    issue(builder, 'bo', correction, 'second');
    expect(inForce(builder, 'bo')).toBe('second');
    expect(replaced(builder, 'bo')).toBeNull();
  });

  it('is not owed a correction of a letter that was taken back in time', () => {
    const builder = issue(signed(), 'bo', compose(signed(), 'bo'));
    builder.do('letters.withdraw', { letter: 'letter-bo' });
    expect([kindOf(builder, 'bo'), inForce(builder, 'bo')]).toEqual(['after-interview', null]);
  });
});

describe('an acknowledgement', () => {
  const arriving = (acknowledgeDays: number): OpeningBuilder =>
    letterCase({ policy: { acknowledgeDays } })
      .candidate('mara')
      .candidate('bo', { stages: ['interview'] });

  it('is owed by policy alone, while nothing has happened to the application', () => {
    expect(kindOf(arriving(0), 'mara')).toBeNull();
    expect(kindOf(arriving(3), 'mara')).toBe('acknowledgement');
    expect(kindOf(arriving(3), 'bo')).toBeNull();
    expect(kindOf(arriving(3).dispose('mara', 'advanced'), 'mara')).toBeNull();
    expect(kindOf(arriving(3).dispose('mara', 'rejected', [GAP]), 'mara')).toBe('not-shortlisted-strongest');
  });

  it('is owed once', () => {
    const builder = arriving(3);
    issue(builder, 'mara', asKind(compose(signed(), 'bo'), 'acknowledgement', { application: 'app-mara' }));
    expect(inForce(builder, 'mara')).toBe('letter-mara');
  });
});
