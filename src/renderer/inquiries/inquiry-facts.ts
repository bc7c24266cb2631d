import type { Inquiry } from '@shared/inquiries';

/** How far an open inquiry is from the day on which an answer is due. */
export type DueState = 'overdue' | 'due' | 'no-date' | 'closed';

/** `today` and due days are calendar days (`2026-11-23`), which compare as text. */
export function dueState({ text, closed }: Pick<Inquiry, 'text' | 'closed'>, today: string): DueState {
  if (closed !== null) return 'closed';
  const due = text?.dueOn;
  if (due === undefined) return 'no-date';
  return due < today ? 'overdue' : 'due';
}

/**
 * True while nothing may be said: somebody other than the candidate asks, and no authority is on
 * record. Then not even an application is confirmed.
 */
export const isGuarded = ({ text }: Pick<Inquiry, 'text'>): boolean =>
  text !== null && text.asker !== 'candidate' && text.authority.trim() === '';

/** What waits longest comes first; without a due date last. */
export const openFirst = (first: Inquiry, second: Inquiry): number =>
  (first.text?.dueOn ?? '9999').localeCompare(second.text?.dueOn ?? '9999') ||
  first.receivedOn.localeCompare(second.receivedOn);

/** The latest closed comes first. */
export const closedFirst = (first: Inquiry, second: Inquiry): number =>
  (second.closed?.on ?? '').localeCompare(first.closed?.on ?? '') ||
  second.receivedOn.localeCompare(first.receivedOn);

/** Earlier inquiries about the same person, and the day on which one was closed with "no further reply". */
export function earlierContacts<T extends Inquiry>(
  inquiry: T,
  all: readonly T[],
): { count: number; noFurtherReplySince: string | null } {
  const earlier = all.filter(
    (other) => other.candidate === inquiry.candidate && other.at.seq < inquiry.at.seq,
  );
  const ended = earlier.find((other) => other.closed?.noFurtherReply === true);
  return { count: earlier.length, noFurtherReplySince: ended?.closed?.on ?? null };
}

/** One question a line; numbers and bullets that somebody pasted along are dropped. */
export const questionsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[-–•*])\s+/, '').trim())
    .filter((line) => line !== '');
