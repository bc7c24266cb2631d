import type { LetterWording } from '@shared/letters';

/** The words as they are typed: the paragraphs as one text, parted by empty lines. */
export interface TypedWords {
  subject: string;
  salutation: string;
  body: string;
  closing: string;
}

export const typed = ({ paragraphs, ...rest }: LetterWording): TypedWords => ({
  ...rest,
  body: paragraphs.join('\n\n'),
});

export const paragraphsOf = (body: string): string[] =>
  body
    .split(/\n[^\S\n]*\n+/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

export const MOST_PARAGRAPHS = 60;

export type Fault = { field: keyof TypedWords; because: 'empty' | 'too-many' };

export function faultsOf(text: TypedWords): Fault[] {
  const faults: Fault[] = (['subject', 'salutation', 'body', 'closing'] as const)
    .filter((field) => text[field].trim() === '')
    .map((field) => ({ field, because: 'empty' }));
  if (paragraphsOf(text.body).length > MOST_PARAGRAPHS) faults.push({ field: 'body', because: 'too-many' });
  return faults;
}

/** The words to record; null while something is missing. */
export function wordsOf(text: TypedWords): LetterWording | null {
  if (faultsOf(text).length > 0) return null;
  const { subject, salutation, body, closing } = text;
  return {
    subject: subject.trim(),
    salutation: salutation.trim(),
    paragraphs: paragraphsOf(body),
    closing: closing.trim(),
  };
}

export const sameWords = (first: LetterWording | null, second: LetterWording | null): boolean =>
  JSON.stringify(first && typed(first)) === JSON.stringify(second && typed(second));

/** A kept draft of typed words, if that is what it is. */
export function typedIn(body: unknown, stamp: string): TypedWords | null {
  if (typeof body !== 'object' || body === null) return null;
  const { subject, salutation, body: text, closing, of } = body as Record<string, unknown>;
  const all = [subject, salutation, text, closing];
  // Words begun for another decision, or another version of the text, are not offered again.
  if (of !== stamp || !all.every((item) => typeof item === 'string')) return null;
  return { subject, salutation, body: text, closing } as TypedWords;
}
