/** Sets of approved words as files: read strictly, written whole. */
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { ok, refuse, type Result } from '@shared/kernel';
import { SET_FORMAT, setFileSchema, type TemplateSet } from '@shared/letters';
import { invalidInput } from '../invalid-input';

/** Bytes; the largest shipped set has about 60 KB. */
const MOST_BYTES = 2_000_000;

/**
 * Refused `not-found/file-gone`, `invalid/too-large`, `invalid/not-json`, `invalid/template-set-form` (with
 * the path of each fault in `details.faults`).
 */
export function readSetFile(path: string): Result<TemplateSet> {
  let text: string;
  try {
    if (statSync(path).size > MOST_BYTES)
      return refuse(
        'invalid',
        'too-large',
        'This file is larger than a set of templates can be. Nothing was read.',
      );
    text = readFileSync(path, 'utf8');
  } catch {
    return refuse('not-found', 'file-gone', 'This file cannot be read. Look whether it is still there.');
  }
  return parseSet(text);
}

export function parseSet(text: string): Result<TemplateSet> {
  let json: unknown;
  try {
    json = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    return refuse(
      'invalid',
      'not-json',
      `This file is not JSON: ${(error as Error).message}. Nothing was read.`,
    );
  }
  const parsed = setFileSchema.safeParse(json);
  if (parsed.success) {
    const { format: _format, ...set } = parsed.data;
    return ok(set);
  }
  const { error } = invalidInput(parsed.error);
  return refuse(
    'invalid',
    'template-set-form',
    `This is not a set of templates as Grounds writes it (${SET_FORMAT}). ${error.message}`,
    error.details,
  );
}

export const setFileText = (set: TemplateSet): string =>
  `${JSON.stringify({ format: SET_FORMAT, ...set }, null, 2)}\n`;

/**
 * Writes the set to the place that the person chose; the dialog has asked before it names a file
 * that is there already. Whole or not at all. Refused `unavailable/not-writable`.
 */
export function writeSetFile(path: string, set: TemplateSet): Result<{ fileName: string }> {
  const temporary = `${path}.${process.pid}.part`;
  try {
    const handle = openSync(temporary, 'wx');
    try {
      writeFileSync(handle, setFileText(set));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
    return ok({ fileName: basename(path) });
  } catch {
    rmSync(temporary, { force: true });
    return refuse(
      'unavailable',
      'not-writable',
      'The file could not be written there. Choose another folder.',
    );
  }
}
