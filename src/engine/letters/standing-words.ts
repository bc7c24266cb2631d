/** What becomes of claims and grounds when somebody writes other words for one candidate. */
import type { LetterWording } from '@shared/letters';

/** Whether these words still stand in the letter, letter for letter. */
export const stands = (
  { subject, salutation, paragraphs, closing }: LetterWording,
  { text }: { text: string },
): boolean => [subject, salutation, ...paragraphs, closing].some((part) => part.includes(text));

export const sameWords = (one: LetterWording, other: LetterWording): boolean =>
  one.subject === other.subject &&
  one.salutation === other.salutation &&
  one.closing === other.closing &&
  one.paragraphs.length === other.paragraphs.length &&
  one.paragraphs.every((text, index) => text === other.paragraphs[index]);
