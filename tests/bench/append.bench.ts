/** Row 4: one command decided, sealed and on disk. */
import { join } from 'node:path';
import type { RecordCommand } from '@shared/record';
import { MEMBERS } from '../support/opening-builder';
import { bareRows, bareTable } from './support/bare';
import { counted, type Bench } from './support/bench';
import { crowdedOpening } from './support/crowded-opening';
import { appendAll, must, newDesk, opened, temporaryFolder } from './support/desk';
import { sideBySide } from './support/measure';
import { timesRow } from './support/table';

export const append: Bench = async (size) => {
  const rounds = size === 'full' ? 300 : 40;
  const { desk, path } = newDesk();
  appendAll(desk, crowdedOpening(50).entries);
  const observe = (round: number): Extract<RecordCommand, { name: 'scorecards.record-observation' }> => ({
    name: 'scorecards.record-observation',
    input: {
      application: 'app-c20',
      member: Object.keys(MEMBERS)[0]!,
      ref: `observation-${round}`,
      note: {
        text: 'Asked the enquirer what the answer was for before opening a catalogue.',
        firstHand: true,
        source: 'Interview, second exercise',
        observedOn: '2026-06-08',
      },
    },
  });
  must(desk.run(observe(-1)));
  const like = bareRows(path, [opened(desk).state.seq])[0]!;
  const bare = bareTable(join(temporaryFolder(), 'bare.sqlite'));
  const took = await sideBySide(
    {
      app: (round) => void must(desk.run(observe(round))),
      floor: (round) => bare.insert({ ...like, seq: round + 1, command_id: `command-${round}` }),
    },
    { rounds, warmUp: 10 },
  );
  bare.close();
  desk.close();
  const name = 'bare better-sqlite3 insert, same settings and sizes';
  return [
    timesRow('append one event', `1 observation, ${counted(rounds)} times`, took.app, {
      name,
      time: took.floor,
    }),
  ];
};
