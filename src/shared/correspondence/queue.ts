import { candidateName } from '../candidates';
import type { Day } from '../kernel';
import type { QueueRow } from '../letters';
import type { ApplicationRecord, OpeningRecord } from '../record';
import { signatureFault } from './checks/decision-unsigned';
import { addDays } from './day';
import { letterKindFor } from './letter-kind';

/**
 * Who is owed which letter, in order of arrival. A disposition that changes after a letter was
 * issued owes a new one. What the checks say about the wording is not looked at here.
 */
export function letterQueue(record: OpeningRecord, today: Day): QueueRow[] {
  const days = record.organisation?.policy.letterDueDays ?? 14;
  const dueOn = record.status === 'signed' && record.decision ? addDays(record.decision.on, days) : null;
  return record.applications.flatMap((app): QueueRow[] => {
    const kind = letterKindFor(record, app);
    if (kind === null) return [];
    const letter = app.letters.findLast((item) => item.disposition === app.disposition?.at.seq) ?? null;
    const blockedBy = letter ? '' : blockedByWhat(record, app, today);
    return [
      {
        application: app.id,
        candidate: app.candidate.id,
        name: candidateName(app.candidate),
        kind: letter?.kind ?? kind,
        stageLabel: app.stage?.label ?? '',
        dueOn,
        status: letter ? (letter.sent ? 'sent' : 'issued') : blockedBy === '' ? 'ready' : 'blocked',
        blockedBy,
        letter,
      },
    ];
  });
}

function blockedByWhat(record: OpeningRecord, app: ApplicationRecord, today: Day): string {
  if (!app.candidate.contact) return 'The candidate has been erased, so there is nobody to write to.';
  if (!record.organisation)
    return 'The organisation is not set up yet, so a letter has no letterhead and no signatory.';
  return signatureFault(record, app, today);
}
