/**
 * The tables of format 1. The texts are compared with the file's own at every open: a trigger, a
 * view or a changed constraint does not get to run. The log id is part of a text so that it stands
 * on the first page, where it tells this log's write-ahead file from a foreign one.
 */
import type { Database } from 'better-sqlite3';
import { APPLICATION_ID, FORMAT } from './format';

const tables = (logId: string): readonly string[] => [
  `CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    log_id TEXT NOT NULL CHECK (log_id = '${logId}'),
    created_at TEXT NOT NULL,
    key_commitment BLOB NOT NULL
  ) STRICT`,
  `CREATE TABLE key_wrap (
    kind TEXT PRIMARY KEY CHECK (kind IN ('recovery', 'keychain', 'passphrase')),
    params BLOB NOT NULL,
    nonce BLOB NOT NULL,
    wrapped BLOB NOT NULL,
    commitment BLOB NOT NULL
  ) STRICT`,
  `CREATE TABLE candidate_key (
    id INTEGER PRIMARY KEY,
    key_id BLOB NOT NULL UNIQUE,
    nonce BLOB NOT NULL,
    wrapped BLOB NOT NULL
  ) STRICT`,
  `CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    command_id TEXT NOT NULL,
    header BLOB NOT NULL,
    body BLOB NOT NULL,
    personal BLOB,
    hash BLOB NOT NULL
  ) STRICT`,
  `CREATE INDEX entry_by_command ON entry (command_id)`,
  `CREATE TABLE document (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    header BLOB NOT NULL,
    sealed BLOB
  ) STRICT`,
  `CREATE TABLE draft (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    header BLOB NOT NULL,
    sealed BLOB NOT NULL
  ) STRICT`,
  `CREATE TABLE snapshot (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    header BLOB NOT NULL,
    sealed BLOB NOT NULL
  ) STRICT`,
];

export function createTables(db: Database, logId: string): void {
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma(`user_version = ${FORMAT}`);
  for (const table of tables(logId)) db.exec(table);
}

export function schemaMatches(db: Database, logId: string): boolean {
  const rows = db
    .prepare<[], { sql: string }>(`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL`)
    .all()
    .map((row) => row.sql);
  const expected = tables(logId);
  return rows.length === expected.length && expected.every((sql) => rows.includes(sql));
}

/** The log id as the first page of a file spells it, or null. */
export const logIdOnFirstPage = (page: Uint8Array): string | null =>
  /log_id = '([A-Za-z0-9_-]{8,64})'/.exec(new TextDecoder('latin1').decode(page))?.[1] ?? null;
