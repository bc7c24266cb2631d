import { resolve } from 'node:path';

/** The log named on a command line, as `--log=<path>` or as a file that was double-clicked; else null. */
export function logNamedIn(argv: readonly string[], folder: string): string | null {
  const named = argv.find((arg) => arg.startsWith('--log='))?.slice('--log='.length);
  const opened = argv.slice(1).find((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.grounds'));
  const path = named || opened;
  return path ? resolve(folder, path) : null;
}
