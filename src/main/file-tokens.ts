import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import * as z from 'zod';
import { fileField, ok, refuse, type Result } from '@shared/kernel';
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

  /** The input with paths in place of tokens, in the fields that the call's schema calls a file. */
  resolve(schema: z.ZodType, input: unknown): Result<unknown> {
    if (typeof input !== 'object' || input === null) return ok(input);
    const resolved: Record<string, unknown> = { ...input };
    for (const field of fileFields(schema)) {
      if (resolved[field] === undefined) continue;
      const path = this.pathOf(String(resolved[field]));
      if (!path.ok) return path;
      resolved[field] = path.value;
    }
    return ok(resolved);
  }
}

/** Names of the fields of a call's input that are `fileField`. */
export function fileFields(schema: z.ZodType): string[] {
  if (!(schema instanceof z.ZodObject)) return [];
  const isFile = (field: unknown): boolean =>
    field === fileField || (field instanceof z.ZodOptional && isFile(field.unwrap()));
  return Object.entries(schema.shape).flatMap(([name, field]) => (isFile(field) ? [name] : []));
}
