import type { AuditDocument } from '@shared/audit';

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
