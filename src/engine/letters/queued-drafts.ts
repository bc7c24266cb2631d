/**
 * What every letter still to be issued will say, so that no two contradict each other. Composing all
 * of them takes long, so each draft is kept with what it was written from and written again only
 * once that has changed.
 */
import { letterInForce, letterKindFor, type LetterDraft } from '@shared/correspondence';
import type { Day } from '@shared/kernel';
import type { ApplicationRecord, OpeningRecord, RecordState } from '@shared/record';
import { composeLetter } from './compose';
import { signatoryOf } from './letter-model';

export type QueuedDraft = Pick<LetterDraft, 'application' | 'kind' | 'claims'>;

interface Kept {
  /** Everything but the application itself that kinds and claims depend on. */
  common: string;
  byApplication: Map<string, { touched: number; draft: QueuedDraft | null }>;
  /** The same array while nothing in it has changed. */
  all: QueuedDraft[];
  /** Entry and gathered record at which all of it was found to hold. */
  seq: number;
  record: OpeningRecord;
  today: Day;
}

const kept = new WeakMap<RecordState, Map<string, Kept>>();

/** Answers the same objects again for letters that nothing has happened to. */
export function queuedDrafts(state: RecordState, record: OpeningRecord, today: Day): QueuedDraft[] {
  const openings = kept.get(state) ?? new Map<string, Kept>();
  kept.set(state, openings);
  const { ref } = record.opening;
  let known = openings.get(ref);
  const { seq } = state;
  if (known?.seq === seq && known.record === record && known.today === today) return known.all;
  const common = commonGround(state, record, today);
  if (known?.common !== common) known = { common, byApplication: new Map(), all: [], seq, record, today };
  openings.set(ref, Object.assign(known, { seq, record, today }));
  let changed = false;
  for (const app of record.applications) {
    const touched = state.touched.get(app.candidate.id) ?? 0;
    const before = known.byApplication.get(app.id);
    if (before?.touched === touched) continue;
    const draft = queuedDraft(state, record, app, today);
    known.byApplication.set(app.id, { touched, draft });
    changed ||= draft !== null || (before?.draft ?? null) !== null;
  }
  if (changed || known.byApplication.size !== record.applications.length) {
    const { byApplication } = known;
    for (const id of byApplication.keys()) if (!record.byId.has(id)) byApplication.delete(id);
    known.all = record.applications.flatMap((app) => byApplication.get(app.id)?.draft ?? []);
  }
  return known.all;
}

/**
 * Brings the drafts up to entries that were about the letters of this one person only: nobody else's
 * draft depends on them, and five thousand need not be looked through for each letter of a batch.
 */
export function noteQueued(
  state: RecordState,
  record: OpeningRecord,
  app: ApplicationRecord,
  from: number,
): void {
  const known = kept.get(state)?.get(record.opening.ref);
  if (known?.seq !== from || known.record !== record) return;
  const touched = state.touched.get(app.candidate.id) ?? 0;
  const before = known.byApplication.get(app.id)?.draft ?? null;
  const draft = queuedDraft(state, record, app, known.today);
  known.byApplication.set(app.id, { touched, draft });
  known.seq = state.seq;
  if (before === null && draft === null) return;
  known.all =
    draft === null
      ? known.all.filter((item) => item !== before)
      : record.applications.flatMap((item) => known.byApplication.get(item.id)?.draft ?? []);
}

function queuedDraft(
  state: RecordState,
  record: OpeningRecord,
  app: ApplicationRecord,
  today: Day,
): QueuedDraft | null {
  if (letterKindFor(record, app, today) === null || letterInForce(record, app, today)) return null;
  const draft = composeLetter(record, app, state.letters, { today, reference: '' });
  return draft.ok ? { application: app.id, kind: draft.value.kind, claims: draft.value.claims } : null;
}

/**
 * A text that differs as soon as anything differs that more than one letter is written from: the
 * opening, its rules and signature, the organisation, the approved words, the day, and whether
 * somebody is appointed. What is recorded about one person is told by `touched`.
 */
function commonGround(state: RecordState, record: OpeningRecord, today: Day): string {
  const { opening, organisation, rules, status, decision } = record;
  const appointed = record.applications.flatMap((app) =>
    app.disposition?.code === 'appointed' ? app.id : [],
  );
  const sets = [...state.letters.sets].map(([language, versions]) => [language, versions.length]);
  const signed = organisation !== null && signatoryOf(record, organisation) !== null;
  const { details, versions, outcome, committee } = opening;
  return JSON.stringify([
    [details, versions, outcome, committee.members],
    [organisation, rules, status, decision?.at.seq, signed, sets, today, appointed],
  ]);
}
