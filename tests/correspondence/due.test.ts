import { describe, expect, it } from 'vitest';
import { dueFor, letterInForce, letterKindFor, letterQueue } from '@shared/correspondence';
import type { LetterKind } from '@shared/letters';
import type { OpeningBuilder } from '../support/opening-builder';
import {
  appOf,
  ask,
  asKind,
  compose,
  decidedCase,
  GAP,
  issue,
  letterCase,
  outcome,
  sign,
} from './letter-case';
import { check } from './letter-checks';

/** In Ontario, where the law wants word within 45 days of the last interview; Mara was met on 1 June. */
const ontario = (): OpeningBuilder => {
  const builder = letterCase({ policy: { letterDueDays: 60 } });
  builder.do('openings.change', {
    opening: builder.opening,
    details: { ...builder.record().opening.details, jurisdiction: 'CA-ON' },
  });
  return builder.candidate('mara', { stages: ['interview'] });
};

const due = (builder: OpeningBuilder, candidate: string, kind: LetterKind) => {
  const record = builder.record();
  return dueFor(record, appOf(record, candidate), kind);
};
const owed = (builder: OpeningBuilder, candidate: string, today: string) => {
  const record = builder.record();
  return letterKindFor(record, appOf(record, candidate), today);
};

describe('by when a letter is due (situations 12 and 34)', () => {
  it('counts from the signature, by the policy', () => {
    const builder = outcome(decidedCase(), 'filled');
    expect(due(builder, 'bo', 'after-interview')).toBeNull();
    expect(due(sign(builder), 'bo', 'after-interview')).toMatchObject({
      on: '2026-06-15',
      set: 'policy',
      because: 'Letters are due within 14 days of the signature.',
    });
  });

  it('takes the earlier of policy and law, and says whose day it is', () => {
    const builder = sign(ontario().dispose('mara', 'rejected', [GAP]));
    const found = due(builder, 'mara', 'after-interview')!;
    expect(found).toMatchObject({ on: '2026-07-16', set: 'law' });
    expect(found.because).toMatch(
      /^The law of the place \(CA-ON\) asks for word within 45 days, from 1 June 2026: .+\.$/,
    );
    const sooner = sign(decidedCase({ policy: { letterDueDays: 10 } }));
    expect(due(sooner, 'bo', 'after-interview')).toMatchObject({ on: '2026-06-11', set: 'policy' });
  });

  it('leaves it to the policy once the person has had the word that the law asks for', () => {
    const builder = sign(ontario().dispose('mara', 'rejected', [GAP]));
    issue(builder, 'mara', asKind(compose(builder, 'mara'), 'decision-notice'));
    expect(due(builder, 'mara', 'after-interview')).toMatchObject({ on: '2026-07-31', set: 'policy' });
  });

  it('holds the law to nobody who was never interviewed', () => {
    const builder = ontario().candidate('ada');
    expect(due(builder, 'ada', 'decision-notice')).toBeNull();
    expect(due(builder, 'mara', 'decision-notice')).toMatchObject({ on: '2026-07-16', set: 'law' });
  });

  it('counts the thanks for a withdrawal from its day, and an acknowledgement from arrival', () => {
    const builder = letterCase({ policy: { acknowledgeDays: 5 } }).candidate('mara');
    expect(due(builder, 'mara', 'acknowledgement')).toMatchObject({ on: '2026-06-06' });
    expect(due(builder, 'mara', 'withdrawn')).toBeNull();
    expect(due(builder.withdraw('mara'), 'mara', 'withdrawn')).toMatchObject({
      on: '2026-06-15',
      because: 'Letters are due within 14 days of the withdrawal.',
    });
  });

  it('takes the day promised for the answer to an open inquiry', () => {
    const builder = issue(sign(decidedCase()), 'bo', compose(sign(decidedCase()), 'bo'));
    ask(builder, 'bo', 'later', { kind: 'challenge', dueOn: '2026-08-01' });
    ask(builder, 'bo', 'sooner', { kind: 'feedback-request', dueOn: '2026-07-01' });
    expect(due(builder, 'bo', 'feedback')).toMatchObject({ on: '2026-07-01', set: 'promise' });
    builder.do('inquiries.close', { inquiry: 'sooner', note: 'Told on the phone.' });
    expect(due(builder, 'bo', 'feedback')).toMatchObject({ on: '2026-08-01' });
  });
});

