import type { FileFilter } from 'electron';
import type { FILE_KINDS, SAVE_KINDS } from '@shared/shell';

type FileKind = (typeof FILE_KINDS)[number] | (typeof SAVE_KINDS)[number] | 'log';

const FILTERS: Record<FileKind, FileFilter> = {
  log: { name: 'Grounds log', extensions: ['grounds'] },
  candidates: { name: 'Candidate list', extensions: ['csv', 'xlsx', 'tsv', 'txt'] },
  case: { name: 'Case file', extensions: ['json'] },
  backup: { name: 'Grounds backup', extensions: ['grounds-backup', 'grounds'] },
  mapping: { name: 'Column mapping', extensions: ['json'] },
  attachment: { name: 'Document', extensions: ['pdf', 'docx', 'odt', 'txt', 'png', 'jpg', 'jpeg'] },
  picture: { name: 'Picture', extensions: ['png', 'jpg', 'jpeg', 'svg'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
  csv: { name: 'CSV', extensions: ['csv'] },
  templates: { name: 'Letter templates', extensions: ['json'] },
  json: { name: 'JSON', extensions: ['json'] },
};

export const filterFor = (kind: FileKind): FileFilter[] => [FILTERS[kind]];

/** The path with the kind's first extension, unless it already has one of them. */
export function withExtension(path: string, kind: FileKind): string {
  const { extensions } = FILTERS[kind];
  const has = extensions.some((extension) => path.toLowerCase().endsWith(`.${extension}`));
  return has ? path : `${path}.${extensions[0]}`;
}
