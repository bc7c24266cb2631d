import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandFor, rankRows, type Finding } from '@shared/checks';
import type { FactValue } from '@shared/candidates';
import type { Ground } from '@shared/decisions';
import {
  criterion,
  CRITERIA,
  MEMBERS,
  type OpeningBuilder,
  type ReasonInput,
} from '../support/opening-builder';
import { allFindings, opening } from './support/findings';

/** One candidate's part of an opening, as plain values; what cannot be is left out when it is built. */
const person = fc.record({
  years: fc.option(fc.constantFrom(0, 1, 2, 15)),
  interviewed: fc.boolean(),
  cards: fc.array(
    fc.option(
      fc.record({ teaching: fc.integer({ min: 1, max: 5 }), reference: fc.integer({ min: 1, max: 7 }) }),
    ),
    { minLength: 3, maxLength: 3 },
  ),
  declared: fc.array(fc.constantFrom('none', 'friend', 'stepped-out', 'nothing'), {
    minLength: 3,
    maxLength: 3,
  }),
  evidence: fc.constantFrom(
    'Gave a clear example.',
    'A recent graduate.',
    'Spoke of her mother.',
    'A bit creepy.',
  ),
  note: fc.option(fc.constantFrom('Was creepy.', 'Asked for every evening off.')),
  firstHand: fc.boolean(),
  code: fc.option(fc.constantFrom('rejected', 'reserve', 'appointed', 'offered', 'advanced')),
  grounds: fc.array(
    fc.constantFrom<Ground>(
      { kind: 'criterion', ref: 'teaching' },
      { kind: 'criterion', ref: 'reference' },
      { kind: 'qualification', ref: 'q-years' },
      { kind: 'condition', ref: 'evenings' },
      { kind: 'process', ref: 'not-among-strongest' },
      { kind: 'other', ref: 'Knows the town' },
    ),
    { maxLength: 3 },
  ),
  linked: fc.boolean(),
  text: fc.constantFrom(
    'Did not show it.',
    'We want a recent graduate.',
    'Because of her mother.',
    'Simply creepy.',
  ),
  vote: fc.option(fc.constantFrom(...Object.keys(MEMBERS))),
  fate: fc.constantFrom('stays', 'stays', 'stays', 'withdraws', 'erased'),
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

const plan = fc.record({
  people: fc.array(person, { maxLength: 6 }),
  quorum: fc.integer({ min: 0, max: 3 }),
  decider: fc.boolean(),
  deviation: fc.boolean(),
  remedy: fc.boolean(),
  changed: fc.boolean(),
});
type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

const SCALED = {
  ...CRITERIA,
  criteria: [CRITERIA.criteria[0]!, criterion('reference', 'Reference questions', { scale: 7, weight: 2 })],
};

/** Builds the plan; `order` is the order in which the candidates arrive. */
function build(
  { people, quorum, decider, deviation, remedy, changed }: Plan,
  order = people.map((_, index) => index),
): OpeningBuilder {
  const builder = opening({ criteria: SCALED });
  builder.committee(
    [
      { member: 'idris', role: 'chair' },
      { member: 'tomas' },
      { member: 'wen', role: decider ? 'decider' : 'member' },
    ],
    quorum,
  );
  for (const index of order) arrive(builder, `c${index}`, people[index]!);
  if (deviation && people.length > 0) {
    const note = { announced: 'Advanced students', happened: 'Beginners', remedy: remedy ? 'Repeated.' : '' };
    builder.do('scorecards.record-deviation', {
      id: 'lesson',
      opening: builder.opening,
      affected: ['app-c0'],
      note,
    });
  }
  if (changed)
    builder.criteria(
      { criteria: [...SCALED.criteria, criterion('catalogue', 'Catalogue')] },
      'Needed after all.',
    );
  for (const index of order) decide(builder, `c${index}`, people[index]!);
  // Votes are one per member: taken in the order of the plan, so that the last word is the same.
  people.forEach(({ vote }, index) => {
    if (vote !== null) builder.vote(vote, `c${index}`);
  });
  people.forEach(({ fate }, index) => {
    if (fate === 'withdraws') builder.withdraw(`c${index}`);
    if (fate === 'erased') builder.erase(`c${index}`);
  });
  return builder;
}

function arrive(
  builder: OpeningBuilder,
  id: string,
  { years, interviewed, cards, declared, evidence, note, firstHand }: Person,
): void {
  const facts: FactValue[] =
    years === null ? [] : [{ kind: 'years', subject: 'enquiry desk work', years, source: 'CV' }];
  builder.candidate(id, { facts, stages: interviewed ? ['interview'] : [] });
  Object.keys(MEMBERS).forEach((member, index) => {
    const points = cards[index];
    // A decider without stages of their own does not score: that refusal is not what is tested here.
    if (interviewed && points) {
      builder.attempt('scorecards.submit', {
        id: `card-${id}-${member}-interview`,
        application: `app-${id}`,
        member,
        stage: 'interview',
        ratings: Object.entries(points).map(([ref, value]) => ({ criterion: ref, points: value, evidence })),
      });
    }
    const word = declared[index]!;
    if (word !== 'nothing')
      builder.declare(id, member, word === 'none' ? 'none' : 'friend', word === 'stepped-out');
  });
  if (note !== null) {
    builder.do('scorecards.record-fit-note', {
      id: `note-${id}`,
      application: `app-${id}`,
      member: 'idris',
      note: {
        against: { kind: 'condition', ref: 'evenings' },
        behaviour: note,
        source: 'A guest',
        firstHand,
        observedOn: '2026-05-20',
      },
    });
  }
}

function decide(builder: OpeningBuilder, id: string, { code, grounds, linked, text, note }: Person): void {
  if (code === null) return;
  const evidence = linked && note !== null ? [{ kind: 'fit-note' as const, fitNote: `note-${id}` }] : [];
  builder.dispose(
    id,
    code,
    grounds.map((ground): ReasonInput => ({ ground, text, evidence })),
    text,
  );
}

/** What a finding says, whatever the order of arrival: lists of people are compared as sets. */
const essence = (finding: Finding) =>
  JSON.stringify([
    finding.check,
    finding.severity,
    finding.about,
    finding.subjects.toSorted(),
    finding.fingerprint,
    finding.settle,
  ]);

const RUNS = { numRuns: 150 };

describe('the checks, over openings of any kind', () => {
  it('never throw, name only people who are still there, and give the same findings again', () => {
    fc.assert(
      fc.property(plan, (made) => {
        const builder = build(made);
        const findings = allFindings(builder);
        expect(allFindings(builder)).toEqual(findings);
        expect(new Set(findings.map((finding) => finding.key)).size).toBe(findings.length);
        for (const finding of findings) {
          for (const id of finding.subjects)
            expect(made.people[Number(id.slice('app-c'.length))]!.fate).toBe('stays');
          expect(finding.message).not.toMatch(/undefined|NaN|null|\bapp-c/);
        }
      }),
      RUNS,
    );
  });

  it('do not depend on the order in which candidates arrive', () => {
    fc.assert(
      fc.property(plan, fc.infiniteStream(fc.nat()), (made, keys) => {
        const order = made.people.map((_, index) => ({ index, key: keys.next().value as number }));
        order.sort((a, b) => a.key - b.key);
        const there = allFindings(build(made)).map(essence).sort();
        const turned = allFindings(
          build(
            made,
            order.map(({ index }) => index),
          ),
        )
          .map(essence)
          .sort();
        expect(turned).toEqual(there);
      }),
      RUNS,
    );
  });

  it('lose no other finding when one is settled', () => {
    fc.assert(
      fc.property(plan, fc.nat(), (made, pick) => {
        const builder = build(made);
        const before = allFindings(builder);
        const open = before.filter((finding) => finding.severity !== 'block');
        const chosen = open[pick % Math.max(1, open.length)];
        if (!chosen) return;
        builder.justify(chosen.key);
        const after = allFindings(builder);
        expect(after.map((finding) => finding.key)).toEqual(before.map((finding) => finding.key));
        expect(after.filter((finding) => finding.settled !== null).map((finding) => finding.key)).toEqual([
          chosen.key,
        ]);
      }),
      RUNS,
    );
  });

  it('rank within the band: every group spans no more than it, and neighbours of one stage differ by more', () => {
    fc.assert(
      fc.property(plan, (made) => {
        const record = build(made).record();
        const { width } = bandFor(record);
        const groups = new Map<number, { stage: string | null; totals: number[] }>();
        for (const { group, total, stage } of rankRows(record)) {
          if (group === null) continue;
          const seen = groups.get(group) ?? { stage, totals: [] };
          expect(seen.stage).toBe(stage);
          seen.totals.push(total!);
          groups.set(group, seen);
        }
        const ordered = [...groups.values()];
        ordered.forEach(({ stage, totals }, index) => {
          expect(totals[0]! - totals.at(-1)!).toBeLessThanOrEqual(width + 1e-9);
          const next = ordered[index + 1];
          if (next?.stage === stage) expect(totals[0]! - next.totals[0]!).toBeGreaterThan(width);
        });
      }),
      RUNS,
    );
  });
});
