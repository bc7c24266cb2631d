import type { Database } from 'better-sqlite3';
import type { StoredKey } from './keyring';
import { isCorrupt } from './sqlite-errors';
import { LogDamaged } from './damage';
import { type Meta, openStore, type Store, type StoredDocument } from './store';
import { type Break, type Verification, verifyStored } from './verify-stored';
import { wrapProblem } from './wrap';

/** Walks the chain of an open connection and adds SQLite's own check of the file. */
export function verifyDatabase(db: Database, meta: Meta, heads: readonly string[]): Verification {
  // One read transaction, so that a writer beside us cannot move entries under the walk.
  db.exec('BEGIN');
  try {
    const store = openStore(db);
    const verified = verifyStored(
      {
        meta,
        entries: store.entries(-Number.MAX_SAFE_INTEGER),
        keys: keysOf(store),
        documents: documentsOf(store),
      },
      heads,
    );
    const firstBreak = verified.firstBreak ?? wrapBreak(store) ?? storageBreak(db);
    return { ...verified, intact: firstBreak === null, firstBreak };
  } finally {
    db.exec('ROLLBACK');
  }
}

// Fetched when the walk asks, so that damage there is told after that of the entries.
function* keysOf(store: Store): Generator<StoredKey> {
  yield* store.keys();
}

function* documentsOf(store: Store): Generator<StoredDocument> {
  for (const { id } of store.documentIds()) {
    const row = store.document(id);
    if (row) yield row;
  }
}

function wrapBreak(store: Store): Break | null {
  try {
    const wraps = store.wraps();
    const problem = wraps.some((wrap) => wrap.kind === 'recovery')
      ? wraps.map(wrapProblem).find((found) => found !== null)
      : { code: 'wrap-damaged', message: 'The key for the recovery code is missing.' };
    return problem ? { seq: 0, ...problem } : null;
  } catch (error) {
    if (error instanceof LogDamaged) return { seq: 0, code: error.code, message: error.message };
    throw error;
  }
}

function storageBreak(db: Database): Break | null {
  const answer = integrity(db);
  if (answer === 'ok') return null;
  return { seq: 0, code: 'storage-damaged', message: `The file is damaged outside the entries: ${answer}` };
}

function integrity(db: Database): string {
  try {
    return String(db.pragma('integrity_check(1)', { simple: true }));
  } catch (error) {
    if (isCorrupt(error) && error instanceof Error) return error.message;
    throw error;
  }
}
