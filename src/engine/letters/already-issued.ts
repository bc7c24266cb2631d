import { letterInForce } from '@shared/correspondence';
import type { Day } from '@shared/kernel';
import { OCCASIONS, tellsDisposition, type Letter, type LetterRequest } from '@shared/letters';
import type { ApplicationRecord, OpeningRecord } from '@shared/record';

/**
 * The letter that a request would issue a second time; null where there is none. Whoever wants
 * another one in its place names the letter that it supersedes.
 */
export function alreadyIssued(
  record: OpeningRecord,
  app: ApplicationRecord,
  { kind, supersedes, inquiry }: LetterRequest,
  today: Day,
): Letter | null {
  if (supersedes !== undefined) return null;
  if (kind === undefined) return inquiry === undefined ? letterInForce(record, app, today) : null;
  const same = (letter: Letter): boolean => {
    if (letter.supersededBy !== null) return false;
    if (tellsDisposition(kind))
      return tellsDisposition(letter.kind) && letter.disposition === app.disposition?.at.seq;
    if (letter.kind !== kind) return false;
    return OCCASIONS[kind] !== 'inquiry' || letter.inquiry === (inquiry ?? null);
  };
  return app.letters.findLast(same) ?? null;
}
