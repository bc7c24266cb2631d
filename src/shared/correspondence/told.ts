/** What a person has been told, and whether it still holds. */
import { tellsDisposition, type Claim, type Letter, type LetterKind } from '../letters';
import type { ApplicationRecord, OpeningRecord } from '../record';
import { claimOfGround, groundsToGive } from './grounds';

const GROUNDS = new Set<Claim['claim']>([
  'below-minimum',
  'criterion-gap',
  'condition-gap',
  'not-among-strongest',
]);

/** Claims about the application that a letter gives as grounds, each once and sorted. */
export const groundClaims = (claims: readonly Claim[]): string[] =>
  [...new Set(claims.filter(({ claim }) => GROUNDS.has(claim)).map((claim) => JSON.stringify(claim)))].sort();

/** The latest letter that told a disposition and that no other has taken the place of. */
export const toldLast = (app: ApplicationRecord): Letter | null =>
  app.letters.findLast((letter) => tellsDisposition(letter.kind) && letter.supersededBy === null) ?? null;

/** That letter with the grounds it gave, as `groundClaims`; null where it gave none. */
export function toldGrounds(app: ApplicationRecord): { letter: Letter; claims: string[] } | null {
  const letter = toldLast(app);
  const claims = groundClaims(letter?.claims ?? []);
  return letter && claims.length > 0 ? { letter, claims } : null;
}

/**
 * Whether a letter tells the disposition as it stands. A disposition that was recorded once more,
 * with the same outcome and the same grounds, has not changed what the person was told.
 */
export function stillHolds(
  record: OpeningRecord,
  app: ApplicationRecord,
  letter: Letter,
  kind: LetterKind | null,
): boolean {
  const { disposition } = app;
  if (!disposition || kind === null) return false;
  // No reserve place outlives a cancelled post, though the disposition is the same.
  if (letter.kind === 'runner-up' && kind !== 'runner-up') return false;
  if (letter.disposition === disposition.at.seq) return true;
  if (letter.kind !== kind && letter.kind !== 'correction') return false;
  const now = groundsToGive(record, app, kind).map(claimOfGround);
  const reserve = letter.claims.find((claim) => claim.claim === 'reserve-until');
  return (
    groundClaims(now).join() === groundClaims(letter.claims).join() &&
    (disposition.code !== 'reserve' || reserve?.until === disposition.reserveUntil)
  );
}

/** As `toldLast`, when it tells another entry about the disposition than the one that stands. */
export function toldBefore(app: ApplicationRecord): Letter | null {
  const letter = toldLast(app);
  return letter && letter.disposition !== app.disposition?.at.seq ? letter : null;
}
