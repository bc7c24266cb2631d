import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { organisationSchema } from '@shared/settings';
import { create } from '@engine/custody';
import { Desk } from '@engine/desk';
import { systemServices } from '@engine/services';

export const RESOURCES = resolve(import.meta.dirname, '../../resources');

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'grounds-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A desk with the real log, linter and typesetter, closed when the test ends. */
export function realDesk(change: Partial<ReturnType<typeof systemServices>> = {}): Desk {
  const desk = new Desk({ ...systemServices(RESOURCES, () => undefined), ...change });
  onTestFinished(() => {
    desk.close();
    desk.services.typesetter.dispose();
  });
  return desk;
}

/** A desk with a new log of an invented organisation. */
export function deskWithLog(
  name = 'log.grounds',
  change: Partial<ReturnType<typeof systemServices>> = {},
): { desk: Desk; path: string; recoveryCode: string } {
  const desk = realDesk(change);
  const path = join(temporaryFolder(), name);
  const made = create(
    desk,
    path,
    organisationSchema.parse({
      name: 'Riverside City Library',
      signatory: { name: 'Imogen Farrow', role: 'Head of Reader Services' },
    }),
  );
  if (!made.ok) throw new Error(made.error.message);
  return { desk, path, recoveryCode: made.value.recoveryCode };
}

/** The open record, in a test that has opened one. */
export function opened(desk: Desk) {
  const record = desk.record();
  if (!record.ok) throw new Error(record.error.message);
  return record.value;
}
