import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { isReply } from '../kind-facts';

/**
 * While a complaint of discrimination by this candidate is open, no letter from a template answers
 * them (situation 9). Other letters of an opening under legal hold go out once counsel has agreed,
 * and the reason is kept with them; another hold asks again.
 */
export function matterOnHold({ record, app, draft }: LetterCheckInput): LetterFault[] {
  const answers = draft.inquiry !== null || isReply(draft.kind);
  if (answers && app.inquiries.some(({ kind, closed }) => kind === 'discrimination' && closed === null)) {
    return [
      {
        severity: 'block',
        message:
          'A complaint of discrimination about this application is open. No letter from a template answers this person until it is closed.',
        settle: [
          {
            act: 'reword',
            text: 'Agree the words with HR or counsel, and record them as a reply to the inquiry.',
          },
          { act: 'reword', text: 'Close the complaint first, once it is settled.' },
        ],
      },
    ];
  }
  if (record.holds.length === 0) return [];
  return [
    {
      severity: 'justify',
      message:
        'This opening is under legal hold. Have counsel agree that this letter may go out, and write down who agreed and why.',
      ground: record.holds.map(({ id }) => id),
      settle: [
        { act: 'justify', text: 'Say in writing that counsel agreed that this letter may go out, and why.' },
      ],
    },
  ];
}
