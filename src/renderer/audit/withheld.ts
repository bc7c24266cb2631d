import type { AuditDocument } from '@shared/audit';

export interface Piece {
  text: string;
  /** Why something is missing here; null for text that is shown. */
  withheld: string | null;
}

/** The account marks what is left out inside a sentence so; the rest of the sentence stays. */
const INLINE = /\[withheld: ([^\]]+)\]/g;

/** A sentence in pieces: what is shown, and each place where something is left out, with the reason. */
export function piecesOf(text: string): Piece[] {
  if (!text.includes('[withheld: ')) return [{ text, withheld: null }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), withheld: null });
    pieces.push({ text: '', withheld: match[1]! });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), withheld: null });
  return pieces;
}

/** Places of a document at which something is left out. */
export function leftOut(document: AuditDocument): number {
  const inside = (text: string): number => piecesOf(text).filter(({ withheld }) => withheld !== null).length;
  let count = 0;
  for (const { text, redacted } of [
    document.answer,
    ...document.sections.flatMap(({ statements }) => statements),
  ])
    count += redacted === undefined ? inside(text) : 1;
  for (const { tables } of document.sections)
    for (const { table } of tables)
      for (const { cells } of table.rows) for (const cell of cells) count += inside(cell);
  return count;
}
