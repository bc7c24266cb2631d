import { buildAudit, sayNow } from '@shared/account';
import type { AuditDocument } from '@shared/audit';
import type { Claim, Letter } from '@shared/letters';
import type { Ground } from '@shared/decisions';
import { toldLast } from '@shared/correspondence';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asKind, attempt, issue, letterCase, ORGANISATION, STAGES } from '../correspondence/letter-case';
import { criterion, type OpeningBuilder } from '../support/opening-builder';
import { optionsFor } from './example';

/** Labels found in nothing else, so that a ground that is mentioned is a ground that is given. */
const QUALIFICATIONS = ['zuq0', 'zuq1'];
const CRITERIA = ['zuc0', 'zuc1', 'zuc2'];
const CONDITIONS = ['zun0'];
const PEOPLE = ['mara', 'ada', 'bo'];

const ground: fc.Arbitrary<Ground> = fc.oneof(
  fc.constantFrom(...QUALIFICATIONS).map((ref): Ground => ({ kind: 'qualification', ref })),
  fc.constantFrom(...CRITERIA).map((ref): Ground => ({ kind: 'criterion', ref })),
  fc.constantFrom(...CONDITIONS).map((ref): Ground => ({ kind: 'condition', ref })),
  fc.constant<Ground>({ kind: 'process', ref: 'not-among-strongest' }),
  fc.constant<Ground>({ kind: 'other', ref: 'zuo0' }),
);
const outcome = fc.record({
  code: fc.constantFrom('rejected', 'rejected', 'reserve', 'appointed', 'advanced'),
  grounds: fc.uniqueArray(ground, { maxLength: 4, selector: (item) => item.ref }),
});
const person = fc.record({
  stages: fc.constantFrom([], ['interview'], ['interview', 'final']),
  first: outcome,
  /** What a correction signs in its place, and whether a letter tells that. */
  second: fc.option(fc.record({ outcome, told: fc.boolean() }), { nil: null, freq: 3 }),
  told: fc.boolean(),
  withdrawn: fc.boolean(),
  /** A letter of feedback follows, which tells no outcome. */
  feedback: fc.boolean(),
});
const opening = fc.record({
  people: fc.tuple(person, person, person),
  feedback: fc.constantFrom('outcome-only' as const, 'outcome-and-criteria' as const),
  became: fc.constantFrom('open' as const, 'filled' as const, 'unfilled' as const, 'cancelled' as const),
  corrected: fc.constantFrom('no' as const, 'opened' as const, 'entered' as const, 'signed' as const),
});
type Opening = typeof opening extends fc.Arbitrary<infer T> ? T : never;

function build({ people, feedback, became, corrected }: Opening): OpeningBuilder {
  const builder = letterCase({ policy: { feedback } }).criteria({
    qualifications: QUALIFICATIONS.map((ref) => ({ ref, label: ref, kind: 'yes-no', subject: ref })),
    criteria: CRITERIA.map((ref) => criterion(ref, ref)),
    conditions: CONDITIONS.map((ref) => ({ ref, label: ref, text: 'Alone at the desk.' })),
    stages: STAGES.map((stage) => ({ ...stage, criteria: stage.kind === 'screening' ? [] : [...CRITERIA] })),
  });
  people.forEach(({ stages }, index) => builder.candidate(PEOPLE[index]!, { stages: [...stages] }));
  people.forEach(({ first }, index) => dispose(builder, PEOPLE[index]!, first));
  builder.do('decisions.sign', { opening: builder.opening, member: 'idris' });
  if (became !== 'open') builder.do('openings.set-outcome', { opening: builder.opening, outcome: became });
  people.forEach(({ told, withdrawn, feedback: more }, index) => {
    if (told) write(builder, PEOPLE[index]!, 'first', more);
    if (withdrawn) builder.withdraw(PEOPLE[index]!);
  });
  if (corrected === 'no') return builder;
  builder.do('decisions.reopen', { opening: builder.opening, member: 'idris', reason: 'Overlooked by us.' });
  if (corrected === 'opened') return builder;
  people.forEach(({ second }, index) => second && dispose(builder, PEOPLE[index]!, second.outcome));
  if (corrected === 'entered') return builder;
  builder.do('decisions.sign', { opening: builder.opening, member: 'idris' });
  people.forEach(
    ({ second, feedback: more }, index) => second?.told && write(builder, PEOPLE[index]!, 'second', more),
  );
  return builder;
}

const dispose = (
  builder: OpeningBuilder,
  candidate: string,
  { code, grounds }: { code: string; grounds: readonly Ground[] },
): OpeningBuilder =>
  builder.dispose(
    candidate,
    code as 'rejected',
    grounds.map((item) => ({ ground: item, text: 'It was not shown.' })),
  );

/** The letter owed as it is really composed, where one can be. */
function write(builder: OpeningBuilder, candidate: string, which: string, more: boolean): void {
  const draft = attempt(builder, candidate);
  if (!draft.ok) return;
  issue(builder, candidate, draft.value, `letter-${candidate}-${which}`);
  if (more) issue(builder, candidate, asKind(draft.value, 'feedback'), `feedback-${candidate}-${which}`);
}

