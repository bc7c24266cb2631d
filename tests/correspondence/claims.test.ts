import { describe, expect, it } from 'vitest';
import { claimFault, claimHolds, claimSentence } from '@shared/correspondence';
import type { Claim } from '@shared/letters';
import type { OpeningBuilder } from '../support/opening-builder';
import {
  appOf,
  CONDITION,
  decidedCase,
  GAP,
  letterCase,
  MINIMUM,
  NOT_CHOSEN,
  outcome,
  reserve,
} from './letter-case';

const holds = (builder: OpeningBuilder, candidate: string, claim: Claim): boolean => {
  const record = builder.record();
  return claimHolds(claim, record, appOf(record, candidate));
};

const rejected = (
  reasons: Parameters<OpeningBuilder['dispose']>[2],
  options: Parameters<OpeningBuilder['candidate']>[1] = {},
) => letterCase().candidate('mara', options).dispose('mara', 'rejected', reasons);

const YEARS: Claim = { claim: 'below-minimum', qualification: 'q-years' };
const TEACHING: Claim = { claim: 'criterion-gap', criterion: 'teaching' };
const EVENINGS: Claim = { claim: 'condition-gap', condition: 'evenings' };
const UNTIL: Claim = { claim: 'reserve-until', until: '2027-03-31' };
const interviewed = { stages: ['interview'] };

