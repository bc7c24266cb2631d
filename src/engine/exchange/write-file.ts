import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ok, refuse, type Result } from '@shared/kernel';

/** A file that is whole and safe on the disk, and not there yet under its name. */
export interface PreparedFile {
  /** Puts it in its place and answers the name it used. Refusals: `unavailable/not-writable`. */
  keep(): Result<string>;
  drop(): void;
}

/**
 * Writes a new file beside its place, so that what rests on it can be recorded before it appears.
 * Refusals: `unavailable/disk-full`, `unavailable/not-writable`.
 */
export function prepareNewFile(
  folder: string,
  name: string,
  bytes: string | Uint8Array,
): Result<PreparedFile> {
  const temporary = join(folder, `.${basename(name)}.${process.pid}.part`);
  const drop = (): void => removed(temporary);
  return orNotWritten(drop, () => {
    const handle = openSync(temporary, 'wx');
    try {
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
      for (let written = 0; written < data.length;) written += writeSync(handle, data, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    const keep = (): Result<string> =>
      orNotWritten(drop, () => {
        const free = freeName(folder, name);
        renameSync(temporary, join(folder, free));
        return free;
      });
    return { keep, drop };
  });
}

/**
 * Writes a new file whole or not at all: beside the target first, then renamed into place.
 * Never overwrites: an existing name gets a number. Refusals: `unavailable/disk-full`,
 * `unavailable/not-writable`. Answers the name it used.
 */
export function writeNewFile(folder: string, name: string, bytes: string | Uint8Array): Result<string> {
  const prepared = prepareNewFile(folder, name, bytes);
  return prepared.ok ? prepared.value.keep() : prepared;
}

/** Where nothing could be written, there may be no place to remove it from either. */
function removed(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The refusal that follows says that the folder cannot be written.
  }
}

function orNotWritten<T>(drop: () => void, work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (error) {
    drop();
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOSPC'
      ? refuse(
          'unavailable',
          'disk-full',
          'The disk is full. The file was not written; make room and try again.',
        )
      : refuse(
          'unavailable',
          'not-writable',
          'The file could not be written in this folder. Choose another folder.',
        );
  }
}

function freeName(folder: string, name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${stem} (${number})${ending}`;
    try {
      // Claiming the name keeps two writers from choosing the same one.
      closeSync(openSync(join(folder, candidate), 'wx'));
      return candidate;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
