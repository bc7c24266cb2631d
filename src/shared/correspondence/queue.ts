import { candidateName } from '../candidates';
import type { Day, Instant } from '../kernel';
import { OCCASIONS, tellsDisposition, undoUntil, type LetterKind, type QueueRow } from '../letters';
import { DEFAULT_UNDO_HOURS } from '../settings';
import type { ApplicationRecord, OpeningRecord } from '../record';
import { dueFor } from './due';
import { isAboutDisposition } from './kind-facts';
import { letterInForce, letterKindFor, toSupersede } from './letter-kind';
import { isInternal } from './reached';
import { signatureFault } from './signature';

/**
 * Who is owed which letter, in order of arrival, one row a person: nobody who is still under
 * consideration or holds an offer is told an outcome. A disposition that changes after a letter was
 * issued owes a new one. What the checks say about the wording is not looked at here.
 */
export function letterQueue(
  record: OpeningRecord,
  today: Day,
  now: Instant = `${today}T00:00:00.000Z`,
): QueueRow[] {
  return record.applications.flatMap((app): QueueRow[] => {
    const owed = letterKindFor(record, app, today);
    return owed === null ? [] : [rowFor(record, app, owed, { today, now })];
  });
}

function rowFor(
  record: OpeningRecord,
  app: ApplicationRecord,
  owed: LetterKind,
  { today, now }: { today: Day; now: Instant },
): QueueRow {
  const letter = letterInForce(record, app, today);
  const kind = letter?.kind ?? owed;
  const due = dueFor(record, app, kind);
  const blockedBy = letter ? '' : blockedByWhat(record, app, kind, today);
  return {
    application: app.id,
    candidate: app.candidate.id,
    name: candidateName(app.candidate),
    kind,
    occasion: OCCASIONS[kind],
    stageLabel: app.stage?.label ?? '',
    dueOn: due?.on ?? null,
    dueBecause: due?.because ?? '',
    status: letter ? (letter.sent ? 'sent' : 'issued') : blockedBy === '' ? 'ready' : 'blocked',
    blockedBy,
    advice: letter ? '' : adviceFor(app, kind),
    edited: letter ? letter.edited : isReworded(app, kind),
    supersedes: letter ? letter.supersedes : (toSupersede(record, app, kind)?.id ?? null),
    undoUntil: letter
      ? undoUntil(letter, record.organisation?.policy.undoHours ?? DEFAULT_UNDO_HOURS, now)
      : null,
    letter,
  };
}

/** Words written for this person's letter of this kind; they hold for one disposition only. */
export const isReworded = (app: ApplicationRecord, kind: LetterKind): boolean => {
  const words = app.matters.wordings.get(kind);
  return words !== undefined && words.disposition === (tellsDisposition(kind) ? app.disposition?.at.seq : 0);
};

function adviceFor(app: ApplicationRecord, kind: LetterKind): string {
  const unspoken = isInternal(app) && app.matters.conversations.length === 0;
  return unspoken && tellsDisposition(kind) && kind !== 'appointed'
    ? 'Speak with this internal candidate before the letter arrives.'
    : '';
}

function blockedByWhat(record: OpeningRecord, app: ApplicationRecord, kind: LetterKind, today: Day): string {
  if (!app.candidate.contact) return 'The candidate has been erased, so there is nobody to write to.';
  if (!record.organisation)
    return 'The organisation is not set up yet, so a letter has no letterhead and no signatory.';
  return isAboutDisposition(kind) ? signatureFault(record, app, today) : '';
}
