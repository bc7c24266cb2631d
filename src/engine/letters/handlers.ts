import { letterQueue } from '@shared/correspondence';
import { ok, refuse } from '@shared/kernel';
import type { RoomHandlers } from '../handler';
import { checkQueue } from './check-queue';
import { gatheredOpening } from './gathered';
import { issueLetters } from './issue';
import { jobs } from './jobs';
import { justifyLetterFinding } from './justify';
import { outHandlers } from './out-handlers';
import { previewLetter, showLetter } from './preview';
import { spellHandlers } from './spell-handlers';
import { templateHandlers } from './template-handlers';

export const lettersHandlers: RoomHandlers<'letters'> = {
  'letters.queue': ({ opening }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const gathered = gatheredOpening(record.value.state, opening);
    return gathered
      ? ok(letterQueue(gathered.record, desk.context().today, desk.context().now))
      : refuse('not-found', 'opening-unknown', `There is no opening "${opening}".`);
  },
  'letters.check': ({ opening }, desk) => checkQueue(desk, opening),
  'letters.preview': (input, desk) => previewLetter(desk, input),
  'letters.show': ({ letter }, desk) => showLetter(desk, letter),
  'letters.issue': (input, desk, envelope) => issueLetters(desk, input, jobs, envelope),
  'letters.cancel': ({ jobId }) => {
    const job = jobs.get(jobId);
    if (job) job.cancelled = true;
    return ok({ cancelled: job !== undefined });
  },
  'letters.justify': (input, desk, envelope) => justifyLetterFinding(desk, input, envelope),
  ...outHandlers,
  ...templateHandlers,
  ...spellHandlers,
};
