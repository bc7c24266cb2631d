import Database from 'better-sqlite3';
import { decodeEntryHeader, encodeEntryHeader, type EntryHeader } from '@engine/log/entry-header';
import { entryHash } from '@engine/log/hash';
import type { StoredEntry } from '@engine/log/store';

/** Changes a closed log file behind its back, the way a forger without any key would. */
export function forge(path: string, work: (db: Database.Database) => void): void {
  const db = new Database(path);
  try {
    work(db);
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}

export const rows = (db: Database.Database): StoredEntry[] =>
  db
    .prepare<[], StoredEntry>(
      'SELECT seq, command_id AS commandId, header, body, personal, hash FROM entry ORDER BY seq',
    )
    .all();

export const put = (db: Database.Database, row: StoredEntry): void => {
  db.prepare<StoredEntry>(
    'INSERT OR REPLACE INTO entry VALUES (@seq, @commandId, @header, @body, @personal, @hash)',
  ).run(row);
};

/** Changes one header and mends every hash from there on. */
export function rehashFrom(
  db: Database.Database,
  seq: number,
  change: (header: EntryHeader, row: StoredEntry) => void = () => undefined,
): void {
  let previous: Uint8Array | undefined;
  for (const row of rows(db)) {
    if (row.seq >= seq) {
      const header = decodeEntryHeader(row.header);
      if (previous) header.previous = previous;
      if (row.seq === seq) change(header, row);
      row.header = encodeEntryHeader(header);
      row.hash = entryHash(row.header, row.body, row.personal, header.previous);
      put(db, row);
    }
    previous = row.hash;
  }
}
