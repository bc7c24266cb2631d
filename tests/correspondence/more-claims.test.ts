/** Claims about people, promises and the procedure (situations 27, 29 and 33). */
import { describe, expect, it } from 'vitest';
import { claimFault } from '@shared/correspondence';
import type { Claim } from '@shared/letters';
import type { OpeningBuilder } from '../support/opening-builder';
import {
  appOf,
  ask,
  compose,
  decidedCase,
  GAP,
  issue,
  letterCase,
  MINIMUM,
  promise,
  reserve,
  sign,
} from './letter-case';
import { signed } from './letter-checks';

const fault = (builder: OpeningBuilder, claim: Claim, candidate = 'bo'): string | null => {
  const record = builder.record();
  return claimFault(claim, record, appOf(record, candidate));
};
const application = 'app-bo';

describe('all-interviewed-qualified', () => {
  const claim: Claim = { claim: 'all-interviewed-qualified' };
  const interviewed = (reasons = [MINIMUM] as Parameters<OpeningBuilder['dispose']>[2]) =>
    decidedCase()
      .candidate('eli', { facts: [], stages: ['interview'] })
      .dispose('eli', 'rejected', reasons);

  it('holds while only people who were screened out lack a qualification', () => {
    expect(fault(decidedCase(), claim)).toBeNull();
  });
  it('is false when somebody interviewed is rejected on one, alone or among other grounds', () => {
    expect(fault(interviewed(), claim)).toContain('recorded as not meeting');
    expect(fault(interviewed([GAP, MINIMUM]), claim)).toContain('recorded as not meeting');
    expect(fault(interviewed([GAP]), claim)).toBeNull();
  });
  it('is false when somebody interviewed was told so, even where the record has changed since', () => {
    const told = sign(interviewed());
    const draft = compose(told, 'eli');
    issue(told, 'eli', draft);
    told.do('decisions.reopen', { opening: told.opening, member: 'idris', reason: 'A fact was overlooked.' });
    told.dispose('eli', 'rejected', [GAP]);
    expect(fault(told, claim)).toContain('was told in a letter');
    issue(told, 'eli', { ...draft, claims: [], supersedes: 'letter-eli' }, 'second');
    expect(fault(told, claim)).toBeNull();
  });
  it('is empty praise where nobody was interviewed', () => {
    expect(fault(letterCase().candidate('bo'), claim)).toBe('Nobody is recorded as interviewed.');
  });
});

describe('was-interviewed', () => {
  const talkFirst = (): OpeningBuilder =>
    letterCase()
      .criteria({ stages: [{ ref: 'talk', label: 'Interview', kind: 'interview', criteria: ['teaching'] }] })
      .candidate('bo');

  it('takes more than applying where the interview is the first stage', () => {
    expect(fault(talkFirst(), { claim: 'was-interviewed' })).not.toBeNull();
    const met = talkFirst().score('bo', 'idris', { teaching: 3 }, { stage: 'talk' });
    expect(fault(met, { claim: 'was-interviewed' })).toBeNull();
  });
});

describe('close-second', () => {
  it('is for the reserve list alone', () => {
    expect(fault(decidedCase(), { claim: 'close-second' }, 'cy')).toBeNull();
    expect(fault(decidedCase(), { claim: 'close-second' })).not.toBeNull();
    expect(fault(decidedCase(), { claim: 'close-second' }, 'dana')).not.toBeNull();
  });
});

describe('reconsidered', () => {
  const claim: Claim = { claim: 'reconsidered' };
  const assessed = (assessedBy: string): OpeningBuilder =>
    ask(signed(), 'bo', 'news', { kind: 'new-information' }).do('inquiries.assess', {
      inquiry: 'news',
      assessment: { classification: 'overlooked', wouldChange: true, why: 'It is on page two.', assessedBy },
    });

  it('holds when somebody else than who signed has looked at new information', () => {
    expect(fault(assessed('wen'), claim)).toBeNull();
  });
  it('does not hold for the same pair of eyes, for an open inquiry, or without one', () => {
    const opening = assessed('wen').opening;
    const bySame = assessed('wen')
      .do('decisions.reopen', { opening, member: 'idris', reason: 'A fact was overlooked.' })
      .do('decisions.sign', { opening, member: 'wen', on: '2026-06-01' });
    expect(fault(bySame, claim)).toContain('Somebody else has to make it.');
    expect(fault(ask(signed(), 'bo', 'news', { kind: 'new-information' }), claim)).not.toBeNull();
    expect(fault(signed(), claim)).not.toBeNull();
  });
});

describe('promises', () => {
  const onFile = (until: string): Claim => ({ claim: 'on-file-until', until });

  it('keeps an application on file until the very day on record', () => {
    const builder = promise(signed(), 'bo', 'on-file', '2027-06-01');
    expect(fault(builder, onFile('2027-06-01'))).toBeNull();
    expect(fault(builder, onFile('2027-07-01'))).not.toBeNull();
    expect(fault(promise(signed(), 'bo', 'contact', '2027-06-01'), onFile('2027-06-01'))).not.toBeNull();
    expect(fault(signed(), onFile('2027-03-31'), 'cy')).toBeNull();
  });
  it('invites to apply again by a promise that nobody has settled, or a reserve place with a day', () => {
    const again: Claim = { claim: 'apply-again' };
    expect(fault(promise(signed(), 'bo', 'apply-again'), again)).toBeNull();
    expect(fault(promise(signed(), 'bo', 'on-file'), again)).not.toBeNull();
    expect(fault(decidedCase(), again, 'cy')).toBeNull();
    expect(fault(reserve(decidedCase(), 'cy'), again, 'cy')).not.toBeNull();
  });
});

describe('the procedure', () => {
  it('says that a decision was made only while its signature stands', () => {
    const made: Claim = { claim: 'decision-made' };
    const pending: Claim = { claim: 'decision-pending' };
    const reopened = signed().do('decisions.reopen', {
      opening: signed().opening,
      member: 'idris',
      reason: 'A fact was overlooked.',
    });
    const held = (builder: OpeningBuilder) => [made, pending].map((claim) => fault(builder, claim) === null);
    expect(held(decidedCase())).toEqual([false, true]);
    expect(held(signed())).toEqual([true, false]);
    expect(held(reopened)).toEqual([false, true]);
  });
  it('names the day of a conversation that is on record', () => {
    const builder = signed().do('letters.record-conversation', { application, on: '2026-06-01' });
    expect(fault(builder, { claim: 'spoke', on: '2026-06-01' })).toBeNull();
    expect(fault(builder, { claim: 'spoke', on: '2026-05-31' })).not.toBeNull();
  });
  it('thanks for a withdrawal that is on record', () => {
    expect(fault(signed().withdraw('bo'), { claim: 'withdrawn' })).toBeNull();
    expect(fault(signed(), { claim: 'withdrawn' })).not.toBeNull();
  });
  it('takes the place of a letter that this person has, and that was not taken back', () => {
    const draft = compose(signed(), 'bo');
    const claim: Claim = { claim: 'replaces', reference: draft.model.reference };
    const told = issue(signed(), 'bo', draft);
    expect(fault(told, claim)).toBeNull();
    expect(fault(told, claim, 'ada')).not.toBeNull();
    expect(fault(told.do('letters.withdraw', { letter: 'letter-bo' }), claim)).not.toBeNull();
  });
});
