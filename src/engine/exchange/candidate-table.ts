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
  const text = decode(bytes);
  if (text === null)
    return refuse(
      'invalid',
      'encoding',
      'The characters of this file cannot be read. Save it as CSV in UTF-8.',
    );
  if (text.includes('\0'))
    return refuse('invalid', 'not-text', 'This is not a text file. Save the list as CSV or XLSX.');
  const parsed = Papa.parse<string[]>(text, {
    skipEmptyLines: false,
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const quotes = parsed.errors.find((error) => error.type === 'Quotes');
  if (quotes) {
    return refuse(
      'invalid',
      'unclosed-quote',
      `A quotation mark on line ${(quotes.row ?? 0) + 1} is never closed. Mend the line and try again.`,
    );
  }
  return ok(parsed.data);
}

function decode(bytes: Buffer): string | null {
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
  const headers = cells[first]!.map((header) => header.trim());
  if (headers.length > MAX_COLUMNS)
    return refuse(
      'invalid',
      'too-many-columns',
      `This file has ${headers.length} columns; at most ${MAX_COLUMNS} can be read.`,
    );
  const twice = headers.find((header, index) => header !== '' && headers.indexOf(header) !== index);
  if (twice !== undefined)
    return refuse('invalid', 'column-twice', `Two columns are called "${twice}". Rename one of them.`);
  const rows = cells.slice(first + 1).flatMap((row, index) =>
    row.every((cell) => cell.trim() === '')
      ? []
      : [
          {
            line: first + index + 2,
            cells: row,
            fault:
              row.length > headers.length
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
