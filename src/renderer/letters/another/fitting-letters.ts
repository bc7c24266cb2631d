import { LETTERS_ANSWERING } from '@shared/correspondence';
import type { InquiryRow } from '@shared/inquiries';
import {
  tellsDisposition,
  type Letter,
  type LetterKind,
  type LetterRequest,
  type QueueRow,
} from '@shared/letters';

export interface Fitting {
  request: LetterRequest & { kind: LetterKind };
  /** What it would answer; null for a letter without one. */
  inquiry: Pick<InquiryRow, 'id' | 'receivedOn'> | null;
}

/**
 * Letters besides the one in the queue that make sense now: answers to open inquiries first, then
 * feedback once an outcome was told, an acknowledgement and a notice while nothing was.
 */
export function fittingLetters(
  row: Pick<QueueRow, 'application' | 'kind' | 'letter'>,
  inquiries: readonly Pick<InquiryRow, 'id' | 'application' | 'kind' | 'status' | 'receivedOn'>[],
  letters: readonly Pick<Letter, 'kind' | 'withdrawn'>[],
): Fitting[] {
  const { application, letter } = row;
  const answers = inquiries
    .filter((item) => item.application === application && item.status !== 'closed')
    .flatMap((inquiry) =>
      LETTERS_ANSWERING[inquiry.kind].map((kind): Fitting => ({
        request: { application, kind, inquiry: inquiry.id },
        inquiry,
      })),
    );
  const plain = (kind: LetterKind): Fitting => ({ request: { application, kind }, inquiry: null });
  const told = letter !== null && tellsDisposition(letter.kind);
  const answersFeedback = answers.some(({ request }) => request.kind === 'feedback');
  const written = new Set(letters.filter((item) => item.withdrawn === null).map((item) => item.kind));
  const early = (['acknowledgement', 'decision-notice'] as const).filter(
    (kind) => !told && kind !== row.kind && !written.has(kind),
  );
  return [...answers, ...(told && !answersFeedback ? [plain('feedback')] : []), ...early.map(plain)];
}
