import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { ok, refuse, type Result } from '@shared/kernel';
import type { ChosenFile } from '@shared/shell';

/** Paths that a person chose for one window. The window itself only ever holds the tokens. */
export class FileTokens {
  private readonly paths = new Map<string, string>();

  hold(path: string): ChosenFile {
    const fileToken = randomUUID();
    this.paths.set(fileToken, path);
    return { fileToken, name: basename(path) };
  }

  pathOf(fileToken: string): Result<string> {
    const path = this.paths.get(fileToken);
    return path === undefined
      ? refuse('invalid', 'unknown-file', 'This file was not chosen in this window. Choose it again.')
      : ok(path);
  }

  /** The input with `filePath` in place of `fileToken`. A path from a window is always refused. */
  resolve(input: unknown): Result<unknown> {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return ok(input);
    if ('filePath' in input) return refuse('invalid', 'path-from-window', 'A window may not name a path.');
    if (!('fileToken' in input)) return ok(input);
    const { fileToken, ...rest } = input;
    const path = this.pathOf(String(fileToken));
    return path.ok ? ok({ ...rest, filePath: path.value }) : path;
  }
}
