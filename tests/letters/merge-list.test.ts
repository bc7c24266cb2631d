/** The list for a mail merge, read back by parsers that are not ours. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { HandOutReport } from '@shared/letters';
import { MERGE_COLUMNS } from '@engine/letters/hand-out/merge-list';
import { csvCell } from '@engine/letters/hand-out/csv-cell';
import { temporaryFolder } from '../support/desk';
import { letterDesk } from './support/letter-desk';

const PEOPLE = [
  { fullName: '-Ana Ruiz', email: 'ana@example.org', addressLines: ['+44 20 7946 0958', '-12', '=1+1'] },
  {
    fullName: '=HYPERLINK("http://127.0.0.1";"Mara")',
    addressAs: '@SUM(1)',
    addressLines: ["-cmd|'/C calc'!A0"],
  },
  { fullName: 'Bo "The; Pen", Ferreira', addressLines: ['+44-20-7946', 'Flat 2\u00A0b'] },
];

async function mergeFile(
  merge: 'semicolon' | 'comma',
): Promise<{ path: string; rows: Record<string, string>[] }> {
  const at = letterDesk(PEOPLE.map((_, index) => `Somebody ${index}`));
  for (const [index, changes] of PEOPLE.entries()) {
    const { candidate } = at.state().candidates.applications.get(at.applications[index]!)!;
    const { contact } = at.state().candidates.candidates.get(candidate)!;
    at.run('candidates.change', { candidate, contact: { ...contact!, ...changes } });
  }
  const { issued, failed } = await at.issue(at.applications.map((application) => ({ application })));
  expect(failed).toEqual([]);
  const folder = temporaryFolder();
  const report = await at.ask<HandOutReport>('letters.hand-out', {
    letters: issued.map((item) => item.letter),
    folder,
    jobId: 'job-merge',
    merge,
  });
  expect(report).toMatchObject({ ok: true, value: { failed: [] } });
  const path = join(folder, 'merge.csv');
  const rows = at.letters().map((letter, index): Record<string, string> => ({
    name: PEOPLE[index]!.fullName,
    address_as: PEOPLE[index]!.addressAs ?? PEOPLE[index]!.fullName,
    email: PEOPLE[index]!.email ?? '',
    address_2: PEOPLE[index]!.addressLines[0]!,
    subject: letter.model!.subject,
    text: letter.model!.paragraphs.join('\n\n'),
    record_reference: letter.reference,
    sha256: letter.sha256,
    letter_date: '2026-10-20',
    opening: 'Reference librarian',
  }));
  return { path, rows };
}

const soffice = spawnSync('soffice', ['--version']).status === 0;

/** Cells of a file as LibreOffice reads them, row by row, with what it would compute. */
function inLibreOffice(
  path: string,
  separator: string,
): { text: string; formula: boolean; type: string }[][] {
  const out = temporaryFolder();
  const done = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(out, 'profile')}`,
      '--headless',
      `--infilter=CSV:${separator.charCodeAt(0)},34,76,1`,
      '--convert-to',
      'fods',
      '--outdir',
      out,
      path,
    ],
    { timeout: 50_000 },
  );
  expect(done.status).toBe(0);
  const xml = readFileSync(join(out, basename(path).replace('.csv', '.fods')), 'utf8');
  const plain = (cell: string): string =>
    [...cell.matchAll(/<text:p>(.*?)<\/text:p>/gs)]
      .map((line) => line[1]!.replaceAll(/<[^>]+>/g, ''))
      .join('\n')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  return [...xml.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map((row) =>
    [...row[1]!.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
      (found) => {
        const [, attributes = '', inside = ''] = found;
        const cell = {
          text: plain(inside),
          formula: attributes.includes('table:formula'),
          type: /office:value-type="([^"]+)"/.exec(attributes)?.[1] ?? '',
        };
        // Neighbours that are the same are written once.
        const times = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
        return Array.from({ length: Math.min(times, MERGE_COLUMNS.length) }, () => cell);
      },
    ),
  );
}

describe('the list for a mail merge', () => {
  it.each(['semicolon', 'comma'] as const)('is read back by a CSV parser, parted by a %s', async (merge) => {
    const { path, rows } = await mergeFile(merge);
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const text = bytes.toString('utf8').slice(1);
    expect(text.endsWith('\r\n')).toBe(true);
    const read = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(read.errors).toEqual([]);
    expect(read.meta.fields).toEqual(MERGE_COLUMNS);
    expect(read.meta.delimiter).toBe(merge === 'comma' ? ',' : ';');
    expect(read.meta.linebreak).toBe('\r\n');
    for (const [index, row] of rows.entries()) {
      const guarded = Object.fromEntries(Object.entries(row).map(([key, value]) => [key, csvCell(value)]));
      expect(read.data[index]).toMatchObject(guarded);
    }
  });

  it('has the columns that docs/letters.md promises, in that order', () => {
    const docs = readFileSync(join(import.meta.dirname, '../../docs/letters.md'), 'utf8');
    const [table = ''] = docs.split('### Columns of `merge.csv`')[1]!.split(/^#/m);
    const named = [...table.matchAll(/^\| (`[^|]+) \|/gm)].flatMap((row) =>
      [...row[1]!.matchAll(/`(\w+)`/g)].map((name) => name[1]!),
    );
    expect(named).toEqual(MERGE_COLUMNS);
  });

  it.skipIf(!soffice)(
    'has no formula in LibreOffice, and leaves numbers and names as they are',
    async () => {
      const { path } = await mergeFile('semicolon');
      const [head, ...people] = inLibreOffice(path, ';');
      expect(head!.map((cell) => cell.text)).toEqual(MERGE_COLUMNS);
      expect(people.flat().filter((cell) => cell.formula)).toEqual([]);
      const [name, , , phone, number, sum] = people[0]!;
      expect(name).toMatchObject({ text: '-Ana Ruiz', type: 'string' });
      expect(phone).toMatchObject({ text: '+44 20 7946 0958', type: 'string' });
      expect(number).toMatchObject({ text: '-12', type: 'float' });
      expect(sum).toMatchObject({ text: "'=1+1", type: 'string' });
      expect(people[1]![0]!.text).toBe(`'${PEOPLE[1]!.fullName}`);
      expect(people[2]![0]!.text).toBe(PEOPLE[2]!.fullName);
    },
    90_000,
  );
});

