/** The statements of the log: rows in, rows out, no meaning. Named parameters only. */
import type { Database } from 'better-sqlite3';
import type { Bytes } from './bytes';
import { LogDamaged } from './damage';
import { isDestroyed, type StoredKey } from './keyring';
import { isCorrupt } from './sqlite-errors';
import type { KeyWrap, WrapKind } from './wrap';

/** An entry exactly as stored; `personal` keeps its bytes even after its key is destroyed. */
export interface StoredEntry {
  seq: number;
  commandId: string;
  header: Bytes;
  body: Bytes;
  personal: Bytes | null;
  hash: Bytes;
}

export interface StoredRecord {
  id: string;
  header: Bytes;
  sealed: Bytes;
}

export interface StoredDocument {
  id: string;
  header: Bytes;
  /** Null once erased. */
  sealed: Bytes | null;
}

export interface Meta {
  logId: string;
  createdAt: string;
  keyCommitment: Bytes;
}

/** Rows fetched at a time, so that a reader never holds the connection or the whole log. */
const BATCH = 64;
const ENTRY = 'seq, command_id AS commandId, header, body, personal, hash';

export type Store = ReturnType<typeof openStore>;

export function openStore(db: Database) {
  const lastEntry = db.prepare<[], StoredEntry>(`SELECT ${ENTRY} FROM entry ORDER BY seq DESC LIMIT 1`);
  const someEntries = db.prepare<{ from: number }, StoredEntry>(
    `SELECT ${ENTRY} FROM entry WHERE seq >= @from ORDER BY seq LIMIT ${BATCH}`,
  );
  const oneEntry = db.prepare<{ from: number }, StoredEntry>(
    `SELECT ${ENTRY} FROM entry WHERE seq >= @from ORDER BY seq LIMIT 1`,
  );
  const insertEntry = db.prepare<StoredEntry>(
    'INSERT INTO entry (seq, command_id, header, body, personal, hash) VALUES (@seq, @commandId, @header, @body, @personal, @hash)',
  );
  const command = db.prepare<{ commandId: string }>(
    'SELECT 1 FROM entry WHERE command_id = @commandId LIMIT 1',
  );
  const key = db.prepare<{ keyId: Bytes }, StoredKey>(
    'SELECT key_id AS keyId, nonce, wrapped FROM candidate_key WHERE key_id = @keyId',
  );
  const destroyKey = db.prepare<{ keyId: Bytes }>(
    'UPDATE candidate_key SET nonce = zeroblob(length(nonce)), wrapped = zeroblob(length(wrapped)) WHERE key_id = @keyId',
  );
  const document = db.prepare<{ id: string }, StoredDocument>(
    'SELECT id, header, sealed FROM document WHERE id = @id',
  );
  const draft = db.prepare<{ id: string }, StoredRecord>(
    'SELECT id, header, sealed FROM draft WHERE id = @id',
  );

  /** Rows one at a time, to give every good one before the bad. */
  function* oneByOne(from: number): Generator<StoredEntry> {
    for (let next = from; ;) {
      const row = fetched(() => oneEntry.all({ from: next }));
      if (row === null) throw new LogDamaged('storage-damaged', next, 'the file is damaged here.');
      if (row[0] === undefined) return;
      yield row[0];
      next = row[0].seq + 1;
    }
  }

  return namingDamage({
    meta: () =>
      checked(
        db
          .prepare<[], Meta>(
            'SELECT log_id AS logId, created_at AS createdAt, key_commitment AS keyCommitment FROM meta',
          )
          .get(),
        { logId: 'text', createdAt: 'text', keyCommitment: 'blob' },
      ),
    insertMeta: (meta: Meta) =>
      db.prepare<Meta>('INSERT INTO meta VALUES (1, @logId, @createdAt, @keyCommitment)').run(meta),

    wraps: () =>
      db
        .prepare<[], KeyWrap>('SELECT kind, params, nonce, wrapped, commitment FROM key_wrap')
        .all()
        .map((row) =>
          checked(row, { kind: 'text', params: 'blob', nonce: 'blob', wrapped: 'blob', commitment: 'blob' }),
        ),
    putWrap: (wrap: KeyWrap) =>
      db
        .prepare<KeyWrap>(
          'INSERT OR REPLACE INTO key_wrap VALUES (@kind, @params, @nonce, @wrapped, @commitment)',
        )
        .run(wrap),
    removeWrap: (kind: WrapKind) =>
      db.prepare<{ kind: string }>('DELETE FROM key_wrap WHERE kind = @kind').run({ kind }),

    keys: () =>
      db
        .prepare<[], StoredKey>('SELECT key_id AS keyId, nonce, wrapped FROM candidate_key ORDER BY id')
        .all()
        .map((row) => checked(row, { keyId: 'blob', nonce: 'blob', wrapped: 'blob' })),
    key: (keyId: Bytes): StoredKey | undefined => {
      const row = key.get({ keyId });
      return row && !isDestroyed(row) ? row : undefined;
    },
    insertKey: (row: StoredKey) =>
      db
        .prepare<StoredKey>(
          'INSERT INTO candidate_key (key_id, nonce, wrapped) VALUES (@keyId, @nonce, @wrapped)',
        )
        .run({ keyId: row.keyId, nonce: row.nonce, wrapped: row.wrapped }),
    // Overwritten in place, because a deleted row may leave a copy when SQLite rearranges a page.
    destroyKey: (keyId: Bytes) => destroyKey.run({ keyId }),

    lastEntry: () => {
      const row = lastEntry.get();
      return row && checked(row, ENTRY_SHAPE, row.seq);
    },
    insertEntry: (entry: StoredEntry) => insertEntry.run(entry),
    hasCommand: (commandId: string) => command.get({ commandId }) !== undefined,
    /** In order of seq. Throws `LogDamaged` naming the first entry that cannot be fetched. */
    *entries(from: number): Generator<StoredEntry> {
      for (let next = from; ;) {
        const rows = fetched(() => someEntries.all({ from: next })) ?? oneByOne(next);
        let last: StoredEntry | undefined;
        for (const row of rows) {
          yield checked(row, ENTRY_SHAPE, row.seq);
          last = row;
        }
        if (last === undefined) return;
        next = last.seq + 1;
      }
    },

    document: (id: string) => checked(document.get({ id }), { id: 'text', header: 'blob', sealed: 'blob?' }),
    insertDocument: (row: StoredRecord) =>
      db
        .prepare<StoredRecord>('INSERT INTO document (id, header, sealed) VALUES (@id, @header, @sealed)')
        .run(row),
    documentHeaders: () =>
      db
        .prepare<[], { id: string; header: Bytes }>(
          'SELECT id, header FROM document WHERE sealed IS NOT NULL',
        )
        .all()
        .map((row) => checked(row, { id: 'text', header: 'blob' })),
    documentIds: () => db.prepare<[], { id: string }>('SELECT id FROM document ORDER BY rowid').all(),
    eraseDocument: (id: string) => {
      db.prepare<{ id: string }>('UPDATE document SET sealed = zeroblob(length(sealed)) WHERE id = @id').run({
        id,
      });
      db.prepare<{ id: string }>('UPDATE document SET sealed = NULL WHERE id = @id').run({ id });
    },

    draft: (id: string) => checked(draft.get({ id }), { id: 'text', header: 'blob', sealed: 'blob' }),
    drafts: () =>
      db
        .prepare<[], { id: string; header: Bytes }>('SELECT id, header FROM draft ORDER BY id')
        .all()
        .map((row) => checked(row, { id: 'text', header: 'blob' })),
    putDraft: (row: StoredRecord) =>
      db
        .prepare<StoredRecord>(
          'INSERT INTO draft (id, header, sealed) VALUES (@id, @header, @sealed) ON CONFLICT (id) DO UPDATE SET header = @header, sealed = @sealed',
        )
        .run(row),
    deleteDraft: (id: string) => db.prepare<{ id: string }>('DELETE FROM draft WHERE id = @id').run({ id }),

    snapshot: () =>
      checked(db.prepare<[], StoredRecord>(`SELECT '' AS id, header, sealed FROM snapshot`).get(), {
        header: 'blob',
        sealed: 'blob',
      }),
    putSnapshot: (row: StoredRecord) =>
      db
        .prepare<{ header: Bytes; sealed: Bytes }>(
          'INSERT OR REPLACE INTO snapshot VALUES (1, @header, @sealed)',
        )
        .run({ header: row.header, sealed: row.sealed }),
    deleteSnapshot: () => db.prepare('DELETE FROM snapshot').run(),
  });
}

