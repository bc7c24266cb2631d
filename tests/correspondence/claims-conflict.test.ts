/** Situation 27: what one person is told must be compatible with what every other is told. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LetterDraft, LetterTools } from '@shared/correspondence';
import type { OpeningBuilder } from '../support/opening-builder';
import { compose, CONDITION, decidedCase, GAP, issue, issued, MINIMUM, outcome, sign } from './letter-case';
import { check, signed } from './letter-checks';

type Queued = NonNullable<LetterTools['queued']>;

const conflicts = (
  builder: OpeningBuilder,
  candidate: string,
  draft: LetterDraft,
  queued: Queued = [],
): string[] =>
  check(builder.record(), candidate, draft, { queued })
    .filter((finding) => finding.check === 'claims-conflict')
    .map((finding) => finding.message);

/** Bo and Eli were both interviewed; Eli does not meet a minimum qualification. */
const twoInterviewed = (): OpeningBuilder =>
  sign(
    outcome(
      decidedCase()
        .candidate('eli', { fullName: 'Eli Noor', facts: [], stages: ['interview'] })
        .dispose('eli', 'rejected', [MINIMUM]),
      'filled',
    ),
  );

const praising = (builder: OpeningBuilder): LetterDraft => {
  const draft = compose(builder, 'bo');
  return { ...draft, claims: [...draft.claims, { claim: 'all-interviewed-qualified' }] };
};

describe('“everyone we interviewed was qualified” beside “you did not meet the minimum”', () => {
  const message = expect.stringContaining('that a minimum qualification was not met');

  it('fires on both letters while both are queued', () => {
    const builder = twoInterviewed();
    const eli = compose(builder, 'eli');
    expect(conflicts(builder, 'bo', praising(builder), [eli, praising(builder)])).toEqual([
      expect.stringContaining('Eli Noor'),
    ]);
    expect(conflicts(builder, 'eli', eli, [eli, praising(builder)])).toEqual([message]);
  });

  it('fires on the second, whichever was issued first', () => {
    const first = twoInterviewed();
    expect(conflicts(issue(first, 'bo', praising(first)), 'eli', compose(first, 'eli'))).toEqual([message]);
    const second = twoInterviewed();
    expect(conflicts(issue(second, 'eli', compose(second, 'eli')), 'bo', praising(second))).toHaveLength(1);
  });

  it('does not fire for somebody who was never interviewed', () => {
    const builder = signed();
    const mara = compose(builder, 'mara');
    expect(mara.claims).toContainEqual({ claim: 'below-minimum', qualification: 'q-years' });
    expect(conflicts(builder, 'bo', praising(builder), [mara])).toEqual([]);
    expect(conflicts(issue(builder, 'bo', praising(builder)), 'mara', mara)).toEqual([]);
  });
});

describe('the same grounds on record', () => {
  const pair = (reasons = [GAP, CONDITION]): OpeningBuilder =>
    sign(
      outcome(
        decidedCase()
          .candidate('eli', { fullName: 'Eli Noor', stages: ['interview', 'final'] })
          .dispose('bo', 'rejected', reasons)
          .dispose('eli', 'rejected', reasons.toReversed()),
        'filled',
      ),
    );

  it('are told alike, across kinds of letters and whatever their order', () => {
    const builder = pair();
    const eli = compose(builder, 'eli');
    const bo = compose(builder, 'bo');
    expect([eli.kind, bo.kind]).toEqual(['after-final', 'after-interview']);
    expect(conflicts(builder, 'bo', bo, [eli])).toEqual([]);
    const partly = { ...eli, claims: eli.claims.filter(({ claim }) => claim !== 'condition-gap') };
    expect(conflicts(builder, 'bo', bo, [partly])).toEqual([
      'The same grounds are recorded for this candidate and for Eli Noor, and their letters give different ones.',
    ]);
    expect(conflicts(issue(builder, 'eli', partly), 'bo', bo)).toHaveLength(1);
  });

  it('may be left out by another kind of letter, and not by the same', () => {
    const builder = pair();
    const bo = compose(builder, 'bo');
    const silent = { ...compose(builder, 'eli'), claims: [] };
    expect(conflicts(builder, 'bo', bo, [silent])).toEqual([]);
    expect(conflicts(builder, 'bo', bo, [{ ...silent, kind: 'after-interview' }])).toHaveLength(1);
  });
});

describe('what no longer speaks', () => {
  const filled = (): LetterDraft => ({
    ...compose(signed(), 'bo'),
    claims: [{ claim: 'another-appointed' }],
  });
  const toldUnfilled = (): OpeningBuilder =>
    issue(signed(), 'ada', { ...compose(signed(), 'ada'), claims: [{ claim: 'position-unfilled' }] });

  it('is a letter whose place another has taken', () => {
    expect(conflicts(toldUnfilled(), 'bo', filled())).toHaveLength(1);
    const replaced = { ...compose(signed(), 'ada'), supersedes: 'letter-ada' };
    expect(conflicts(issue(toldUnfilled(), 'ada', replaced, 'second'), 'bo', filled())).toEqual([]);
  });

  it('is a letter about a disposition that has changed: a correction of it is owed', () => {
    const builder = toldUnfilled().do('decisions.reopen', {
      opening: signed().opening,
      member: 'idris',
      reason: 'A fact was overlooked.',
    });
    builder.dispose('ada', 'rejected', [CONDITION]);
    expect(conflicts(builder, 'bo', filled())).toEqual([]);
  });
});

