/** The sample committee on a real desk, with its letters typeset and archived. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '@engine/desk';
import { importCase } from '@engine/exchange';
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
