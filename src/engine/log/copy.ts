import type { Database } from 'better-sqlite3';
import { type Head, ok, type Result } from '@shared/kernel';
import { openConnection } from './connection';
import { newFile } from './new-file';

/**
 * A consistent copy made by SQLite itself, complete and without left-over pages. It carries the
 * same wraps and drafts as the original.
 */
export function copyLog(db: Database, path: string, headOf: () => Head): Result<{ head: Head }> {
  let head: Head | undefined;
  const written = newFile(path, (temporary) => {
    head = headOf();
    db.prepare<{ path: string }>('VACUUM INTO @path').run({ path: temporary });
    openConnection(temporary, { readOnly: false, create: true }).close();
  });
  return written.ok ? ok({ head: head! }) : written;
}
