/** Opens SQLite the one way the log uses it, and checks that it listened. */
import Database from 'better-sqlite3';

/** What every connection must answer. better-sqlite3's own defaults differ, so none is assumed. */
export const PRAGMAS = {
  synchronous: 2,
  fullfsync: 1,
  checkpoint_fullfsync: 1,
  secure_delete: 1,
  trusted_schema: 0,
  foreign_keys: 1,
  cell_size_check: 1,
} as const;

export interface ConnectionOptions {
  readOnly: boolean;
  /** A new file: gets its page size and its write-ahead log. */
  create?: boolean;
}

/** Throws SQLite's error when the file cannot be opened, and an `Error` when a setting does not hold. */
export function openConnection(path: string | Buffer, options: ConnectionOptions): Database.Database {
  const db = new Database(path, {
    readonly: options.readOnly,
    fileMustExist: !options.create,
    timeout: 2000,
  });
  try {
    if (options.create) db.pragma('page_size = 8192');
    applySettings(db);
    if (options.create) useWriteAhead(db);
    if (!options.readOnly) checkpoint(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Another program may have turned it off; turning it on again changes the file, so after unlocking only. */
export function useWriteAhead(db: Database.Database): void {
  db.pragma('journal_mode = WAL');
  assertSetting(db, 'journal_mode', 'wal');
}

function applySettings(db: Database.Database): void {
  for (const [name, value] of Object.entries(PRAGMAS)) {
    db.pragma(`${name} = ${value}`);
    assertSetting(db, name, value);
  }
}

function assertSetting(db: Database.Database, name: string, value: string | number): void {
  const actual = db.pragma(name, { simple: true });
  if (actual !== value) throw new Error(`SQLite keeps ${name} at ${String(actual)} instead of ${value}.`);
}

/** Moves the write-ahead log into the file and empties it; false when a reader was in the way. */
export function checkpoint(db: Database.Database): boolean {
  const [row] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  return row?.busy === 0;
}

/** Runs `work` in one immediate transaction: all of it is on disk afterwards, or nothing. */
export function inTransaction<T>(db: Database.Database, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    db.exec('COMMIT');
    return value;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
