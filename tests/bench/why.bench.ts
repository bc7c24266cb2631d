/** Row 7: the why of one application with a long history, and everything about an opening on disk. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { chargePack, makePack, whyView } from '@engine/audit';
import { systemServices } from '@engine/services';
import { MEMBERS } from '../support/opening-builder';
import { bareRows } from './support/bare';
import { counted, type Bench, type Size } from './support/bench';
import { crowdedOpening } from './support/crowded-opening';
import { DECIDED, decidedDesk } from './support/decided-case';
import { appendAll, must, newDesk, opened, RESOURCES, temporaryFolder } from './support/desk';
import { sideBySide, timeOf } from './support/measure';
import { timesRow, type Row } from './support/table';

const SOMEBODY = 'c12';
/** What a window at 60 Hz has between two pictures: the why has to be made within it. */
const FRAME_MS = 1000 / 60;
const FIRST_DAY = '2026-06-01';
const SECOND_DAY = '2026-06-02';

export const why: Bench = async (size) => [...(await account(size)), await charge(size)];

async function account(size: Size): Promise<Row[]> {
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
  let day = FIRST_DAY;
  const { desk, path } = newDesk({
    ...systemServices(RESOURCES, () => undefined),
    clock: () => `${day}T09:00:00.000Z`,
  });
  const { seq } = opened(desk).state;
  const tenth = Math.floor(builder.entries.length / 10);
  appendAll(desk, builder.entries.slice(0, -2 * tenth));
  day = SECOND_DAY;
  appendAll(desk, builder.entries.slice(-2 * tenth, -tenth));
  day = '2026-06-03';
  appendAll(desk, builder.entries.slice(-tenth));
  const seqs = own().map((place) => place + seq);
  const look = (asOf?: string): void =>
    void must(whyView(desk, { application: `app-${SOMEBODY}`, audience: 'committee', asOf }));
  const took = await sideBySide(
    {
      now: () => look(),
      // Another day in between: what was remembered is of no use.
      past: () => (look(FIRST_DAY), () => look(SECOND_DAY)),
      again: () => look(SECOND_DAY),
      floor: () => bareRows(path, seqs).length,
    },
    { rounds: 9 },
  );
  desk.close();
  const what = `${counted(seqs.length)} entries about it, 20 applications`;
  const floor = { name: 'reading those rows with better-sqlite3', time: took.floor };
  const frame = { name: 'the frame budget at 60 Hz', time: FRAME_MS };
  return [
    timesRow('why of one application', what, took.now, floor),
    timesRow('why of one application', what, took.now, frame),
    timesRow('why as of a past day, first look', what, took.past, floor),
    timesRow('why as of a past day, the same day again', what, took.again, floor),
  ];
}

async function charge(size: Size): Promise<Row> {
  const people = size === 'full' ? 200 : 20;
  const { desk, applications } = decidedDesk(people);
  const folder = temporaryFolder();
  const written = await timeOf(async () => void must(await chargePack(desk, { opening: DECIDED, folder })));
  const some = applications
    .slice(0, 10)
    .map((application) => must(makePack(desk, application, 'counsel')).document);
  const alone = await timeOf(async () => {
    for (const document of some) {
      must(desk.services.typesetter.auditPdf(document));
      await nextTurn();
    }
  });
  desk.close();
  return timesRow('charge pack, each application', `${counted(people)} applications`, written / people, {
    name: 'the pages of its account alone',
    time: alone / some.length,
  });
}
