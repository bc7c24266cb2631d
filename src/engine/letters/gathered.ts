import type { LetterDraft } from '@shared/correspondence';
import { letterKindFor } from '@shared/correspondence';
import { recordReference, type Result } from '@shared/kernel';
import { lettersOf } from '@shared/letters';
import { gatherOpening, type ApplicationRecord, type OpeningRecord, type RecordState } from '@shared/record';
import type { Desk, OpenRecord } from '../desk';
import { composeLetter } from './compose';

export type QueuedDraft = Pick<LetterDraft, 'application' | 'kind' | 'claims'>;

/** One opening as it stands at entry `seq`, gathered for its letters. */
export interface Gathered {
  seq: number;
  record: OpeningRecord;
  /** What the letters that are still to be issued will say, by application; made when first asked for. */
  queued: Map<string, QueuedDraft> | null;
}

/** The opening looked at last. Five hundred letters would else gather five hundred people each. */
const latest = new WeakMap<RecordState, Gathered>();

/** Gathers an opening, or answers what was gathered before while nothing has been recorded since. */
export function gatheredOpening(state: RecordState, opening: string): Gathered | null {
  const known = latest.get(state);
  if (known?.seq === state.seq && known.record.opening.ref === opening) return known;
  const record = gatherOpening(state, opening);
  if (!record) return null;
  const gathered: Gathered = { seq: state.seq, record, queued: null };
  latest.set(state, gathered);
  return gathered;
}

/** Brings what was gathered up to the entry that issued this one letter; nothing else has changed. */
export function noteIssued(state: RecordState, gathered: Gathered, application: ApplicationRecord): void {
  application.letters = lettersOf(state.letters, application.id);
  gathered.queued?.delete(application.id);
  gathered.seq = state.seq;
}

/** Writes the letter of one application as it would be issued now. Refused as `composeLetter`. */
export function writtenNow(
  desk: Desk,
  { log, state }: OpenRecord,
  record: OpeningRecord,
  application: ApplicationRecord,
): Result<LetterDraft> {
  const { today } = desk.context();
  return composeLetter(record, application, state.letters, {
    today,
    reference: recordReference(log.head()),
  });
}

/** What every letter still to be issued in this opening will say, so that no two contradict each other. */
export function queuedDrafts(desk: Desk, open: OpenRecord, gathered: Gathered): QueuedDraft[] {
  gathered.queued ??= new Map(
    gathered.record.applications.flatMap((application): [string, QueuedDraft][] => {
      if (!isOwed(gathered.record, application)) return [];
      const draft = writtenNow(desk, open, gathered.record, application);
      if (!draft.ok) return [];
      const { kind, claims } = draft.value;
      return [[application.id, { application: application.id, kind, claims }]];
    }),
  );
  return [...gathered.queued.values()];
}

/** A letter is owed, and none was issued about the disposition as it stands. */
const isOwed = (record: OpeningRecord, app: ApplicationRecord): boolean =>
  letterKindFor(record, app) !== null && letterInForce(app) === undefined;

/** The letter issued about the disposition as it stands. */
export const letterInForce = (app: ApplicationRecord): ApplicationRecord['letters'][number] | undefined =>
  app.letters.findLast((letter) => letter.disposition === app.disposition?.at.seq);
