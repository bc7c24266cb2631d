import { candidateName, statusOn, type RegisterRow } from '@shared/candidates';
import type { Day } from '@shared/kernel';
import type { RecordState } from '@shared/record';
import { memberName } from '@shared/settings';

/** Every record of “do not consider” as it stands today: what needs attention or stands comes first. */
export function register(state: RecordState, today: Day): RegisterRow[] {
  const rows = [...state.candidates.candidates.values()]
    .filter((candidate) => candidate.contact !== null)
    .flatMap((candidate) =>
      candidate.notConsidered.map((mark): RegisterRow => ({
        candidate: candidate.id,
        name: candidateName(candidate),
        mark: mark.id,
        owner: mark.owner,
        reason: mark.reason,
        on: mark.on,
        until: mark.until,
        byName: mark.by === null ? '' : memberName(state.settings, mark.by),
        status: statusOn(mark, today),
        lifted: mark.lifted,
      })),
    );
  return rows.toSorted(
    (a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || a.name.localeCompare(b.name, 'en'),
  );
}

const ORDER = ['incomplete', 'standing', 'ended', 'lifted'];
