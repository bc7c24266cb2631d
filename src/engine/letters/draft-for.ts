import { checkLetter, type LetterDraft } from '@shared/correspondence';
import type { Finding } from '@shared/checks/finding';
import { ok, recordReference, refuse, type Result } from '@shared/kernel';
import { gatherOpening, type ApplicationRecord, type OpeningRecord } from '@shared/record';
import { lintWith, type Desk } from '../desk';
import { composeLetter } from './compose';

export interface CheckedDraft {
  record: OpeningRecord;
  application: ApplicationRecord;
  draft: LetterDraft;
  findings: Finding[];
}

/** Composes the letter that one application is owed and checks it against the record. */
export function draftFor(desk: Desk, applicationId: string, gathered?: OpeningRecord): Result<CheckedDraft> {
  const open = desk.record();
  if (!open.ok) return open;
  const { log, state } = open.value;
  const found = state.candidates.applications.get(applicationId);
  const record = gathered ?? (found ? gatherOpening(state, found.opening) : null);
  const application = record?.byId.get(applicationId);
  if (!record || !application)
    return refuse('not-found', 'application-unknown', 'There is no such application on record.');
  const { today } = desk.context();
  const draft = composeLetter(record, application, state.letters, {
    today,
    reference: recordReference(log.head()),
  });
  if (!draft.ok) return draft;
  const lint = (text: string, language: string) => lintWith(desk.services.lexicons, language)(text, 'letter');
  return ok({
    record,
    application,
    draft: draft.value,
    findings: checkLetter(record, application, draft.value, { lint, today }),
  });
}
