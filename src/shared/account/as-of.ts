import { dayOf, type Day, type Entry } from '../kernel';
import { foldRecord, type RecordState } from '../record';

/**
 * The record as it stood at the end of a day: all entries up to the last one recorded on or before
 * it. The order is that of seq, so a clock that went back cannot tear a record apart. What was
 * erased later reads as erased here too.
 */
export function stateAsOf(entries: Iterable<Entry>, day: Day): RecordState {
  const all = [...entries];
  const last = all.findLast((entry) => dayOf(entry.recordedAt) <= day);
  return foldRecord(all, last?.seq ?? 0);
}
