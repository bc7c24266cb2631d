import { writtenDay } from '../day';
import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';

/** Short courtesies repeat in every letter; a paragraph of this length is noticed. */
export const NOTICED = 120;

/**
 * The same paragraph was already sent to this person (situation 5). The approved sentence for a
 * ground is meant to be the same each time, and a letter may repeat the one whose place it takes.
 */
export function boilerplateRepeated({ app, draft }: LetterCheckInput): LetterFault[] {
  const others = app.letters.filter((letter) => letter.id !== draft.supersedes);
  return draft.model.paragraphs.flatMap((paragraph, index) => {
    if (paragraph.length < NOTICED || draft.grounds.some(({ text }) => paragraph.includes(text))) return [];
    const earlier = others.find((letter) => letter.model?.paragraphs.includes(paragraph));
    if (!earlier) return [];
    const message = `This paragraph already stood in your letter of ${writtenDay(earlier.on, 'en-GB')}: “${paragraph.slice(0, 80)}…”.`;
    return [{ severity: 'advise', message, about: String(index) }];
  });
}
