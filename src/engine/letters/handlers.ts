import { letterQueue } from '@shared/correspondence';
import { ok, refuse } from '@shared/kernel';
import { writeNewFile } from '../exchange';
import type { RoomHandlers } from '../handler';
import { letterFileName } from './file-name';
import { gatheredOpening } from './gathered';
import { issueLetters, type Jobs } from './issue';
import { previewLetter } from './preview';

const jobs: Jobs = new Map();

export const lettersHandlers: RoomHandlers<'letters'> = {
  'letters.queue': ({ opening }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const gathered = gatheredOpening(record.value.state, opening);
    return gathered
      ? ok(letterQueue(gathered.record, desk.context().today))
      : refuse('not-found', 'opening-unknown', `There is no opening "${opening}".`);
  },
  'letters.preview': ({ application }, desk) => previewLetter(desk, application),
  'letters.issue': (input, desk, envelope) => issueLetters(desk, input, jobs, envelope),
  'letters.cancel': ({ jobId }) => {
    const job = jobs.get(jobId);
    if (job) job.cancelled = true;
    return ok({ cancelled: job !== undefined });
  },
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
  'letters.templates': (_input, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const sets = [...record.value.state.letters.sets.values()].flatMap((versions) => versions.at(-1) ?? []);
    return ok(sets.map(({ version, set }) => ({ version, set })));
  },
};
