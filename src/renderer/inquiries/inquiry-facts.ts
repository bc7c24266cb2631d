import {
  authorityShown,
  type FoundSignal,
  type Inquiry,
  type InquiryDetail,
  type InquiryText,
} from '@shared/inquiries';

/**
 * True while nothing may be said: somebody other than the candidate asks, and no authority is on
 * record. Then not even an application is confirmed.
 */
export const isGuarded = (text: Pick<InquiryText, 'asker' | 'authority'> | null): boolean =>
  text !== null && text.asker !== 'candidate' && !authorityShown(text);

/** The answer that counts for one question. */
export const answerTo = (inquiry: Inquiry, question: number): Inquiry['answers'][number] | undefined =>
  inquiry.answers.find((answer) => answer.question === question);

/** Places of the questions that are neither answered nor declined. */
export const openQuestions = (inquiry: Inquiry): number[] =>
  (inquiry.text?.questions ?? []).flatMap((_, index) => (answerTo(inquiry, index) ? [] : [index]));

/** It came after "no further reply" was said, and nothing has gone out in answer to it. */
export const isLaterMessage = ({
  inquiry,
  letters,
  noFurtherReplySince,
}: Pick<InquiryDetail, 'inquiry' | 'letters' | 'noFurtherReplySince'>): boolean =>
  noFurtherReplySince !== null && inquiry.replies.length + letters.length === 0;

/** It holds a formal request or a complaint, which is answered whatever was said before. */
export const holdsMore = ({ inquiry, signals }: Pick<InquiryDetail, 'inquiry' | 'signals'>): boolean =>
  signals.length > 0 ||
  inquiry.kind === 'formal-request' ||
  inquiry.kind === 'discrimination' ||
  inquiry.kind === 'internal-complaint';

/** A stretch of the message, with whether it gave a signal. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Cuts a message at the edges of its signals; joined together the stretches are the message again. */
export function stretches(text: string, signals: readonly FoundSignal[]): Stretch[] {
  const edges = [0, text.length, ...signals.flatMap(({ start, end }) => [start, end])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .toSorted((a, b) => a - b);
  const cuts = [...new Set(edges)];
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    return {
      text: text.slice(start, end),
      marked: signals.some((signal) => signal.start <= start && signal.end >= end),
    };
  });
}
