import { tellsDisposition, type Letter } from '../../letters';
import { writtenDay } from '../day';
import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';

/**
 * The candidate already received this: a letter about this disposition, or one of this kind. A
 * letter that takes the place of the first, or answers an inquiry, needs no reason.
 */
export function alreadyTold({ app, draft }: LetterCheckInput): LetterFault[] {
  if (draft.inquiry !== null) return [];
  const same = (letter: Letter): boolean =>
    tellsDisposition(draft.kind)
      ? tellsDisposition(letter.kind) && letter.disposition === draft.disposition
      : letter.kind === draft.kind;
  const earlier = app.letters.findLast((letter) => letter.supersededBy === null && same(letter));
  if (!earlier || earlier.id === draft.supersedes) return [];
  const about = tellsDisposition(draft.kind) ? 'about this disposition' : 'of this kind';
  return [
    {
      severity: 'justify',
      message: `You issued a letter ${about} on ${writtenDay(earlier.on, 'en-GB')} (${earlier.reference}). A second one needs its reason.`,
      ground: earlier.id,
      settle: [
        {
          act: 'justify',
          text: 'Say why a second letter is needed: it supersedes the first or answers an inquiry.',
        },
      ],
    },
  ];
}
