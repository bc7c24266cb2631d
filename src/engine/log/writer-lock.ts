/**
 * One writer. A small SQLite file beside the log holds who writes; an open transaction on it is
 * the lock. The system drops that lock with the process, however it ends, so it cannot go stale;
 * and since a pending writer does not shut out readers, the refused one can read who holds it.
 * The file stays behind: removing it would let two writers lock two different files.
 */
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import Database from 'better-sqlite3';
import { type Clock, ok, refuse, type Result } from '@shared/kernel';
import { isBusy, sqliteCode } from './sqlite-errors';

export interface Holder {
  pid: number;
  host: string;
  since: string;
}

export interface WriterLock {
  release(): void;
}

/** Referred to from here, a lock outlives every reference to its log: only `release` or the end of the process drops it. */
const held = new Set<Database.Database>();

const lockPath = (logPath: string): string => `${logPath}-lock`;
export const lockFileExists = (logPath: string): boolean => existsSync(lockPath(logPath));

/** Refusals: `unavailable/in-use` with the holder in `details`; `unavailable/read-only`. */
export function lockForWriting(logPath: string, clock: Clock): Result<WriterLock> {
  let db: Database.Database | undefined;
  try {
    db = new Database(lockPath(logPath), { timeout: 250 });
    db.pragma('trusted_schema = OFF');
    db.exec('BEGIN IMMEDIATE');
    db.exec(
      'CREATE TABLE IF NOT EXISTS holder (pid INTEGER, host TEXT, since TEXT) STRICT; DELETE FROM holder',
    );
    db.prepare<Holder>('INSERT INTO holder VALUES (@pid, @host, @since)').run({
      pid: process.pid,
      host: hostname(),
      since: clock(),
    });
    db.exec('COMMIT; BEGIN IMMEDIATE');
    const lock = db;
    held.add(lock);
    return ok({
      release: () => {
        held.delete(lock);
        lock.close();
      },
    });
  } catch (error) {
    const refused = refusalOf(error, db);
    db?.close();
    return refused;
  }
}

function refusalOf(error: unknown, db: Database.Database | undefined): Result<WriterLock> {
  if (isBusy(error)) return inUse(db);
  const code = sqliteCode(error);
  if (code === null) throw error;
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return refuse(
      'unavailable',
      'lock-unreadable',
      'The “-lock” file beside this log is not ours. Move it away and open the log again.',
    );
  }
  return refuse(
    'unavailable',
    'read-only',
    'This folder cannot be written to, so the log can only be read.',
    { code },
  );
}

function inUse(db: Database.Database | undefined): Result<WriterLock> {
  const holder = readHolder(db);
  const who = holder ? ` by process ${holder.pid} on ${holder.host} since ${holder.since}` : '';
  return refuse(
    'unavailable',
    'in-use',
    `This log is already open${who}. Close it there first.`,
    holder ?? undefined,
  );
}

function readHolder(db: Database.Database | undefined): Holder | undefined {
  try {
    return db?.prepare<[], Holder>('SELECT pid, host, since FROM holder').get();
  } catch {
    return undefined;
  }
}
