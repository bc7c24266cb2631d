import { createHash } from 'node:crypto';
import { mappingSchema } from '@shared/candidates';
import type { Result } from '@shared/kernel';
import type { OpenedLog } from '../log';
import type { Mapping } from './candidate-columns';

/**
 * Which column was which field the last time a file with these columns was imported. Kept sealed in
 * the log's drafts. The columns are hashed: a file without headers may begin with a person.
 */
const draftId = (headers: readonly string[]): string =>
  JSON.stringify(['import-mapping', createHash('sha256').update(JSON.stringify(headers)).digest('hex')]);

export function rememberedMapping(log: OpenedLog, headers: readonly string[]): Mapping | null {
  const parsed = mappingSchema.safeParse(log.readDraft(draftId(headers))?.data);
  if (!parsed.success) return null;
  const columns = Object.values(parsed.data);
  return columns.length > 0 && columns.every((header) => headers.includes(header)) ? parsed.data : null;
}

export const rememberMapping = (
  log: OpenedLog,
  headers: readonly string[],
  mapping: Mapping,
): Result<unknown> => log.saveDraft(draftId(headers), mapping);
