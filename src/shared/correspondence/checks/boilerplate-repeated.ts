import { writtenDay } from '../day';
import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';

/** Short courtesies repeat in every letter; a paragraph of this length is noticed. */
const NOTICED = 120;

/** The same paragraph was already sent to this person. */
export function boilerplateRepeated({ app, draft }: LetterCheckInput): LetterFault[] {
  return draft.model.paragraphs.flatMap((paragraph, index) => {
    if (paragraph.length < NOTICED) return [];
    const earlier = app.letters.find((letter) => letter.model?.paragraphs.includes(paragraph));
    if (!earlier) return [];
    const message = `This paragraph already stood in your letter of ${writtenDay(earlier.on, 'en-GB')}: “${paragraph.slice(0, 80)}…”.`;
    return [{ severity: 'advise', message, about: String(index) }];
  });
}
