import type { Inquiry, InquiryRow, InquiryText } from '@shared/inquiries';

/** How far an inquiry is from the day on which an answer is due. */
export type DueState = 'overdue' | 'due' | 'no-date' | 'closed';

/** `today` and due days are calendar days (`2026-11-23`), which compare as text. */
export function dueState({ status, dueOn }: Pick<InquiryRow, 'status' | 'dueOn'>, today: string): DueState {
  if (status === 'closed') return 'closed';
  if (dueOn === null) return 'no-date';
  return dueOn < today ? 'overdue' : 'due';
}

/**
 * True while nothing may be said: somebody other than the candidate asks, and no authority is on
 * record. Then not even an application is confirmed.
 */
export const isGuarded = (text: Pick<InquiryText, 'asker' | 'authority'> | null): boolean =>
  text !== null && text.asker !== 'candidate' && text.authority.trim() === '';

/** What waits longest comes first; without a due date last. */
export const openFirst = (first: InquiryRow, second: InquiryRow): number =>
  (first.dueOn ?? '9999').localeCompare(second.dueOn ?? '9999') ||
  first.receivedOn.localeCompare(second.receivedOn);

/** The latest closed comes first. */
export const closedFirst = (first: InquiryRow, second: InquiryRow): number =>
  (second.closedOn ?? '').localeCompare(first.closedOn ?? '') ||
  second.receivedOn.localeCompare(first.receivedOn);

/** The answer that counts for one question. */
export const answerTo = (inquiry: Inquiry, question: number): Inquiry['answers'][number] | undefined =>
  inquiry.answers.find((answer) => answer.question === question);

/** One question a line; numbers and bullets that somebody pasted along are dropped. */
export const questionsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[-–•*])\s+/, '').trim())
    .filter((line) => line !== '');
