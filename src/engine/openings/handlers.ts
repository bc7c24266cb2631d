import { ok, refuse } from '@shared/kernel';
import type { OpeningRow } from '@shared/openings';
import { gatherOpening, type OpeningRecord } from '@shared/record';
import type { RoomHandlers } from '../handler';

export const openingsHandlers: RoomHandlers<'openings'> = {
  'openings.list': (_input, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const { state } = record.value;
    return ok([...state.openings.openings.keys()].map((ref) => row(gatherOpening(state, ref)!)));
  },
  'openings.get': ({ opening }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const gathered = gatherOpening(record.value.state, opening);
    return gathered
      ? ok({ ...gathered.opening, decision: gathered.status })
      : refuse('not-found', 'opening-unknown', `There is no opening "${opening}".`);
  },
};

function row(record: OpeningRecord): OpeningRow {
  const live = record.applications.filter((item) => !item.application.withdrawn);
  const owed = live.filter(
    (item) => item.disposition !== null && item.disposition.code !== 'advanced' && item.letters.length === 0,
  );
  return {
    ref: record.opening.ref,
    title: record.opening.details.title,
    unit: record.opening.details.unit,
    outcome: record.opening.outcome,
    closesOn: record.opening.details.closesOn ?? null,
    applications: record.applications.length,
    undecided: live.filter((item) => item.disposition === null).length,
    scorecards: record.applications.reduce((sum, item) => sum + item.scorecards.length, 0),
    decision: record.status,
    lettersDue: record.status === 'signed' ? owed.length : 0,
  };
}