const refOf = (claim: Claim): string | null => {
  switch (claim.claim) {
    case 'below-minimum':
      return claim.qualification;
    case 'criterion-gap':
      return claim.criterion;
    case 'condition-gap':
      return claim.condition;
    default:
      return null;
  }
};
const ALL = [...QUALIFICATIONS, ...CRITERIA, ...CONDITIONS, 'zuo0'];
const mentioned = (text: string): string[] => ALL.filter((ref) => text.includes(ref)).sort();
const sorted = (refs: Iterable<string>): string[] => [...new Set(refs)].sort();

/** Words of the answer, and kinds of letters that may tell them. */
const RESULTS: Record<string, RegExp> = {
  appointed: /led to an appointment/,
  reserve: /was placed on the reserve list/,
  rejected: /was not successful/,
};
const resultOf = (letter: Letter): string | null => {
  if (letter.kind === 'appointed') return 'appointed';
  if (letter.kind === 'runner-up') return 'reserve';
  return letter.kind === 'correction' ? null : 'rejected';
};

function inspect(builder: OpeningBuilder, candidate: string): { told: number } {
  const { state } = builder;
  const id = `app-${candidate}`;
  const app = builder.record().byId.get(id)!;
  const decision = builder.record().decision!;
  const seq = decision.dispositions.find((item) => item.application === id)?.seq;
  const signed = state.decisions.history.get(id)!.find(({ at }) => at.seq === seq)!;
  const recorded = sorted(signed.grounds.flatMap(({ kind, ref }) => (kind === 'process' ? [] : [ref])));
  const letter = toldLast(app);
  const claimed = sorted((letter?.claims ?? []).flatMap((claim) => refOf(claim) ?? []));
  const { spoken, written } = sayNow(state, id);
  let current = false;
  for (const audience of ['committee', 'candidate'] as const) {
    const made = buildAudit(state, id, optionsFor(builder, { audience }));
    expect(made.ok ? null : made.error).toBeNull();
    if (!made.ok) continue;
    const { answer, sections } = made.value;
    // Nothing invented, nothing left out.
    const [grounds, said = ''] = answer.text.split(/(?=The letter of |Of these grounds, |No letter has)/);
    expect(mentioned(grounds!)).toEqual(recorded);
    expect(RESULTS[signed.code]?.test(answer.text) ?? true).toBe(true);
    const claims = tellings(sections).join('\n');
    if (letter) expect(claimed.every((ref) => claims.includes(ref))).toBe(true);
    expect(sorted(mentioned(claims)).every((ref) => everClaimed(state, id).includes(ref))).toBe(true);
    current = letter !== null && !/does not tell this outcome/.test(said);
    // A letter about the very entry that is signed tells it, but for a reserve place in a post that is gone.
    if (letter?.disposition === seq && letter?.kind !== 'runner-up') expect(current).toBe(true);
    if (!current) {
      expect(mentioned(said)).toEqual([]);
      continue;
    }
    // While the letter is in force: the same outcome, and every ground it gives is a ground on record.
    expect(claimed.filter((ref) => !recorded.includes(ref))).toEqual([]);
    const result = resultOf(letter!);
    // To somebody in reserve a letter may also tell that the post is gone; then so do all the others.
    if (letter!.kind === 'position-cancelled') {
      for (const told of [answer.text, spoken.join(' '), written.join(' ')])
        expect(told).toContain('post was cancelled');
      expect(spoken.join(' ')).not.toContain('reserve list');
    } else if (result !== null) expect(result).toBe(signed.code);
    if (/says the same|gives the same ground/.test(said)) expect(claimed).toEqual(recorded);
    else if (/gives no ground|tells that the post was cancelled/.test(said)) expect(claimed).toEqual([]);
    else expect(mentioned(said)).toEqual(claimed);
  }
  // Aloud and in writing: the grounds of letter and record, and no other.
  const may = current ? claimed.filter((ref) => recorded.includes(ref)) : [];
  expect(mentioned(spoken.join('\n')).filter((ref) => !may.includes(ref))).toEqual([]);
  expect(mentioned(written.join('\n'))).toEqual(mentioned(spoken.join('\n')));
  if (current && signed.code === 'rejected') expect(mentioned(spoken.join('\n'))).toEqual(may);
  expect(spoken.length).toBeGreaterThanOrEqual(3);
  expect(spoken.length).toBeLessThanOrEqual(6);
  expect([...spoken, ...written].join(' ').replaceAll(ORGANISATION.contact!, '')).not.toMatch(
    /Okell|Verrall|Sadler|Ferreira|Lindqvist|\d of [57]/,
  );
  return { told: may.length };
}

const tellings = (sections: AuditDocument['sections']): string[] =>
  sections
    .find(({ id }) => id === 'told')!
    .statements.flatMap(({ text }) => (text.startsWith('The letter says') ? [text] : []));

const everClaimed = (state: OpeningBuilder['state'], id: string): string[] =>
  (state.letters.byApplication.get(id) ?? []).flatMap((letter) =>
    state.letters.letters.get(letter)!.claims.flatMap((claim) => refOf(claim) ?? []),
  );

describe('the answer, the letter, and what is said now', () => {
  it('never disagree, whatever was decided, told, corrected or withdrawn', () => {
    let told = 0;
    fc.assert(
      fc.property(opening, (generated) => {
        const builder = build(generated);
        for (const candidate of PEOPLE) told += inspect(builder, candidate).told;
      }),
      { numRuns: 120 },
    );
    // The generator reaches the case that matters.
    expect(told).toBeGreaterThan(20);
  });
});