describe('a late letter', () => {
  it('asks for a reason at once when the day was set by law, and advises first when by policy', () => {
    const builder = sign(ontario().dispose('mara', 'rejected', [GAP]));
    const draft = compose(builder, 'mara');
    const late = (today: string) =>
      check(builder.record(), 'mara', draft, { today })
        .filter((finding) => finding.check === 'late')
        .map(({ severity, settle }) => [severity, settle.map(({ act }) => act)]);
    expect(late('2026-07-16')).toEqual([]);
    expect(late('2026-07-17')).toEqual([['justify', ['reword', 'justify']]]);
  });
});

describe('the notice that the law asks for', () => {
  it('is owed when its day is near and nothing is decided', () => {
    expect(owed(ontario(), 'mara', '2026-07-01')).toBeNull();
    expect(owed(ontario(), 'mara', '2026-07-02')).toBe('decision-notice');
    expect(owed(ontario().dispose('mara', 'offered'), 'mara', '2026-07-10')).toBe('decision-notice');
  });

  it('gives way to the letter about the decision once that can go out', () => {
    const decided = ontario().dispose('mara', 'rejected', [GAP]);
    expect(owed(decided, 'mara', '2026-07-10')).toBe('decision-notice');
    expect(owed(sign(decided), 'mara', '2026-07-10')).toBe('after-interview');
  });

  it('is owed besides a signed decision whose holding time ends after that day', () => {
    const builder = letterCase({ policy: { holdingDays: 60 } });
    builder.do('openings.change', {
      opening: builder.opening,
      details: { ...builder.record().opening.details, jurisdiction: 'CA-ON' },
    });
    builder.candidate('mara', { stages: ['interview'] }).dispose('mara', 'rejected', [GAP]);
    expect(owed(sign(builder), 'mara', '2026-07-10')).toBe('decision-notice');
  });

  it('is owed once, stays in the queue, and is ready without a signature', () => {
    const builder = ontario();
    const [row] = letterQueue(builder.record(), '2026-07-10');
    expect(row).toMatchObject({ kind: 'decision-notice', status: 'ready', dueOn: '2026-07-16' });
    const notice = asKind(compose(sign(decidedCase()), 'bo'), 'decision-notice', { application: 'app-mara' });
    const record = issue(builder, 'mara', notice).record();
    expect(letterInForce(record, appOf(record, 'mara'), '2026-07-10')?.id).toBe('letter-mara');
    expect(letterQueue(record, '2026-07-10')[0]).toMatchObject({ status: 'issued' });
  });

  it('is owed anew after a later interview', () => {
    const builder = ontario();
    issue(builder, 'mara', asKind(compose(sign(decidedCase()), 'bo'), 'decision-notice'));
    builder.do('candidates.reach-stage', { application: 'app-mara', stage: 'final', on: '2026-06-20' });
    expect(due(builder, 'mara', 'decision-notice')).toMatchObject({ on: '2026-08-04' });
    expect(owed(builder, 'mara', '2026-08-01')).toBe('decision-notice');
    const record = builder.record();
    expect(letterInForce(record, appOf(record, 'mara'), '2026-08-01')).toBeNull();
  });

  it('is not owed where no such rule holds, or where the organisation does not use it', () => {
    expect(owed(letterCase().candidate('mara', { stages: ['interview'] }), 'mara', '2026-12-01')).toBeNull();
    const unused = ontario().do('settings.change-rule', {
      id: 'ca-on-notice',
      used: false,
      why: 'Fewer than 25 people work here.',
    });
    expect(owed(unused, 'mara', '2026-07-10')).toBeNull();
  });
});
