import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder with its bytes, by path with forward slashes. */
export function filesBelow(folder: string, inside = ''): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const name of readdirSync(join(folder, inside)).toSorted()) {
    const path = inside === '' ? name : `${inside}/${name}`;
    if (statSync(join(folder, path)).isDirectory())
      for (const [deeper, bytes] of filesBelow(folder, path)) found.set(deeper, bytes);
    else found.set(path, new Uint8Array(readFileSync(join(folder, path))));
  }
  return found;
}

/** The JSON of a file below a folder. */
export const jsonAt = <T>(files: ReadonlyMap<string, Uint8Array>, path: string): T =>
  JSON.parse(Buffer.from(files.get(path)!).toString()) as T;
