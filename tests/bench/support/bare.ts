import Database from 'better-sqlite3';
import { openConnection, useWriteAhead } from '@engine/log/connection';

/** A row as the log stores it. */
export interface BareRow {
  seq: number;
  command_id: string;
  header: Uint8Array;
  body: Uint8Array;
  personal: Uint8Array | null;
  hash: Uint8Array;
}

/** All rows of a log's file, with nothing but better-sqlite3. */
export function bareRows(path: string, seqs?: readonly number[]): BareRow[] {
  const db = new Database(path, { readonly: true });
  const rows = seqs
    ? db
        .prepare<[string], BareRow>(
          'select * from entry where seq in (select value from json_each(?)) order by seq',
        )
        .all(JSON.stringify(seqs))
    : db.prepare<[], BareRow>('select * from entry order by seq').all();
  db.close();
  return rows;
}

export const bytesOf = ({ header, body, personal, hash }: BareRow): Uint8Array[] => [
  header,
  body,
  ...(personal ? [personal] : []),
  hash,
];

/** An empty table like the log's in a new file, on a connection with the log's own settings. */
export function bareTable(path: string): { insert: (row: BareRow) => void; close: () => void } {
  const db = openConnection(path, { readOnly: false, create: true });
  useWriteAhead(db);
  db.exec(
    `create table entry (seq integer primary key, command_id text not null, header blob not null,
     body blob not null, personal blob, hash blob not null) strict;
     create index entry_by_command on entry (command_id)`,
  );
  const statement = db.prepare<BareRow>(
    'insert into entry values (@seq, @command_id, @header, @body, @personal, @hash)',
  );
  return { insert: (row) => void statement.run(row), close: () => db.close() };
}
