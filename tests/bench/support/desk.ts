import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { organisationSchema } from '@shared/settings';
import type { RecordEvent } from '@shared/record';
import { create } from '@engine/custody';
import { Desk, type OpenRecord } from '@engine/desk';
import { systemServices } from '@engine/services';
import type { Result } from '@shared/kernel';
import { root } from '../../../scripts/root';

export const RESOURCES = join(root, 'resources');

/** A folder that goes with the process. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'grounds-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface BenchDesk {
  desk: Desk;
  path: string;
  recoveryCode: string;
}

/** A desk with the real log, linter and typesetter, and a new file of an invented organisation. */
export function newDesk(services = systemServices(RESOURCES, () => undefined)): BenchDesk {
  const desk = new Desk(services);
  const path = join(temporaryFolder(), 'log.grounds');
  const organisation = organisationSchema.parse({
    name: 'Riverside City Library',
    signatory: { name: 'Imogen Farrow', role: 'Head of Reader Services' },
  });
  const { recoveryCode } = must(create(desk, path, organisation));
  return { desk, path, recoveryCode };
}

/** The open record of a desk that has one. */
export const opened = (desk: Desk): OpenRecord => must(desk.record());

/** Appends what a builder recorded, a good many entries to a transaction. */
export function appendAll(desk: Desk, entries: readonly { event: unknown }[]): void {
  const together = 1000;
  for (let from = 0; from < entries.length; from += together) {
    must(desk.append(entries.slice(from, from + together).map(({ event }) => event as RecordEvent)));
  }
}

/** The value of a result; a refusal in a benchmark is a bug of the benchmark. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}
