import { refuse, ok, type Result } from '@shared/kernel';
import { caseFileSchema, type CaseFile } from '@shared/exchange';
import { invalidInput } from '../invalid-input';

/** Reads a case file's text. Refusals: `invalid/not-json`, `invalid/case-form` with the path of each fault. */
export function readCase(text: string): Result<CaseFile> {
  let json: unknown;
  try {
    json = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    return refuse(
      'invalid',
      'not-json',
      `This file is not JSON: ${(error as Error).message}. Nothing was imported.`,
    );
  }
  const parsed = caseFileSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const { error } = invalidInput(parsed.error);
  return refuse(
    'invalid',
    'case-form',
    `This is not a case file as Grounds reads it: ${error.message} Nothing was imported.`,
    error.details,
  );
}
