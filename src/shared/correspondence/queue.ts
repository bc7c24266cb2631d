import { candidateName } from '../candidates';
import type { Day, Instant } from '../kernel';
import { OCCASIONS, tellsDisposition, undoUntil, type QueueRow } from '../letters';
import { DEFAULT_UNDO_HOURS } from '../settings';
import type { ApplicationRecord, OpeningRecord } from '../record';
import { signatureFault } from './checks/decision-unsigned';
import { addDays } from './day';
import { isInternal, letterKindFor, toldBefore } from './letter-kind';

/**
 * Who is owed which letter, in order of arrival. A disposition that changes after a letter was
 * issued owes a new one. What the checks say about the wording is not looked at here.
 */
export function letterQueue(
  record: OpeningRecord,
  today: Day,
  now: Instant = `${today}T00:00:00.000Z`,
): QueueRow[] {
  const days = record.organisation?.policy.letterDueDays ?? 14;
  const undoHours = record.organisation?.policy.undoHours ?? DEFAULT_UNDO_HOURS;
  const dueOn = record.status === 'signed' && record.decision ? addDays(record.decision.on, days) : null;
  return record.applications.flatMap((app): QueueRow[] => {
    const kind = letterKindFor(record, app);
    if (kind === null) return [];
    const letter = inForce(app);
    const blockedBy = letter ? '' : blockedByWhat(record, app, today);
    return [
      {
        application: app.id,
        candidate: app.candidate.id,
        name: candidateName(app.candidate),
        kind: letter?.kind ?? kind,
        occasion: OCCASIONS[letter?.kind ?? kind],
        stageLabel: app.stage?.label ?? '',
        dueOn,
        dueBecause: dueOn === null ? '' : `Letters are due within ${days} days of the signature.`,
        status: letter ? (letter.sent ? 'sent' : 'issued') : blockedBy === '' ? 'ready' : 'blocked',
        blockedBy,
        advice:
          letter === null && isInternal(app) && app.matters.conversations.length === 0
            ? 'Speak with this internal candidate before the letter arrives.'
            : '',
        edited: letter
          ? letter.edited
          : app.matters.wordings.get(kind)?.disposition === app.disposition?.at.seq,
        supersedes: letter ? letter.supersedes : (toldBefore(app)?.id ?? null),
        undoUntil: letter ? undoUntil(letter, undoHours, now) : null,
        letter,
      },
    ];
  });
}

/** The letter that tells the disposition as it stands, or acknowledges the withdrawal. */
function inForce(app: ApplicationRecord): QueueRow['letter'] {
  const tells = (letter: ApplicationRecord['letters'][number]): boolean =>
    app.application.withdrawn
      ? letter.kind === 'withdrawn'
      : tellsDisposition(letter.kind) && letter.disposition === app.disposition?.at.seq;
  return app.letters.findLast(tells) ?? null;
}

function blockedByWhat(record: OpeningRecord, app: ApplicationRecord, today: Day): string {
  if (!app.candidate.contact) return 'The candidate has been erased, so there is nobody to write to.';
  if (!record.organisation)
    return 'The organisation is not set up yet, so a letter has no letterhead and no signatory.';
  return app.application.withdrawn ? '' : signatureFault(record, app, today);
}
