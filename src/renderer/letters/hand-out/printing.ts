import { ok, type Result } from '@shared/kernel';
import { call } from '../../app/client';

/** One dialog of the system takes no more letters than this. */
export const MOST_AT_ONCE = 200;

/** Prints letters and notes that they left the app. False when the person cancels. */
export async function printLetters(letters: readonly string[]): Promise<Result<boolean>> {
  const printed = await call('shell.printLetters', { letters: [...letters] });
  if (!printed.ok) return printed;
  if (!printed.value.printed) return ok(false);
  for (const letter of letters) {
    const noted = await call('letters.mark-handed-out', { letter, as: 'print' });
    if (!noted.ok) return noted;
  }
  return ok(true);
}
