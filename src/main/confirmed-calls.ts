import type { CallName } from '@shared/calls';

/**
 * Calls that a page must not be able to make alone: a person confirms each one natively, through
 * `shell.confirm`. Erasing, exporting, restoring, and changing what unlocks.
 */
const CONFIRMED: ReadonlySet<string> = new Set<CallName>(['custody.export-case']);

export const needsConfirmation = (name: string): boolean => CONFIRMED.has(name);
