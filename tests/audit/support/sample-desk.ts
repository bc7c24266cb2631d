/** The sample committee on a real desk, with its letters typeset and archived. */
import type { Desk } from '@engine/desk';
import { dispatch } from '@engine/dispatch';
import { importCase } from '@engine/exchange';
import { SAMPLE_OPENING, settleSample } from '../../support/settle-sample';
import { deskWithLog, opened } from '../../support/desk';
import { sampleText } from './planted-sample';

export function sampleDesk(text = sampleText()): Desk {
  const { desk } = deskWithLog('sample.grounds');
  const imported = importCase(desk, text);
  if (!imported.ok) throw new Error(`${imported.error.message} ${JSON.stringify(imported.error.details)}`);
  return desk;
}

/** Id of an application by its reference. */
export const applicationOf = (desk: Desk, ref: string): string =>
  [...opened(desk).state.candidates.applications.values()].find((item) => item.ref === ref)!.id;

/** Every application on record. */
export const applicationsOf = (desk: Desk) => [...opened(desk).state.candidates.applications.values()];

/** The same with its main opening decided and signed. */
export function settledSample(text = sampleText()): Desk {
  const desk = sampleDesk(text);
  const settled = settleSample(
    () => opened(desk).state,
    () => desk.findingsOf(opened(desk).state, SAMPLE_OPENING),
    (command) => desk.run(command),
  );
  if (!settled.ok) throw new Error(settled.error.message);
  return desk;
}

/** The same with every letter that the main opening owes issued and archived. */
export async function decidedSample(text = sampleText()): Promise<Desk> {
  const desk = settledSample(text);
  const queue = await dispatch(desk, 'letters.queue', { opening: SAMPLE_OPENING });
  if (!queue.ok) throw new Error(queue.error.message);
  const letters = (queue.value as { application: string; status: string }[])
    .filter(({ status }) => status === 'ready')
    .map(({ application }) => ({ application }));
  const issued = await dispatch(desk, 'letters.issue', { opening: SAMPLE_OPENING, letters, jobId: 'all' });
  if (!issued.ok) throw new Error(issued.error.message);
  return desk;
}
