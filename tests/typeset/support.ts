/** One typesetter for a test file, and a `Result` opened or failed loudly. */
import { fileURLToPath } from 'node:url';
import { createTypesetter } from '@engine/typeset';
import type { Refusal, Result } from '@shared/kernel';

export const resourcesDir = fileURLToPath(new URL('../../resources', import.meta.url));

export const typesetter = createTypesetter({ resourcesDir });

/** What a computer does that has no font but ours. */
export const withOurFonts = createTypesetter({ resourcesDir, machineFonts: false });

export const opened = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`refused: ${result.error.code}: ${result.error.message}`);
  return result.value;
};

export const refused = (result: Result<unknown>): Refusal => {
  if (result.ok) throw new Error('expected a refusal');
  return result.error;
};
