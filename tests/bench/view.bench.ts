/** Row 2: what the comparison screen asks for, through the desk and its handler. */
import { gatherOpening, type OpeningRecord } from '@shared/record';
import { dispatch } from '@engine/dispatch';
import { OPENING } from '../support/opening-builder';
import { counted, type Bench, type Size } from './support/bench';
import { crowdedOpening } from './support/crowded-opening';
import { appendAll, must, newDesk, opened } from './support/desk';
import { sideBySide } from './support/measure';
import { timesRow, type Row } from './support/table';

const SIZES: Record<Size, number[]> = { quick: [50, 500], full: [500, 5000] };

export const view: Bench = async (size) => {
  const rows: Row[] = [];
  for (const applications of SIZES[size]) {
    const { desk } = newDesk();
    appendAll(desk, crowdedOpening(applications).entries);
    const { state } = opened(desk);
    const took = await sideBySide(
      {
        app: async () => void must(await dispatch(desk, 'decisions.view', { opening: OPENING })),
        floor: () => walk(gatherOpening(state, OPENING)!),
      },
      { rounds: applications > 1000 ? 5 : 9 },
    );
    desk.close();
    const floor = { name: 'gathering and walking the rows once', time: took.floor };
    rows.push(timesRow('decisions.view', `${counted(applications)} applications`, took.app, floor));
  }
  return rows;
};

/** Touches every rating once. */
function walk(record: OpeningRecord): number {
  let sum = 0;
  for (const { scorecards } of record.applications)
    for (const { ratings } of scorecards) for (const { points } of ratings) sum += points;
  return sum;
}
