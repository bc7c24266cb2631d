import { candidateName } from '../candidates';
import type { LetterKind, LetterPreview } from '../letters';
import type { ApplicationRecord, OpeningRecord } from '../record';
import { letterKindFor } from './letter-kind';
import { isReworded } from './queue';

/** Others who get this kind of letter, in order of arrival, and whether theirs has the approved words. */
export const sameCase = (
  record: OpeningRecord,
  app: ApplicationRecord,
  kind: LetterKind,
): LetterPreview['sameCase'] =>
  record.applications.flatMap((other) => {
    if (other.id === app.id) return [];
    const letter = other.letters.findLast((item) => item.kind === kind && item.supersededBy === null);
    if (!letter && letterKindFor(record, other) !== kind) return [];
    return [
      {
        application: other.id,
        name: candidateName(other.candidate),
        approved: letter ? !letter.edited : !isReworded(other, kind),
        issued: letter !== undefined,
      },
    ];
  });