describe('a cell', () => {
  it.each([
    '+44 20 7946 0958',
    '+44 (0)20 7946 0958',
    '-5',
    '-5.25',
    '+1,000',
    '-Ana',
    '+Ána-María O’Brien',
    '-',
    'Ana = Bo',
    'a@example.org',
    '1+1',
    '007',
    "'Ana",
    '2026-11-23',
    '',
  ])('stays itself: %j', (text) => expect(csvCell(text)).toBe(text));

  it.each([
    '=1+1',
    '=HYPERLINK("http://127.0.0.1")',
    '@SUM(1)',
    '@ana',
    '+1+1',
    '-1-2',
    '+44-20-7946',
    '-A1',
    "-cmd|'/C calc'!A0",
    '+SUM(A1)',
    '\t=1+1',
    '\r\n=1+1',
    ' =1+1',
    '\uFEFF=1',
    '＝1+1',
    '＠SUM(1)',
    '－A1',
    '\u0000=1',
  ])('gets an apostrophe: %j', (text) => expect(csvCell(text)).toBe(`'${text}`));

  it('never begins with a sign that starts a formula unless it is a number, a phone or a name', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '@', '+', '-'), fc.string({ unit: 'grapheme' }), (sign, rest) => {
        const cell = csvCell(sign + rest);
        if (cell.startsWith("'")) return;
        expect(['+', '-']).toContain(sign);
        expect(cell.normalize('NFKC')).toMatch(/^[+-](?:[\d\s().,/%-]*|[\p{L}\p{M}\s.,'’-]*)$/u);
      }),
      { numRuns: 500 },
    );
  });
});
