import { ok, refuse } from '@shared/kernel';
import type { RoomHandlers } from '../handler';
import { draftId } from './draft-id';
import { scoringProgress } from './progress';
import { scoringView } from './view';

export const scorecardsHandlers: RoomHandlers<'scorecards'> = {
  'scorecards.view': ({ application, member }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const view = scoringView(record.value.state, application, member);
    return view
      ? ok(view)
      : refuse('not-found', 'application-unknown', 'There is no such application on record.');
  },
  'scorecards.progress': ({ opening, member }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const drafts = new Set(record.value.log.listDrafts().map((draft) => draft.id));
    const rows = scoringProgress(record.value.state, drafts, opening, member);
    return rows ? ok(rows) : refuse('not-found', 'opening-unknown', `There is no opening "${opening}".`);
  },
  'scorecards.deviations': ({ opening }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    return ok(
      [...record.value.state.scorecards.deviations.values()].filter((item) => item.opening === opening),
    );
  },
  'scorecards.read-draft': (input, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const draft = record.value.log.readDraft(draftId(input));
    return ok(draft ? { body: draft.data, savedAt: draft.savedAt } : null);
  },
  'scorecards.save-draft': (input, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const application = record.value.state.candidates.applications.get(input.application);
    if (!application)
      return refuse('not-found', 'application-unknown', 'There is no such application on record.');
    return record.value.log.saveDraft(draftId(input), input.body, [application.candidate]);
  },
};
