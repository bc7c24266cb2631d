import Database from 'better-sqlite3';
import { type Refusal, refuse } from '@shared/kernel';

export const sqliteCode = (error: unknown): string | null =>
  error instanceof Database.SqliteError ? error.code : null;

const CORRUPT = /^SQLITE_(CORRUPT|NOTADB|FORMAT)/;
export const isCorrupt = (error: unknown): boolean => CORRUPT.test(sqliteCode(error) ?? '');
export const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error) ?? '');

/** What SQLite said, as a refusal; rethrows what is a bug (a constraint, a misuse). */
export function storageRefusal(error: unknown): { ok: false; error: Refusal } {
  const code = sqliteCode(error);
  if (code === null) throw error;
  if (code.startsWith('SQLITE_FULL')) {
    return refuse(
      'unavailable',
      'disk-full',
      'The disk is full, so nothing was saved. Make room and try again.',
    );
  }
  if (code.startsWith('SQLITE_READONLY')) {
    return refuse(
      'unavailable',
      'read-only',
      'This log can only be read here. Open it from a folder you may write to.',
    );
  }
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN')) {
    return refuse(
      'unavailable',
      'disk-error',
      `The disk refused the work (${code}), so nothing was saved. Try again.`,
    );
  }
  if (isBusy(error)) {
    return refuse('unavailable', 'busy', 'Another program is using the log. Try again in a moment.');
  }
  if (isCorrupt(error)) {
    return refuse(
      'damaged',
      'storage-damaged',
      'The file of this log is damaged. Nothing was changed. Restore a backup.',
      {
        seq: 0,
      },
    );
  }
  throw error;
}
