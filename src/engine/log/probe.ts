/**
 * Looks at a file before SQLite does, because SQLite acts on what it finds: it would apply a
 * foreign write-ahead file, or delete one beside an empty file.
 *
 * The bytes of a log are read with `fs` here only. Closing such a read drops SQLite's lock if this
 * process has the same file open, so `probeForWriting` runs while no connection of this process
 * can exist (nobody has made a lock file, or we hold it), and `readUnwritable` only where the
 * folder forbids every connection.
 */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { ok, refuse, type Result } from '@shared/kernel';
import { APPLICATION_ID, FORMAT } from './format';
import { logIdOnFirstPage } from './schema';

export const notALog = () =>
  refuse('invalid', 'not-a-log', 'This file is not a Grounds log. Choose another file.');
const futureFormat = (format: number) =>
  refuse(
    'invalid',
    'future-format',
    `This log has format ${format}, which this version cannot read. Open it with a newer Grounds.`,
  );
const truncated = () =>
  refuse('damaged', 'truncated', 'The end of this file is missing. Nothing was changed. Restore a backup.', {
    seq: 0,
  });

export const walSize = (path: string): number =>
  statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;

/** Checks what can be checked without reading. Refusals: `not-found`, `invalid/not-a-log`, `damaged/foreign-journal`. */
export function probeOutside(path: string): Result<{ size: number }> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return refuse('not-found', 'no-such-log', 'There is no file at this place.');
  if (!stat.isFile()) return notALog();
  if (stat.size === 0)
    return refuse('invalid', 'empty-file', 'This file is empty. Restore a backup of the log.');
  if (existsSync(`${path}-journal`)) {
    return refuse(
      'damaged',
      'foreign-journal',
      'A “-journal” file that Grounds never writes lies beside this log. Move it away before opening.',
    );
  }
  return ok({ size: stat.size });
}

/** The log id the file itself names, without its write-ahead file; null when too damaged to tell. */
export function probeForWriting(path: string): Result<{ logId: string | null }> {
  const outside = probeOutside(path);
  if (!outside.ok) return outside;
  const { size } = outside.value;
  const page = firstBytes(path, 65536);
  const identity = checkIdentity(page);
  if (!identity.ok) return identity;
  const pageSize = page.readUInt16BE(16) === 1 ? 65536 : page.readUInt16BE(16);
  // With a write-ahead file the newest pages may not be here yet; the full check follows then.
  if (walSize(path) === 0 && size !== pageSize * page.readUInt32BE(28)) return truncated();
  return ok({ logId: logIdOnFirstPage(page.subarray(0, pageSize)) });
}

function checkIdentity(page: Buffer): Result<null> {
  if (page.length < 100 || page.toString('latin1', 0, 16) !== 'SQLite format 3\0') return notALog();
  return checkVersions(page.readUInt32BE(68), page.readUInt32BE(60));
}

export function checkVersions(applicationId: number, format: number): Result<null> {
  if (applicationId !== APPLICATION_ID) return notALog();
  if (format > FORMAT) return futureFormat(format);
  if (format !== FORMAT) return notALog();
  return ok(null);
}

function firstBytes(path: string, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}

/** Whether the system lets us write file and folder; SQLite would fall back to reading in silence. */
export function looksWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The whole file for SQLite to read from memory, marked as having no write-ahead log. */
export function readUnwritable(path: string): Buffer {
  const bytes = readFileSync(path);
  bytes.fill(1, 18, 20);
  return bytes;
}
