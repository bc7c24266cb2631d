import { readFileSync, statSync } from 'node:fs';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { ok, refuse, type Result } from '@shared/kernel';

/** A candidate list as text cells. `line` counts as a spreadsheet shows it: the header is 1. */
export interface Table {
  headers: string[];
  rows: { line: number; cells: string[]; fault: string | null }[];
}

const MAX_BYTES = 30 * 1024 * 1024;
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 1_000;
/** How every file of the formats before 2007 begins. */
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Reads a CSV (comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252) or XLSX file; first sheet only. */
export async function readTable(path: string): Promise<Result<Table>> {
  let bytes: Buffer;
  try {
    if (statSync(path).size > MAX_BYTES)
      return refuse(
        'invalid',
        'file-too-large',
        'This file is larger than 30 MB. Split it and import the parts.',
      );
    bytes = readFileSync(path);
  } catch {
    return refuse(
      'unavailable',
      'not-readable',
      'This file could not be read. Check that it is still there and that you may open it.',
    );
  }
  const cells = bytes.subarray(0, 2).toString('latin1') === 'PK' ? await fromXlsx(bytes) : fromCsv(bytes);
  return cells.ok ? toTable(cells.value) : cells;
}

async function fromXlsx(bytes: Buffer): Promise<Result<string[][]>> {
  try {
    const rows = await readSheet(bytes);
    return ok(
      rows.map((row) =>
        row.map((cell) =>
          cell instanceof Date ? cell.toISOString().slice(0, 10) : cell === null ? '' : String(cell),
        ),
      ),
    );
  } catch {
    return refuse(
      'invalid',
      'not-xlsx',
      'This looks like a spreadsheet, but it cannot be read. Save it again as XLSX or CSV.',
    );
  }
}

function fromCsv(bytes: Buffer): Result<string[][]> {
  if (bytes.subarray(0, 4).equals(OLD_EXCEL))
    return refuse(
      'invalid',
      'old-excel',
      'This is a spreadsheet in an older Excel format. Save it again as XLSX or CSV.',
    );
  // One sort of line end: a file put together from several may mix them.
  const text = decode(bytes).replaceAll(/\r\n?/g, '\n');
  if (text.includes('\0'))
    return refuse('invalid', 'not-text', 'This is not a text file. Save the list as CSV or XLSX.');
  // Excel names the separator in a line of its own, which is then the first.
  const named = /^sep=([,;\t|])\n/i.exec(text);
  const parsed = Papa.parse<string[]>(named ? text.slice(named[0].length) : text, {
    skipEmptyLines: false,
    newline: '\n',
    ...(named ? { delimiter: named[1]! } : { delimitersToGuess: [',', ';', '\t', '|'] }),
  });
  const quotes = parsed.errors.find((error) => error.type === 'Quotes');
  if (quotes) {
    const before = text.slice(0, (quotes.index ?? 0) + (named?.[0].length ?? 0));
    return refuse(
      'invalid',
      'unclosed-quote',
      `A quotation mark on line ${before.split('\n').length} is not closed where its cell ends. Mend the line and try again.`,
    );
  }
  return ok(named ? [[], ...parsed.data] : parsed.data);
}

function decode(bytes: Buffer): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function toTable(cells: string[][]): Result<Table> {
  const first = cells.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  if (first < 0) return refuse('invalid', 'empty-file', 'This file has no rows.');
  const headers = distinct(cells[first]!.map((header) => header.replaceAll(/\s+/g, ' ').trim()));
  if (headers.length > MAX_COLUMNS)
    return refuse(
      'invalid',
      'too-many-columns',
      `This file has ${headers.length} columns; at most ${MAX_COLUMNS} can be read.`,
    );
  const rows = cells.slice(first + 1).flatMap((row, index) =>
    row.every((cell) => cell.trim() === '')
      ? []
      : [
          {
            line: first + index + 2,
            cells: row,
            fault: row.slice(headers.length).some((cell) => cell.trim() !== '')
              ? `It has ${row.length} cells, but there are only ${headers.length} columns.`
              : null,
          },
        ],
  );
  if (rows.length > MAX_ROWS)
    return refuse(
      'invalid',
      'too-many-rows',
      `This file has ${rows.length} rows; at most ${MAX_ROWS} can be imported at once.`,
    );
  return ok({ headers, rows });
}

/** Headers under which each column can be named: the second "Notes" becomes "Notes (2)". */
function distinct(headers: readonly string[]): string[] {
  const taken = new Set(headers);
  const seen = new Set<string>();
  return headers.map((header) => {
    if (header === '' || !seen.has(header)) {
      seen.add(header);
      return header;
    }
    for (let number = 2; ; number += 1) {
      const name = `${header} (${number})`;
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  });
}
