import { ok, refuse } from '@shared/kernel';
import { writeNewFile } from '../exchange';
import type { RoomHandlers } from '../handler';
import { letterFileName } from './file-name';

type OutCalls =
  | 'letters.save-pdf'
  | 'letters.hand-out'
  | 'letters.pages'
  | 'letters.test-page'
  | 'letters.matters';
const notYet = () => refuse('unavailable', 'not-built', 'This is not built yet.');

/** Letters on their way out of the app. */
export const outHandlers: Pick<RoomHandlers<'letters'>, OutCalls> = {
  'letters.hand-out': notYet,
  'letters.pages': notYet,
  'letters.test-page': notYet,
  'letters.matters': notYet,
  'letters.save-pdf': ({ letter: id, folder }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const letter = record.value.state.letters.letters.get(id);
    if (!letter) return refuse('not-found', 'letter-unknown', 'There is no such letter on record.');
    const archived = record.value.log.document(letter.document);
    if (!letter.model)
      return refuse('not-found', 'letter-erased', 'This letter was erased together with the candidate.');
    if (!archived) {
      return refuse(
        'not-found',
        'letter-not-archived',
        'The PDF of this letter is not in this file: the letter was brought in from a case file.',
      );
    }
    const name = record.value.state.candidates.candidates.get(letter.candidate)?.contact?.fullName ?? '';
    const written = writeNewFile(folder, letterFileName(letter.model, name), archived.bytes);
    return written.ok ? ok({ fileName: written.value }) : written;
  },
};
