import { join } from 'node:path';
import { app } from 'electron';
// The plain Node build: the one for main opens a door of its own to every window.
import log from 'electron-log/node';

export interface OwnLog {
  note(text: string): void;
  bug(error: unknown): void;
}

/** The app's own log file, for finding bugs: starts, stops, stacks. Never personal text. */
export function openOwnLog(): OwnLog {
  log.transports.file.resolvePathFn = () => join(app.getPath('logs'), 'grounds.log');
  log.transports.file.maxSize = 1024 * 1024;
  log.transports.console.level = app.isPackaged ? false : 'warn';
  return {
    note: (text) => log.info(text),
    bug: (error) => log.error(error instanceof Error ? error.stack : String(error)),
  };
}
