import type { Claim } from '../../letters';
import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { claimClause } from '../claims';

const FATE = new Set<Claim['claim']>(['another-appointed', 'position-unfilled', 'position-cancelled']);
/** What a letter says about the fate of the post. An appointment is also somebody else's "another". */
const fateOf = (claim: Claim): string | null =>
  claim.claim === 'appointed' ? 'another-appointed' : FATE.has(claim.claim) ? claim.claim : null;

const REASONS = new Set<Claim['claim']>([
  'below-minimum',
  'criterion-gap',
  'condition-gap',
  'not-among-strongest',
]);
const reasonsIn = (claims: readonly Claim[]): string =>
  JSON.stringify(
    claims
      .filter((claim) => REASONS.has(claim.claim))
      .map((claim) => JSON.stringify(claim))
      .sort(),
  );

/**
 * This letter and another of the same opening, issued or queued, cannot both be true, or give two
 * people with the same recorded grounds different grounds.
 */
export function claimsConflict({ record, app, draft, tools }: LetterCheckInput): LetterFault[] {
  const issued = record.applications.flatMap((other) => {
    const current = other.letters.findLast((letter) => letter.disposition === other.disposition?.at.seq);
    return other.id === app.id || !current
      ? []
      : [{ application: other.id, kind: current.kind, claims: current.claims }];
  });
  const queued = (tools.queued ?? []).filter((other) => other.application !== app.id);
  const mine = draft.claims.find((claim) => fateOf(claim) !== null);
  const grounds = JSON.stringify(app.disposition?.grounds ?? []);
  return [...issued, ...queued].flatMap((other): LetterFault[] => {
    const found = record.byId.get(other.application);
    const name = found?.candidate.contact?.fullName ?? 'an erased candidate';
    const about = found?.application.ref ?? other.application;
    const because: LetterFault['because'] = [{ kind: 'application', id: other.application }];
    const theirs = other.claims.find((claim) => fateOf(claim) !== null);
    if (mine && theirs && fateOf(mine) !== fateOf(theirs)) {
      const message = `This letter says that ${claimClause(mine, record)}. The letter to ${name} says that ${claimClause(theirs, record)}. Both cannot be true.`;
      return [{ severity: 'block', message, because, about }];
    }
    const sameRecord = JSON.stringify(found?.disposition?.grounds ?? null) === grounds;
    if (sameRecord && other.kind === draft.kind && reasonsIn(other.claims) !== reasonsIn(draft.claims)) {
      const message = `The same grounds are recorded for this candidate and for ${name}, and their letters give different ones.`;
      return [{ severity: 'block', message, because, about }];
    }
    return [];
  });
}
