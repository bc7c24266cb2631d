/** What holds for every record: no wording of a case may break it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimFault, letterKindFor, letterQueue } from '@shared/correspondence';
import type { DispositionCode } from '@shared/decisions';
import { tellsDisposition } from '@shared/letters';
import { OUTCOMES, type Outcome } from '@shared/openings';
import type { OpeningBuilder } from '../support/opening-builder';
import {
  appOf,
  attempt,
  CONDITION,
  GAP,
  letterCase,
  MINIMUM,
  NOT_CHOSEN,
  outcome,
  TODAY,
} from './letter-case';
import { check } from './letter-checks';

interface Person {
  stages: string[];
  facts: boolean;
  code: DispositionCode | null;
  reasons: (typeof MINIMUM | typeof GAP | typeof CONDITION | typeof NOT_CHOSEN)[];
  withdrawn: boolean;
  internal: boolean;
}

const person: fc.Arbitrary<Person> = fc.record({
  stages: fc.constantFrom<string[]>([], ['interview'], ['interview', 'final']),
  facts: fc.boolean(),
  code: fc.option(
    fc.constantFrom<DispositionCode>('rejected', 'reserve', 'appointed', 'offered', 'advanced'),
  ),
  reasons: fc.subarray([MINIMUM, GAP, CONDITION, NOT_CHOSEN]),
  withdrawn: fc.boolean(),
  internal: fc.boolean(),
});
const world = fc.record({
  people: fc.array(person, { minLength: 1, maxLength: 4 }),
  outcome: fc.constantFrom<Outcome>(...OUTCOMES),
  signed: fc.boolean(),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** Claims that rest on this one application alone, and not on what became of the post or of others. */
const CHECKED = new Set<string>(['below-minimum', 'criterion-gap', 'condition-gap', 'was-interviewed']);

const idOf = (index: number): string => `p${index}`;

function built({ people, outcome: result, signed }: World): OpeningBuilder {
  const builder = letterCase({ policy: { acknowledgeDays: 3 } });
  for (const [index, { stages, facts, code, reasons, withdrawn, internal }] of people.entries()) {
    const id = idOf(index);
    builder.candidate(id, { fullName: `Noor Vale ${index}`, stages, ...(facts ? {} : { facts: [] }) });
    if (internal)
      builder.do('candidates.record-relation', { candidate: id, relation: { kind: 'internal', text: '' } });
    if (code) builder.dispose(id, code, [...reasons]);
    if (withdrawn) builder.withdraw(id);
  }
  // Refused where somebody has no disposition yet; the record is then an unsigned one.
  if (signed)
    builder.attempt('decisions.sign', { opening: builder.opening, member: 'idris', on: '2026-06-01' });
  return outcome(builder, result);
}

describe('whatever is on record', () => {
  it('gives the same findings in the same order, each with its own key', () => {
    fc.assert(
      fc.property(world, (made) => {
        for (const index of made.people.keys()) {
          const [one, other] = [built(made), built(made)].map((builder) => {
            const draft = attempt(builder, idOf(index));
            return draft.ok ? check(builder.record(), idOf(index), draft.value) : [];
          });
          expect(one).toEqual(other);
          expect(new Set(one!.map((finding) => finding.key)).size).toBe(one!.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('claims no ground in a composed letter that the record does not bear out', () => {
    fc.assert(
      fc.property(world, (made) => {
        const builder = built(made);
        const record = builder.record();
        for (const [index, { facts, reasons }] of made.people.entries()) {
          const draft = attempt(builder, idOf(index));
          // A fact that meets the requirement contradicts that reason: the letter has to be stopped then.
          if (!draft.ok || (facts && reasons.includes(MINIMUM))) continue;
          const app = appOf(record, idOf(index));
          const grounds = draft.value.claims.filter(({ claim }) => CHECKED.has(claim));
          expect(grounds.filter((claim) => claimFault(claim, record, app) !== null)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never owes an outcome to somebody undecided, offered a post, taken further or withdrawn', () => {
    fc.assert(
      fc.property(world, (made) => {
        const builder = built(made);
        const record = builder.record();
        for (const [index, { code, withdrawn }] of made.people.entries()) {
          const kind = letterKindFor(record, appOf(record, idOf(index)), TODAY);
          const open = code === null || code === 'offered' || code === 'advanced' || withdrawn;
          if (kind !== null && tellsDisposition(kind)) expect(open).toBe(false);
          if (withdrawn) expect(kind).toBe('withdrawn');
        }
      }),
    );
  });

  it('owes one letter a person at most, and has none ready to tell an outcome before the signature', () => {
    fc.assert(
      fc.property(world, (made) => {
        const record = built(made).record();
        const rows = letterQueue(record, TODAY);
        expect(new Set(rows.map((row) => row.application)).size).toBe(rows.length);
        const ready = rows.filter((row) => row.status === 'ready' && tellsDisposition(row.kind));
        if (record.status !== 'signed') expect(ready).toEqual([]);
        for (const row of rows) expect(row.status === 'blocked').toBe(row.blockedBy !== '');
      }),
    );
  });
});
