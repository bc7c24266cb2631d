import { LETTERS_ANSWERING } from '@shared/correspondence';
import type { InquiryDetail } from '@shared/inquiries';
import type { LetterKind } from '@shared/letters';
import type { InquiryPlace } from './find-inquiry';
import { toBeCorrected } from './new-information';

const LOCKED_BY_INQUIRY =
  'A complaint of discrimination about this application is open. It is not answered from a template: agree the words with HR or counsel.';
const LOCKED_BY_HOLD =
  'The opening is under legal hold for a complaint of discrimination about this application. Nothing is sent from a template until the hold is lifted.';

/** Why no letter from a template may answer, as a sentence; null when one may (situation 9). */
export function lockedBy({ record, app, inquiry }: InquiryPlace): string | null {
  if (inquiry.kind === 'discrimination' && !inquiry.closed) return LOCKED_BY_INQUIRY;
  if (app.inquiries.some(({ kind, closed }) => kind === 'discrimination' && !closed))
    return LOCKED_BY_INQUIRY;
  const own = new Set(app.inquiries.map(({ id }) => id));
  return record.holds.some((hold) => hold.inquiry !== null && own.has(hold.inquiry)) ? LOCKED_BY_HOLD : null;
}

/** Kinds of letter that would answer it, the likeliest first; none while templates are locked. */
export function kindsAnswering(place: InquiryPlace): LetterKind[] {
  if (lockedBy(place) !== null) return [];
  const kinds = [...LETTERS_ANSWERING[place.inquiry.kind]];
  // What would change the outcome cannot be answered by a letter that confirms it.
  return toBeCorrected(place.inquiry) ? kinds.filter((kind) => kind !== 'new-information-confirmed') : kinds;
}

/** Letters issued in answer to it, without those that were taken back. */
export const lettersTo = ({ app, inquiry }: InquiryPlace): InquiryDetail['letters'] =>
  app.letters
    .filter((letter) => letter.inquiry === inquiry.id)
    .map(({ id, kind, on, reference }) => ({ id, kind, on, reference }));
