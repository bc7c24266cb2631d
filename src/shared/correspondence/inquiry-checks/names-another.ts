import { othersTold } from '../checks/names-another';
import type { LetterFault } from '../finding';
import { wholeWords } from '../known-words';
import type { OutgoingInput } from '../outgoing';
import { spoken } from './spoken';

/** Another candidate, by name or by address, a member's score or vote, a confidential matter. */
export const namesAnother = spoken((outgoing) => [
  ...othersTold(outgoing, () => ''),
  ...othersWrittenTo(outgoing),
]);

function othersWrittenTo({ record, app, out }: OutgoingInput): LetterFault[] {
  const text = out.parts.join('\n');
  const own = app.candidate.contact?.email.trim().toLowerCase();
  return record.applications.flatMap(({ candidate }): LetterFault[] => {
    const email = candidate.contact?.email.trim() ?? '';
    const other = email !== '' && email.toLowerCase() !== own && wholeWords(email, 'i').test(text);
    return other
      ? [
          {
            severity: 'block',
            message: `${out.called} tells the address of another candidate.`,
            about: `candidate ${candidate.ref}`,
          },
        ]
      : [];
  });
}
