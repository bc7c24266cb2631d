/** Row 10: the sample as a case file, in and out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportCase } from '@shared/exchange';
import { SAMPLE_CASE } from '@engine/custody/handlers';
import { importCase } from '@engine/exchange';
import { systemServices } from '@engine/services';
import { counted, type Bench } from './support/bench';
import { must, newDesk, opened, RESOURCES } from './support/desk';
import { sideBySide } from './support/measure';
import { timesRow } from './support/table';

export const caseFile: Bench = async (size) => {
  const rounds = size === 'full' ? 5 : 2;
  const text = readFileSync(join(RESOURCES, SAMPLE_CASE), 'utf8');
  const services = systemServices(RESOURCES, () => undefined);
  const desks = Array.from({ length: rounds + 1 }, () => newDesk(services).desk);
  const took = await sideBySide(
    {
      app: (round) => {
        const desk = desks[round]!;
        must(importCase(desk, text));
        return () => (round === rounds ? undefined : desk.close());
      },
      floor: () => void JSON.parse(text),
    },
    { rounds, warmUp: 1 },
  );
  const { state } = opened(desks[rounds]!);
  const written = exportCase(state);
  const out = await sideBySide(
    {
      app: () => `${JSON.stringify(exportCase(state), null, 2)}\n`.length,
      floor: () => JSON.stringify(written, null, 2).length,
    },
    { rounds: 9 },
  );
  desks[rounds]!.close();
  const what = `the sample, ${counted(Math.round(text.length / 1000))} kB, ${counted(state.seq)} entries`;
  return [
    timesRow('case file in', what, took.app, { name: 'JSON.parse', time: took.floor }),
    timesRow('case file out', what, out.app, { name: 'JSON.stringify', time: out.floor }),
  ];
};
