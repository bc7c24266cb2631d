/** Row 7: the why of one application with a long history. */
import { whyView } from '@engine/audit';
import { MEMBERS } from '../support/opening-builder';
import { bareRows } from './support/bare';
import { counted, type Bench } from './support/bench';
import { crowdedOpening } from './support/crowded-opening';
import { appendAll, must, newDesk, opened } from './support/desk';
import { sideBySide } from './support/measure';
import { timesRow } from './support/table';

const SOMEBODY = 'c12';

export const why: Bench = async (size) => {
  const wanted = size === 'full' ? 500 : 60;
  const builder = crowdedOpening(20);
  const own = () =>
    builder.entries.filter(({ event }) => event.data['candidate'] === SOMEBODY).map((entry) => entry.seq);
  for (let added = 0, before = own().length; before + added < wanted; added += 1) {
    builder.do('scorecards.record-observation', {
      application: `app-${SOMEBODY}`,
      member: Object.keys(MEMBERS)[added % 3]!,
      note: {
        text: `Question ${added}: asked what the answer was for, and named the source that was used.`,
        firstHand: true,
        source: 'Interview',
        observedOn: '2026-06-08',
      },
    });
  }
  const { desk, path } = newDesk();
  const { seq } = opened(desk).state;
  appendAll(desk, builder.entries);
  const seqs = own().map((place) => place + seq);
  const took = await sideBySide(
    {
      committee: () => void must(whyView(desk, { application: `app-${SOMEBODY}`, audience: 'committee' })),
      past: () =>
        void must(
          whyView(desk, {
            application: `app-${SOMEBODY}`,
            audience: 'committee',
            asOf: desk.context().today,
          }),
        ),
      floor: () => bareRows(path, seqs).length,
    },
    { rounds: 9 },
  );
  desk.close();
  const what = `${counted(seqs.length)} entries about it, 20 applications`;
  const floor = { name: 'reading those rows with better-sqlite3', time: took.floor };
  return [
    timesRow('why of one application', what, took.committee, floor),
    timesRow('why of one application, as of a past day', what, took.past, floor),
  ];
};