describe('situations 29 and 30: every claim against the record', () => {
  const cases: [string, Claim, string, () => [OpeningBuilder, string], boolean][] = [
    [
      'another-appointed',
      { claim: 'another-appointed' },
      'filled by somebody on record',
      () => [outcome(decidedCase(), 'filled'), 'bo'],
      true,
    ],
    [
      'another-appointed',
      { claim: 'another-appointed' },
      'decided and not yet closed',
      () => [decidedCase(), 'bo'],
      true,
    ],
    [
      'another-appointed',
      { claim: 'another-appointed' },
      'filled internally, nobody on record',
      () => [outcome(rejected([GAP]), 'filled-internally'), 'mara'],
      true,
    ],
    [
      'another-appointed',
      { claim: 'another-appointed' },
      'unfilled',
      () => [outcome(decidedCase(), 'unfilled'), 'bo'],
      false,
    ],
    [
      'another-appointed',
      { claim: 'another-appointed' },
      'cancelled',
      () => [outcome(decidedCase(), 'cancelled'), 'bo'],
      false,
    ],
    [
      'another-appointed',
      { claim: 'another-appointed' },
      're-advertised',
      () => [outcome(decidedCase(), 're-advertised'), 'bo'],
      false,
    ],
    [
      'another-appointed',
      { claim: 'another-appointed' },
      'open, nobody appointed',
      () => [rejected([GAP]), 'mara'],
      false,
    ],
    [
      'another-appointed',
      { claim: 'another-appointed' },
      'said to the only person appointed',
      () => [outcome(decidedCase(), 'filled'), 'dana'],
      false,
    ],
    [
      'position-unfilled',
      { claim: 'position-unfilled' },
      'unfilled',
      () => [outcome(rejected([GAP]), 'unfilled'), 'mara'],
      true,
    ],
    [
      'position-unfilled',
      { claim: 'position-unfilled' },
      're-advertised',
      () => [outcome(rejected([GAP]), 're-advertised'), 'mara'],
      true,
    ],
    [
      'position-unfilled',
      { claim: 'position-unfilled' },
      'still open',
      () => [rejected([GAP]), 'mara'],
      false,
    ],
    [
      'position-unfilled',
      { claim: 'position-unfilled' },
      'unfilled, and somebody recorded as appointed',
      () => [outcome(decidedCase(), 'unfilled'), 'bo'],
      false,
    ],
    [
      'position-cancelled',
      { claim: 'position-cancelled' },
      'cancelled',
      () => [outcome(rejected([GAP]), 'cancelled'), 'mara'],
      true,
    ],
    [
      'position-cancelled',
      { claim: 'position-cancelled' },
      'only unfilled',
      () => [outcome(rejected([GAP]), 'unfilled'), 'mara'],
      false,
    ],
    [
      'below-minimum',
      YEARS,
      'recorded, nothing shown',
      () => [rejected([MINIMUM], { facts: [] }), 'mara'],
      true,
    ],
    ['below-minimum', YEARS, 'recorded, and the facts meet it', () => [rejected([MINIMUM]), 'mara'], false],
    [
      'below-minimum',
      YEARS,
      'another ground recorded',
      () => [rejected([GAP], { facts: [] }), 'mara'],
      false,
    ],
    [
      'below-minimum',
      { claim: 'below-minimum', qualification: 'q-none' },
      'no such qualification',
      () => [rejected([MINIMUM], { facts: [] }), 'mara'],
      false,
    ],
    [
      'not-among-strongest',
      { claim: 'not-among-strongest' },
      'others taken further',
      () => [decidedCase(), 'ada'],
      true,
    ],
    [
      'not-among-strongest',
      { claim: 'not-among-strongest' },
      'nobody taken further',
      () => [rejected([NOT_CHOSEN]), 'mara'],
      false,
    ],
    [
      'not-among-strongest',
      { claim: 'not-among-strongest' },
      'another ground recorded',
      () => [decidedCase(), 'mara'],
      false,
    ],
    ['criterion-gap', TEACHING, 'recorded', () => [rejected([GAP], interviewed), 'mara'], true],
    ['criterion-gap', TEACHING, 'recorded, rated below the top', () => [scored(4), 'mara'], true],
    [
      'criterion-gap',
      TEACHING,
      'recorded, and everybody rated it at the top',
      () => [scored(5), 'mara'],
      false,
    ],
    [
      'criterion-gap',
      TEACHING,
      'another ground recorded',
      () => [rejected([CONDITION], interviewed), 'mara'],
      false,
    ],
    ['condition-gap', EVENINGS, 'recorded', () => [rejected([CONDITION], interviewed), 'mara'], true],
    [
      'condition-gap',
      EVENINGS,
      'another ground recorded',
      () => [rejected([GAP], interviewed), 'mara'],
      false,
    ],
    [
      'was-interviewed',
      { claim: 'was-interviewed' },
      'reached the interview',
      () => [rejected([GAP], interviewed), 'mara'],
      true,
    ],
    ['was-interviewed', { claim: 'was-interviewed' }, 'screened out', () => [rejected([GAP]), 'mara'], false],
    ['was-interviewed', { claim: 'was-interviewed' }, 'only a task', () => [taskOnly(), 'mara'], false],
    ['reserve-until', UNTIL, 'the date on record', () => [decidedCase(), 'cy'], true],
    [
      'reserve-until',
      UNTIL,
      'another date on record',
      () => [reserve(decidedCase(), 'cy', '2027-01-31'), 'cy'],
      false,
    ],
    ['reserve-until', UNTIL, 'no date on record', () => [reserve(decidedCase(), 'cy'), 'cy'], false],
    ['reserve-until', UNTIL, 'somebody outside the reserve', () => [decidedCase(), 'bo'], false],
    ['appointed', { claim: 'appointed' }, 'appointed', () => [decidedCase(), 'dana'], true],
    ['appointed', { claim: 'appointed' }, 'rejected', () => [decidedCase(), 'bo'], false],
    [
      'appointed',
      { claim: 'appointed' },
      'appointed to a post that was cancelled',
      () => [outcome(decidedCase(), 'cancelled'), 'dana'],
      false,
    ],
  ];

  const scored = (points: number): OpeningBuilder =>
    letterCase()
      .candidate('mara', interviewed)
      .score('mara', 'idris', { teaching: points, reference: 3 })
      .score('mara', 'wen', { teaching: points, reference: 3 })
      .dispose('mara', 'rejected', [GAP]);

  const taskOnly = (): OpeningBuilder =>
    letterCase()
      .criteria({
        stages: [
          { ref: 'screening', label: 'Screening', kind: 'screening', criteria: [] },
          { ref: 'task', label: 'Written task', kind: 'task', criteria: [] },
        ],
      })
      .candidate('mara', { stages: ['task'] })
      .dispose('mara', 'rejected', [GAP]);

  it.each(cases)('%s %j: %s', (_, claim, __, make, expected) => {
    const [builder, candidate] = make();
    expect(holds(builder, candidate, claim)).toBe(expected);
    const record = builder.record();
    const fault = claimFault(claim, record, appOf(record, candidate));
    if (expected) expect(fault).toBeNull();
    else expect(fault).toMatch(/^[A-Z].*\.$/);
  });

  it('says each claim in plain words, with labels and never with references', () => {
    const record = decidedCase().record();
    expect(
      [YEARS, TEACHING, EVENINGS, UNTIL, { claim: 'another-appointed' } as const].map((claim) =>
        claimSentence(claim, record),
      ),
    ).toEqual([
      'says: the minimum qualification “Two years at an enquiry desk” was not shown',
      'says: the criterion “Teaching groups to search well” was not shown far enough',
      'says: the working condition “Evening desk” weighed in the decision',
      'says: a reserve place is held until 31 March 2027',
      'says: the post was filled',
    ]);
  });
});
