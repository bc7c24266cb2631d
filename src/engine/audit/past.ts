import { dayOf, type Day } from '@shared/kernel';
import { emptyRecord, evolveRecord, type RecordState } from '@shared/record';
import type { OpenRecord } from '../desk';

/** What is remembered of an open log: the day of every entry, and the record of the day asked for last. */
interface Past {
  days: Day[];
  fold: RecordState | null;
}

/**
 * Tied to the state that the desk holds: reading the log anew after an erasure, or closing it, puts
 * another state in its place, and nothing that was remembered can be reached any more.
 */
const pasts = new WeakMap<RecordState, Past>();

/**
 * The record as it stood at the end of a day: all entries up to the last one recorded on or before
 * it, as `stateAsOf`. The same day again costs nothing, and a later day only the entries in between.
 * The answer is for reading, until the next question.
 */
export function recordAsOf({ log, state }: Pick<OpenRecord, 'log' | 'state'>, day: Day): RecordState {
  const past = pasts.get(state) ?? { days: [], fold: null };
  pasts.set(state, past);
  const known = past.days.length;
  const fresh = known < state.seq ? [...log.read(known + 1)] : [];
  for (const { recordedAt } of fresh) past.days.push(dayOf(recordedAt));
  // A clock that went back cannot tear a record apart: the order is that of seq.
  const cut = past.days.findLastIndex((recorded) => recorded <= day) + 1;
  if (cut === state.seq) return state;
  if (past.fold === null || past.fold.seq > cut) past.fold = emptyRecord();
  const from = past.fold.seq + 1;
  if (from > cut) return past.fold;
  for (const entry of known === 0 ? fresh.slice(from - 1) : log.read(from)) {
    if (entry.seq > cut) break;
    evolveRecord(past.fold, entry);
  }
  return past.fold;
}
