import type { CallOutput } from '@shared/calls';
import type { Result } from '@shared/kernel';
import type { LogWindow } from './log-window';
import type { PrintPages } from './print-pages';
import { printSheets, type Printed } from './print-sheets';

/**
 * Prints issued letters through the system's dialog.
 * @returns refused as `letters.pages`, and `unavailable/not-printed`
 */
export async function printLetters(
  from: LogWindow,
  letters: readonly string[],
  printing: PrintPages,
): Promise<Result<Printed>> {
  const drawn = await from.engine.call({ name: 'letters.pages', input: { letters } });
  return drawn.ok
    ? printSheets(from, printing, drawn.value as CallOutput<'letters.pages'>, 'Letters')
    : drawn;
}
