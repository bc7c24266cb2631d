/** A new log file appears whole under its name or not at all, and never over another file. */
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ok, refuse, type Result } from '@shared/kernel';
import { sqliteCode, storageRefusal } from './sqlite-errors';

const fileExists = () =>
  refuse(
    'conflict',
    'file-exists',
    'There is already a file of this name. Choose another name; nothing was overwritten.',
  );

/**
 * Lets `make` write `temporary`, then gives it the name `path`.
 * Refusals: `conflict/file-exists`, `conflict/leftover-files`, `unavailable/*`.
 */
export function newFile(path: string, make: (temporary: string) => void): Result<null> {
  if (existsSync(path)) return fileExists();
  if (['-wal', '-shm', '-journal'].some((suffix) => existsSync(path + suffix))) {
    return refuse(
      'conflict',
      'leftover-files',
      'Files of an earlier log with this name are still here. Choose another name.',
    );
  }
  const temporary = `${path}.part`;
  if (existsSync(temporary)) {
    return refuse(
      'conflict',
      'leftover-files',
      'An unfinished “.part” file lies here. Move it away or choose another name.',
    );
  }
  try {
    make(temporary);
    return publish(temporary, path);
  } catch (error) {
    return outsideRefusal(error);
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(temporary + suffix, { force: true });
  }
}

function publish(temporary: string, path: string): Result<null> {
  try {
    linkSync(temporary, path); // unlike a rename, never replaces a file that has just appeared
  } catch (error) {
    if (errno(error) === 'EEXIST') return fileExists();
    // Some file systems have no links.
    if (existsSync(path)) return fileExists();
    renameSync(temporary, path);
  }
  syncFolder(dirname(path));
  return ok(null);
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // Windows cannot open a folder, and keeps its own journal
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const errno = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

function outsideRefusal(error: unknown): Result<null> {
  if (sqliteCode(error) !== null) return storageRefusal(error);
  const code = errno(error);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return refuse('unavailable', 'disk-full', 'The disk is full. Make room and try again.');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return refuse('unavailable', 'read-only', 'This folder cannot be written to. Choose another one.');
  }
  if (code !== undefined && /^E[A-Z]+$/.test(code)) {
    return refuse('unavailable', 'disk-error', `The file could not be written (${code}). Try again.`);
  }
  throw error;
}