type Shape = Record<string, 'text' | 'blob' | 'blob?'>;
const ENTRY_SHAPE: Shape = {
  commandId: 'text',
  header: 'blob',
  body: 'blob',
  personal: 'blob?',
  hash: 'blob',
};

/** A damaged page can hold a value of another type than its column: STRICT is checked on writing only. */
function checked<T extends object | undefined>(row: T, shape: Shape, seq = 0): T {
  if (row === undefined) return row;
  const values = row as Record<string, unknown>;
  for (const [name, type] of Object.entries(shape)) {
    const value = values[name];
    const fits =
      type === 'text'
        ? typeof value === 'string'
        : value instanceof Uint8Array || (type === 'blob?' && value === null);
    if (!fits) throw new LogDamaged('row-malformed', seq, `its stored ${name} is not what was written.`);
  }
  return row;
}

/** What SQLite calls corrupt is damage of the log, wherever it is met. */
function namingDamage<T extends Record<string, (...values: never[]) => unknown>>(methods: T): T {
  const named = Object.entries(methods).map(([name, method]) => [
    name,
    (...values: never[]) => {
      try {
        return method(...values);
      } catch (error) {
        if (!isCorrupt(error)) throw error;
        throw new LogDamaged('storage-damaged', 0, 'The file of this log is damaged.');
      }
    },
  ]);
  return Object.fromEntries(named) as T;
}

/** Null when the file is too damaged to fetch these rows. */
function fetched<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (isCorrupt(error)) return null;
    throw error;
  }
}