describe('one letter', () => {
  it('does not contradict itself', () => {
    const builder = signed();
    const draft: LetterDraft = {
      ...compose(builder, 'bo'),
      claims: [{ claim: 'another-appointed' }, { claim: 'position-cancelled' }],
    };
    expect(conflicts(builder, 'bo', draft)).toEqual([expect.stringContaining('It also says')]);
  });
});

describe('one person', () => {
  it('is not told two fates of the post, unless the second letter takes the place of the first', () => {
    const builder = signed();
    const draft = compose(builder, 'bo');
    const before = issue(builder, 'bo', { ...draft, claims: [{ claim: 'position-unfilled' }] });
    const now: LetterDraft = { ...draft, claims: [{ claim: 'another-appointed' }] };
    expect(conflicts(before, 'bo', now)).toEqual([expect.stringContaining('told the same person')]);
    expect(conflicts(before, 'bo', { ...now, supersedes: 'letter-bo' })).toEqual([]);
  });
});

const PEOPLE = ['mara', 'ada', 'bo', 'cy', 'eli'] as const;
const CLAIMS: LetterDraft['claims'] = [
  { claim: 'another-appointed' },
  { claim: 'position-unfilled' },
  { claim: 'position-cancelled' },
  { claim: 'all-interviewed-qualified' },
  { claim: 'below-minimum', qualification: 'q-years' },
  { claim: 'was-interviewed' },
];

describe('the order in which letters are issued', () => {
  it('hides no conflict: whatever goes out last is held against all before it', () => {
    const said = fc.tuple(...PEOPLE.map(() => fc.subarray(CLAIMS, { maxLength: 2 })));
    const order = fc.shuffledSubarray([...PEOPLE], { minLength: PEOPLE.length, maxLength: PEOPLE.length });
    fc.assert(
      fc.property(said, order, (claims, people) => {
        const drafts = new Map(
          PEOPLE.map((person, index) => [
            person,
            { ...compose(twoInterviewed(), person), claims: claims[index]! },
          ]),
        );
        const queued = [...drafts.values()];
        const whole = twoInterviewed();
        const together = PEOPLE.some(
          (person) => conflicts(whole, person, drafts.get(person)!, queued).length > 0,
        );
        const builder = twoInterviewed();
        let found = false;
        for (const person of people) {
          found ||= conflicts(builder, person, drafts.get(person)!).length > 0;
          issue(builder, person, drafts.get(person)!);
        }
        expect(found).toBe(together);
      }),
      { numRuns: 25 },
    );
  });
});

describe('an opening with many people', () => {
  it('reads every letter a fixed number of times, also while one after the other is issued', () => {
    const builder = decidedCase();
    for (let index = 0; index < 120; index += 1)
      builder
        .candidate(`c${index}`, { fullName: `Person ${index}`, stages: ['interview'] })
        .dispose(`c${index}`, 'rejected', [GAP]);
    const record = sign(outcome(builder, 'filled')).record();
    const draft = compose(builder, 'bo');
    const { kind, claims } = draft;
    let read = 0;
    let queued: Queued = record.applications.map((app) => ({
      application: app.id,
      kind,
      get claims() {
        read += 1;
        return claims;
      },
    }));
    for (const app of record.applications) {
      check(record, app.id.slice('app-'.length), { ...draft, application: app.id }, { queued });
      const disposition = app.disposition!.at.seq;
      const letter = { ...issued(signed(), 'bo', draft).byId.get('app-bo')!.letters[0]!, disposition };
      app.letters = [letter];
      queued = queued.filter((item) => item.application !== app.id);
    }
    expect(read).toBeLessThan(record.applications.length * 10);
  });

  it('notices what is issued otherwise than it was queued', () => {
    const builder = signed();
    const draft: LetterDraft = { ...compose(builder, 'bo'), claims: [{ claim: 'another-appointed' }] };
    const ada = compose(builder, 'ada');
    const record = builder.record();
    const conflicting = (queued: Queued) =>
      check(record, 'bo', draft, { queued }).filter((finding) => finding.check === 'claims-conflict').length;
    expect(conflicting([ada])).toBe(0);
    const other = issued(signed(), 'ada', { ...ada, claims: [{ claim: 'position-unfilled' }] });
    record.byId.get('app-ada')!.letters = other.byId.get('app-ada')!.letters;
    expect(conflicting([])).toBe(1);
    record.byId.get('app-ada')!.letters = [];
    expect(conflicting([])).toBe(0);
    expect(conflicting([{ ...ada, claims: [{ claim: 'position-cancelled' }] }])).toBe(1);
    expect(conflicting([])).toBe(0);
  });
});
