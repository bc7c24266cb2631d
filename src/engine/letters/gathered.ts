import { lettersOf } from '@shared/letters';
import { gatherOpening, type ApplicationRecord, type OpeningRecord, type RecordState } from '@shared/record';
import { noteQueued } from './queued-drafts';

/** One opening as it stands at entry `seq`, gathered for its letters. */
export interface Gathered {
  seq: number;
  record: OpeningRecord;
}

/** The opening looked at last. Five hundred letters would else gather five hundred people each. */
const latest = new WeakMap<RecordState, Gathered>();

/** Gathers an opening, or answers what was gathered before while nothing has been recorded since. */
export function gatheredOpening(state: RecordState, opening: string): Gathered | null {
  const known = latest.get(state);
  if (known?.seq === state.seq && known.record.opening.ref === opening) return known;
  const record = gatherOpening(state, opening);
  if (!record) return null;
  const gathered: Gathered = { seq: state.seq, record };
  latest.set(state, gathered);
  return gathered;
}

/** Brings what was gathered up to entries that were about the letters of this one application only. */
export function noteLetters(state: RecordState, gathered: Gathered, application: ApplicationRecord): void {
  application.letters = lettersOf(state.letters, application.id);
  noteQueued(state, gathered.record, application, gathered.seq);
  gathered.seq = state.seq;
}
