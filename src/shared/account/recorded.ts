/**
 * When something was recorded. A case file brings history into a log at once: its entries carry the
 * day of the import, whatever day they tell of. Saying "recorded on" of them would read as if the
 * record had been made up afterwards, so the account says where they come from.
 */
import { dayOf, type Day, type Provenance } from '../kernel';
import type { RecordState } from '../record';

export interface When {
  on: Day;
  /** It came in with a case file. */
  imported: boolean;
}

type At = Pick<Provenance, 'seq' | 'recordedAt'>;

/** Entries of one import are one transaction and share its instant; the mark of the import is the last of them. */
export const recorded = ({ custody }: Pick<RecordState, 'custody'>, { seq, recordedAt }: At): When => ({
  on: dayOf(recordedAt),
  imported: custody.imports.some(({ at }) => at.recordedAt === recordedAt && seq <= at.seq),
});

const DAY = 86_400_000;

/**
 * The same where an entry tells of an earlier day than that of its recording; null otherwise. The
 * day of an instant is that in Greenwich, so a single day apart may be none at the place.
 */
export function recordedLater(state: Pick<RecordState, 'custody'>, at: At, on: Day): When | null {
  const when = recorded(state, at);
  const apart = (Date.parse(when.on) - Date.parse(on.slice(0, 10))) / DAY;
  return apart >= 2 || (when.imported && apart !== 0) ? when : null;
}
