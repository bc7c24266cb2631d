import { letterQueue } from '@shared/correspondence';
import { ok, refuse, type Day } from '@shared/kernel';
import { readvertisedAs, type OpeningRow } from '@shared/openings';
import { gatherOpening, type OpeningRecord } from '@shared/record';
import type { RoomHandlers } from '../handler';
import { criteriaDiffOf } from './criteria-diff';

export const openingsHandlers: RoomHandlers<'openings'> = {
  'openings.criteria-diff': (input, desk) => {
    const record = desk.record();
    return record.ok ? criteriaDiffOf(record.value.state, input) : record;
  },
  'openings.list': (_input, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const { state } = record.value;
    const { today } = desk.context();
    return ok([...state.openings.openings.keys()].map((ref) => row(gatherOpening(state, ref)!, today)));
  },
  'openings.get': ({ opening }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const gathered = gatherOpening(record.value.state, opening);
    return gathered
      ? ok({
          ...gathered.opening,
          decision: gathered.status,
          readvertisedAs: readvertisedAs(record.value.state.openings, opening),
        })
      : refuse('not-found', 'opening-unknown', `There is no opening "${opening}".`);
  },
};

function row(record: OpeningRecord, today: Day): OpeningRow {
  const live = record.applications.filter((item) => !item.application.withdrawn);
  const owed = letterQueue(record, today).filter((item) => item.letter === null && item.status !== 'blocked');
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
    lettersDue: owed.length,
  };
}
