import { writtenDay } from '../day';
import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';

/** The candidate already received a letter for this disposition. */
export function alreadyTold({ app, draft }: LetterCheckInput): LetterFault[] {
  const earlier = app.letters.findLast((letter) => letter.disposition === draft.disposition);
  if (!earlier) return [];
  return [
    {
      severity: 'justify',
      message: `You issued a letter about this disposition on ${writtenDay(earlier.on, 'en-GB')} (${earlier.reference}). A second one needs its reason.`,
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
