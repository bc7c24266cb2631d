/** The sample committee on a real desk, with its letters typeset and archived. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '@engine/desk';
import { dispatch } from '@engine/dispatch';
import { importCase } from '@engine/exchange';
import { SAMPLE_OPENING, settleSample } from '../../support/settle-sample';
import { deskWithLog, opened, RESOURCES } from '../../support/desk';

export function sampleDesk(change: Parameters<typeof deskWithLog>[1] = {}): Desk {
  const { desk } = deskWithLog('sample.grounds', change);
  const text = readFileSync(join(RESOURCES, 'samples/riverside-library.json'), 'utf8');
  const imported = importCase(desk, text);
  if (!imported.ok) throw new Error(`${imported.error.message} ${JSON.stringify(imported.error.details)}`);
  return desk;
}

/** Id of an application by its reference. */
export const applicationOf = (desk: Desk, ref: string): string =>
  [...opened(desk).state.candidates.applications.values()].find((item) => item.ref === ref)!.id;

/** Every application on record. */
export const applicationsOf = (desk: Desk) => [...opened(desk).state.candidates.applications.values()];

/** The sample with its main opening decided and signed, and every letter owed issued. */
export async function decidedSample(change: Parameters<typeof deskWithLog>[1] = {}): Promise<Desk> {
  const desk = sampleDesk(change);
  const settled = settleSample(
    () => opened(desk).state,
    () => desk.findingsOf(opened(desk).state, SAMPLE_OPENING),
    (command) => desk.run(command),
  );
  if (!settled.ok) throw new Error(settled.error.message);
  const queue = await dispatch(desk, 'letters.queue', { opening: SAMPLE_OPENING });
  if (!queue.ok) throw new Error(queue.error.message);
  const letters = (queue.value as { application: string; status: string }[])
    .filter(({ status }) => status === 'ready')
    .map(({ application }) => ({ application }));
  const issued = await dispatch(desk, 'letters.issue', { opening: SAMPLE_OPENING, letters, jobId: 'all' });
  if (!issued.ok) throw new Error(issued.error.message);
  return desk;
}
