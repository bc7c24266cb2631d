import { ok, refuse } from '@shared/kernel';
import { allLettersOf } from '@shared/letters';
import type { RoomHandlers } from '../handler';
import { jobs } from './jobs';
import { handOut, letterPages, savePdf } from './hand-out';
import { testPage } from './test-page';

type OutCalls =
  | 'letters.save-pdf'
  | 'letters.hand-out'
  | 'letters.pages'
  | 'letters.test-page'
  | 'letters.matters';

/** Letters on their way out of the app, and what was promised and said around them. */
export const outHandlers: Pick<RoomHandlers<'letters'>, OutCalls> = {
  'letters.hand-out': (input, desk, envelope) => handOut(desk, input, jobs, { envelope }),
  'letters.pages': ({ letters }, desk) => letterPages(desk, letters),
  'letters.save-pdf': (input, desk, envelope) => savePdf(desk, input, envelope),
  'letters.test-page': ({ folder }, desk) => testPage(desk, folder),
  'letters.matters': ({ application }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const { candidates, letters } = record.value.state;
    if (!candidates.applications.has(application))
      return refuse('not-found', 'application-unknown', 'There is no such application on record.');
    const matters = letters.matters.get(application);
    const promises = (matters?.promises ?? []).toSorted(
      (a, b) => Number(a.settled !== null) - Number(b.settled !== null) || (a.until < b.until ? -1 : 1),
    );
    const conversations = matters?.conversations ?? [];
    return ok({ promises, conversations, letters: allLettersOf(letters, application) });
  },
};
