import { checkLetter, type LetterDraft } from '@shared/correspondence';
import type { Finding } from '@shared/checks/finding';
import { ok, recordReference, refuse, type Result } from '@shared/kernel';
import type { FeedbackPoints, LetterRequest, LetterWording } from '@shared/letters';
import type { ApplicationRecord } from '@shared/record';
import type { Desk } from '../desk';
import { composeLetter } from './compose';
import { gatheredOpening, type Gathered } from './gathered';
import { letterLint } from './letter-lint';
import { queuedDrafts } from './queued-drafts';

export interface CheckedDraft {
  gathered: Gathered;
  application: ApplicationRecord;
  draft: LetterDraft;
  findings: Finding[];
}

export interface FoundApplication {
  gathered: Gathered;
  application: ApplicationRecord;
}

/** An application with the opening around it. Refused `not-found/application-unknown`, `locked/*`. */
export function applicationOf(desk: Desk, id: string): Result<FoundApplication> {
  const open = desk.record();
  if (!open.ok) return open;
  const { state } = open.value;
  const found = state.candidates.applications.get(id);
  const gathered = found ? gatheredOpening(state, found.opening) : null;
  const application = gathered?.record.byId.get(id);
  return gathered && application
    ? ok({ gathered, application })
    : refuse('not-found', 'application-unknown', 'There is no such application on record.');
}

/** Words and points that are not recorded yet, to see how the letter would read with them. */
export interface Unsaved {
  words?: LetterWording | undefined;
  feedback?: FeedbackPoints | undefined;
}

/**
 * Composes the letter that one application is owed, or the one asked for, and checks it against the
 * record and every other letter of the opening. Refused as `applicationOf` and `composeLetter`.
 */
export function draftFor(desk: Desk, request: LetterRequest, unsaved: Unsaved = {}): Result<CheckedDraft> {
  const open = desk.record();
  if (!open.ok) return open;
  const { state, log } = open.value;
  const found = applicationOf(desk, request.application);
  if (!found.ok) return found;
  const { gathered, application } = found.value;
  const { record } = gathered;
  const { today } = desk.context();
  const { kind, supersedes, inquiry } = request;
  const draft = composeLetter(record, application, state.letters, {
    today,
    reference: recordReference(log.head()),
    kind,
    supersedes,
    inquiry,
    ...unsaved,
  });
  if (!draft.ok) return draft;
  const lint = letterLint(desk, state);
  const queued = queuedDrafts(state, record, today);
  const findings = checkLetter(record, application, draft.value, { lint, today, queued });
  return ok({ gathered, application, draft: draft.value, findings });
}

/** What keeps a letter from being issued: neither advice nor settled in writing. */
export const standingFinding = (findings: readonly Finding[]): Finding | undefined =>
  findings.find((finding) => finding.severity !== 'advise' && finding.settled === null);
