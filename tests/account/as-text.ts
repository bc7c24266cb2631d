import { buildAudit } from '@shared/account';
import type { AuditDocument } from '@shared/audit';
import type { OpeningBuilder } from '../support/opening-builder';
import { optionsFor } from './example';

/** A document as a page of text, to be read and searched. */
export function asText(document: AuditDocument): string {
  const marks = (seqs: readonly number[]): string => (seqs.length === 0 ? '' : `  [${seqs.join(', ')}]`);
  const lines = [
    document.title,
    `${document.subtitle} · ${document.organisation} · ${document.date} · ${document.audience}`,
  ];
  lines.push('', document.answer.text + marks(document.answer.seqs));
  for (const section of document.sections) {
    lines.push('', `## ${section.title}`);
    for (const { text, redacted, seqs } of section.statements)
      lines.push((redacted === undefined ? text : `█ ${text} · ${redacted} █`) + marks(seqs));
    for (const { caption, table } of section.tables) {
      lines.push(`  ${caption}`, `  | ${table.columns.join(' | ')}`);
      for (const row of table.rows) lines.push(`  | ${row.cells.join(' | ')}${marks(row.seqs)}`);
    }
  }
  lines.push('', ...document.howToVerify, document.reference);
  return lines.join('\n');
}

type Changes = Parameters<typeof optionsFor>[1];

/** The document of an application; for the candidate where nothing else is said. */
export function made(
  builder: OpeningBuilder,
  changes: Changes = {},
  application = 'app-mara',
): AuditDocument {
  const result = buildAudit(builder.state, application, optionsFor(builder, changes));
  if (!result.ok) throw new Error(`${result.error.code}: ${JSON.stringify(result.error.details)}`);
  return result.value;
}

/** One section of it. */
export const textOf = (document: AuditDocument, section: string): string =>
  asText({ ...document, sections: document.sections.filter((item) => item.id === section) });
