import { letterQueue } from '@shared/correspondence';
import { ok, refuse } from '@shared/kernel';
import type { RoomHandlers } from '../handler';
import { gatheredOpening } from './gathered';
import { issueLetters, type Jobs } from './issue';
import { outHandlers } from './out-handlers';
import { previewLetter } from './preview';
import { spellHandlers } from './spell-handlers';
import { templateHandlers } from './template-handlers';

const jobs: Jobs = new Map();
const notYet = () => refuse('unavailable', 'not-built', 'This is not built yet.');

export const lettersHandlers: RoomHandlers<'letters'> = {
  'letters.queue': ({ opening }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const gathered = gatheredOpening(record.value.state, opening);
    return gathered
      ? ok(letterQueue(gathered.record, desk.context().today, desk.context().now))
      : refuse('not-found', 'opening-unknown', `There is no opening "${opening}".`);
  },
  'letters.preview': ({ application }, desk) => previewLetter(desk, application),
  'letters.issue': (input, desk, envelope) =>
    issueLetters(
      desk,
      { ...input, applications: input.letters.map((item) => item.application) },
      jobs,
      envelope,
    ),
  'letters.cancel': ({ jobId }) => {
    const job = jobs.get(jobId);
    if (job) job.cancelled = true;
    return ok({ cancelled: job !== undefined });
  },
  'letters.show': notYet,
  'letters.check': notYet,
  'letters.justify': notYet,
  ...outHandlers,
  ...templateHandlers,
  ...spellHandlers,
};
