import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ok, refuse, type Result } from '@shared/kernel';
import { writeNewFile } from '../../exchange';

/** One file of a pack, as the manifest lists it. */
export interface PackFile {
  /** From the pack's folder on, with forward slashes. */
  file: string;
  sha256: string;
  bytes: number;
  what: string;
  /** Entries of the log that it rests on. */
  seqs: number[];
  /** Record reference of the head, or of the letter. */
  reference: string;
}

/** A new folder that is being filled. It never overwrites anything. */
export interface PackFolder {
  /** Its own name. */
  name: string;
  files: PackFile[];
  /** Refused as `writeNewFile`. `place` is a folder inside; empty for none. */
  put(
    place: '' | 'applications' | 'letters' | 'attachments',
    name: string,
    bytes: string | Uint8Array,
    about: Pick<PackFile, 'what' | 'seqs' | 'reference'>,
  ): Result<PackFile>;
}

/** Makes the folder, `name (2)` where there is one already. Refusal: `unavailable/not-writable`. */
export function newPackFolder(parent: string, wanted: string): Result<PackFolder> {
  const made = attempt(() => newFolder(parent, wanted));
  if (!made.ok) return made;
  const name = made.value;
  const files: PackFile[] = [];
  return ok({
    name,
    files,
    put: (place, wantedName, bytes, about) => {
      const folder = join(parent, name, place);
      const there = attempt(() => mkdirSync(folder, { recursive: true }));
      if (!there.ok) return there;
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
      const written = writeNewFile(folder, wantedName, data);
      if (!written.ok) return written;
      const file: PackFile = {
        file: place === '' ? written.value : `${place}/${written.value}`,
        sha256: createHash('sha256').update(data).digest('hex'),
        bytes: data.length,
        ...about,
      };
      files.push(file);
      return ok(file);
    },
  });
}

function newFolder(parent: string, wanted: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    try {
      mkdirSync(join(parent, name));
      return name;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function attempt<T>(work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOSPC'
      ? refuse('unavailable', 'disk-full', 'The disk is full. Make room and try again.')
      : refuse('unavailable', 'not-writable', 'No folder could be made here. Choose another folder.');
  }
}
