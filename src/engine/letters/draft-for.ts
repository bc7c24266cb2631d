import { checkLetter, type LetterDraft } from '@shared/correspondence';
import type { Finding } from '@shared/checks/finding';
import { ok, refuse, type Result } from '@shared/kernel';
import type { ApplicationRecord } from '@shared/record';
import { lintWith, type Desk } from '../desk';
import { gatheredOpening, queuedDrafts, writtenNow, type Gathered } from './gathered';

export interface CheckedDraft {
  gathered: Gathered;
  application: ApplicationRecord;
  draft: LetterDraft;
  findings: Finding[];
}

/**
 * Composes the letter that one application is owed and checks it against the record and against
 * every other letter of the opening. Refused `not-found/application-unknown` and as `composeLetter`.
 */
export function draftFor(desk: Desk, applicationId: string): Result<CheckedDraft> {
  const open = desk.record();
  if (!open.ok) return open;
  const { state } = open.value;
  const found = state.candidates.applications.get(applicationId);
  const gathered = found ? gatheredOpening(state, found.opening) : null;
  const application = gathered?.record.byId.get(applicationId);
  if (!gathered || !application)
    return refuse('not-found', 'application-unknown', 'There is no such application on record.');
  const draft = writtenNow(desk, open.value, gathered.record, application);
  if (!draft.ok) return draft;
  const lint = (text: string, language: string) => lintWith(desk.services.lexicons, language)(text, 'letter');
  const { today } = desk.context();
  const queued = queuedDrafts(desk, open.value, gathered);
  const findings = checkLetter(gathered.record, application, draft.value, { lint, today, queued });
  return ok({ gathered, application, draft: draft.value, findings });
}
