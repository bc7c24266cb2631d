/**
 * Opening a log: look, lock, look closer, unlock, and only then write. Whatever is wrong is
 * refused with its own code, and nothing is repaired.
 */
import { realpathSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { type Clock, ok, refuse, type Result } from '@shared/kernel';
import { hex } from './bytes';
import { openConnection, useWriteAhead } from './connection';
import { guardDamage } from './damage';
import { identityOf, layoutDiffers } from './identity';
import { keyCommitment, openKeyring } from './keyring';
import type { OpenedLog } from './opened-log';
import { looksWritable, notALog, probeForWriting, probeOutside, readUnwritable, walSize } from './probe';
import { type Random, systemRandom } from './random';
import { sqliteCode, storageRefusal } from './sqlite-errors';
import { sqliteLog } from './sqlite-log';
import { openStore, type Store } from './store';
import { verifyDatabase } from './verify-database';
import { type UnlockWith, unwrapLogKey, wrapKindOf } from './wrap';
import { lockFileExists, lockForWriting, type WriterLock } from './writer-lock';

export interface OpenLogOptions {
  clock: Clock;
  /** Reading takes no lock, so it works beside a writer. */
  readOnly?: boolean | undefined;
  random?: Random | undefined;
}

/**
 * Refusals: `not-found/no-such-log`; `invalid/not-a-log`, `empty-file`, `future-format`;
 * `damaged/*`; `locked/wrong-code`, `wrong-passphrase`, `wrong-keychain-secret`, `no-such-wrap`;
 * `unavailable/in-use` (with the holder), `read-only`, `disk-error`.
 * Where file or folder cannot be written, the log opens with `readOnly` true.
 */
export function openLog(path: string, unlock: UnlockWith, options: OpenLogOptions): Result<OpenedLog> {
  const outside = probeOutside(path);
  if (!outside.ok) return outside;
  const real = realpathSync(path);
  return attempt(() => {
    if (options.readOnly || !looksWritable(real)) return openForReading(real, unlock, options);
    return openForWriting(real, unlock, options);
  });
}

function openForWriting(path: string, unlock: UnlockWith, options: OpenLogOptions): Result<OpenedLog> {
  // With a lock file there may be a writer in this very process: then lock before reading bytes.
  const early = lockFileExists(path) ? null : probeForWriting(path);
  if (early && !early.ok) return early;
  const lock = lockForWriting(path, options.clock);
  if (!lock.ok) {
    return lock.error.code === 'read-only' ? openForReading(path, unlock, options) : lock;
  }
  let kept = false;
  try {
    const result = attempt(() => openLocked(path, unlock, options, lock.value));
    kept = result.ok;
    return result;
  } finally {
    if (!kept) lock.value.release();
  }
}

function openLocked(
  path: string,
  unlock: UnlockWith,
  options: OpenLogOptions,
  lock: WriterLock,
): Result<OpenedLog> {
  const probe = probeForWriting(path);
  if (!probe.ok) return probe;
  if (walSize(path) > 0) {
    // SQLite would write these pages into the file as soon as a writer closes: judge them first.
    const judged = withConnection(path, true, (db) => judgeWriteAhead(db, probe.value.logId, unlock));
    if (!judged.ok) return judged;
  }
  const db = openConnection(path, { readOnly: false });
  const opened = closingOnRefusal(db, () => {
    if (!provesWritable(db)) return refuse('unavailable', 'read-only', 'This file cannot be written to.');
    const assembled = assemble(path, db, unlock, options, false, () => lock.release());
    if (assembled.ok) useWriteAhead(db);
    return assembled;
  });
  if (opened.ok || opened.error.code !== 'read-only') return opened;
  const reading = openForReading(path, unlock, options);
  if (reading.ok) lock.release();
  return reading;
}

function openForReading(path: string, unlock: UnlockWith, options: OpenLogOptions): Result<OpenedLog> {
  const db = connectForReading(path);
  return closingOnRefusal(db, () => assemble(path, db, unlock, options, true, () => undefined));
}

/** Reading needs no right to write: without it, and without a write-ahead file, memory will do. */
export function connectForReading(path: string): Database {
  try {
    const db = openConnection(path, { readOnly: true });
    try {
      db.pragma('user_version');
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    const cannot =
      sqliteCode(error)?.startsWith('SQLITE_CANTOPEN') || sqliteCode(error)?.startsWith('SQLITE_READONLY');
    if (!cannot || walSize(path) > 0 || looksWritable(path)) throw error;
    return openConnection(readUnwritable(path), { readOnly: true });
  }
}

function assemble(
  path: string,
  db: Database,
  unlock: UnlockWith,
  options: OpenLogOptions,
  readOnly: boolean,
  release: () => void,
): Result<OpenedLog> {
  const identity = identityOf(db);
  if (!identity.ok) return identity;
  const meta = identity.value;
  const store = openStore(db);
  const logKey = unlockWith(store, meta.logId, unlock);
  if (!logKey.ok) return logKey;
  if (hex(keyCommitment(logKey.value, meta.logId)) !== hex(meta.keyCommitment)) {
    return refuse('damaged', 'foreign-key', 'The stored key belongs to another log. Restore a backup.');
  }
  const keyring = openKeyring(logKey.value, meta.logId, store.keys(), store.key);
  const { clock, random = systemRandom } = options;
  const log = sqliteLog({
    path,
    db,
    store,
    meta,
    logKey: logKey.value,
    keyring,
    clock,
    random,
    readOnly,
    release,
  });
  for (const _ of log.read(log.head().seq)); // the last entry must open before anything is added
  return ok(log);
}

function unlockWith(store: Store, logId: string, unlock: UnlockWith): Result<Uint8Array> {
  const kind = wrapKindOf(unlock);
  const wrap = store.wraps().find((candidate) => candidate.kind === kind);
  if (wrap) return unwrapLogKey(wrap, logId, unlock);
  if (kind === 'recovery')
    return refuse('damaged', 'wrap-damaged', 'The stored recovery key is missing. Restore a backup.');
  return refuse('locked', 'no-such-wrap', `This log has no ${kind} to open it with. Use the recovery code.`);
}

function judgeWriteAhead(db: Database, logId: string | null, unlock: UnlockWith): Result<null> {
  const identity = identityOf(db);
  if (!identity.ok) return identity;
  const verified = verifyDatabase(db, identity.value, []);
  if ((logId !== null && logId !== identity.value.logId) || !verified.intact) {
    return refuse(
      'damaged',
      'foreign-write-ahead',
      'The “-wal” file beside this log does not belong to it, or one of them is damaged. Nothing was changed.',
      { firstBreak: verified.firstBreak },
    );
  }
  const logKey = unlockWith(openStore(db), identity.value.logId, unlock);
  return logKey.ok ? ok(null) : logKey;
}

function provesWritable(db: Database): boolean {
  try {
    db.exec('BEGIN IMMEDIATE; ROLLBACK');
    return true;
  } catch (error) {
    if (sqliteCode(error)?.startsWith('SQLITE_READONLY')) return false;
    throw error;
  }
}

function withConnection<T>(path: string, readOnly: boolean, work: (db: Database) => Result<T>): Result<T> {
  const db = openConnection(path, { readOnly });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

function closingOnRefusal<T>(db: Database, work: () => Result<T>): Result<T> {
  let kept = false;
  try {
    const result = work();
    kept = result.ok;
    return result;
  } finally {
    if (!kept) db.close();
  }
}

/** Damage and the storage's own errors come back as refusals. */
export function attempt<T>(work: () => Result<T>): Result<T> {
  return guardDamage(() => {
    try {
      return work();
    } catch (error) {
      if (sqliteCode(error) === 'SQLITE_NOTADB') return notALog();
      // Our own statements are sound, so this is a file whose layout SQLite cannot make sense of.
      if (sqliteCode(error) === 'SQLITE_ERROR') return layoutDiffers();
      return storageRefusal(error);
    }
  });
}
