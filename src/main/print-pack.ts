import type { CallOutput } from '@shared/calls';
import type { Result } from '@shared/kernel';
import type { ShellInput } from '@shared/shell';
import type { LogWindow } from './log-window';
import type { PrintPages } from './print-pages';
import { printSheets, type Printed } from './print-sheets';

/**
 * Prints the why of one application as its pack has it, for whoever is at the desk.
 * @returns refused as `audit.print`, and `unavailable/not-printed`
 */
export async function printPack(
  from: LogWindow,
  { actor, ...input }: ShellInput<'shell.printPack'>,
  printing: PrintPages,
): Promise<Result<Printed>> {
  const envelope = actor === undefined ? {} : { actor };
  const drawn = await from.engine.call({ name: 'audit.print', input, envelope });
  return drawn.ok ? printSheets(from, printing, drawn.value as CallOutput<'audit.print'>, 'Record') : drawn;
}
