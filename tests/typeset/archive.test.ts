import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTypesetter } from '@engine/typeset';
import { LAYOUTS } from '@shared/letters';
import { letter, pack } from './fixtures';
import { asPictures, drawing, recorded } from './pictures';
import { rawPdf, readPdf } from './read-pdf';
import { opened, resourcesDir, typesetter } from './support';

const DOCUMENTS: [string, () => Uint8Array, string, string][] = [
  ...LAYOUTS.map((layout): [string, () => Uint8Array, string, string] => [
    `letter ${layout}`,
    () => opened(typesetter.letterPdf(letter(layout, { watermark: 'Sample' }))).bytes,
    letter().title,
    'en-GB',
  ]),
  [
    'letter with pictures',
    () => {
      const logo = recorded(drawing, 'image/svg+xml');
      const model = letter('france');
      const letterhead = { ...model.letterhead, logo: logo.sha256 };
      const signatory = { ...model.signatory, signature: logo.sha256 };
      return opened(typesetter.letterPdf({ ...model, letterhead, signatory }, asPictures(logo))).bytes;
    },
    letter().title,
    'en-GB',
  ],
  ['audit pack', () => opened(typesetter.auditPdf(pack({ language: 'fr' }))).bytes, pack().title, 'fr'],
];

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe.each(DOCUMENTS)('%s as an archive file', (_, make, title, language) => {
  it('is tagged, has a language and says PDF/A-2a', async () => {
    const bytes = make();
    const raw = rawPdf(bytes);
    expect(raw).toMatch(/\/MarkInfo <<\s+\/Marked true/);
    expect(raw).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(raw).toContain(`/Lang (${language})`);
    expect(raw).toContain('/S /GTS_PDFA1');
    const { metadata, structure } = await readPdf(bytes);
    expect(metadata.get('pdfaid:part')).toBe('2');
    expect(metadata.get('pdfaid:conformance')).toBe('A');
    expect(structure.length).toBeGreaterThan(10);
    expect(metadata.get('dc:title')).toBe(title);
    expect(metadata.get('dc:creator')).toBe('Riverside Library Service');
    expect(metadata.get('dc:language')).toBe(language);
    expect(metadata.get('xmp:createdate')).toBe('2026-11-23T00:00:00Z');
  });

  it('carries all its fonts with their way back to text, and nothing that runs', () => {
    const raw = rawPdf(make());
    const fonts = count(raw, /\/Subtype \/Type0/g);
    expect(fonts).toBeGreaterThan(0);
    expect(count(raw, /\/ToUnicode \d+ 0 R/g)).toBe(fonts);
    expect(count(raw, /\/FontFile[23]? \d+ 0 R/g)).toBe(count(raw, /\/Type \/FontDescriptor/g));
    expect(count(raw, /\/Type \/FontDescriptor/g)).toBe(fonts);
    const families = [...raw.matchAll(/\/FontName \/[A-Z]{6}\+(\S+)/g)].map((match) => match[1] ?? '');
    for (const family of families) expect(family).toMatch(/^Source(Serif4|Sans3)-/);
    expect(raw).not.toMatch(/\/(JavaScript|JS|OpenAction|AA|Launch|EmbeddedFile|URI|GoToR|AcroForm)\b/);
  });
});

/** Tools of archivists; where they are installed they have to agree. */
const installed = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;
const checkedBy = (tool: string, args: string[], bytes: Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'grounds-pdf-'));
  const file = join(folder, 'letter.pdf');
  writeFileSync(file, bytes);
  const { status, stdout, stderr } = spawnSync(tool, [...args, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(status, stderr).toBe(0);
  return stdout;
};

describe.each(LAYOUTS)('letter %s, looked at by other tools', (layout) => {
  it.runIf(installed('qpdf'))('is a sound file to qpdf', () => {
    const { bytes } = opened(typesetter.letterPdf(letter(layout)));
    expect(checkedBy('qpdf', ['--check'], bytes)).toContain('No syntax or stream encoding errors');
  });

  it.runIf(installed('pdfinfo'))('reads in order to pdfinfo', () => {
    const { bytes } = opened(typesetter.letterPdf(letter(layout)));
    const structure = checkedBy('pdfinfo', ['-struct-text'], bytes);
    const told = [
      'Mara Quist',
      'Your application for',
      'Dear Mara Quist',
      'Yours sincerely',
      'Tomas Verrall',
    ];
    const places = told.map((text) => structure.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.runIf(installed('pdffonts'))('has every font inside, with its letters, to pdffonts', () => {
    const { bytes } = opened(typesetter.letterPdf(letter(layout)));
    const fonts = checkedBy('pdffonts', [], bytes).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Source.* yes yes yes /);
  });
});

describe('the same model', () => {
  it('gives the same bytes, whatever was set before and by whichever typesetter', () => {
    const first = opened(typesetter.letterPdf(letter())).bytes;
    opened(typesetter.letterPdf(letter('france', { subject: 'Something else' })));
    expect(opened(typesetter.letterPdf(letter())).bytes).toEqual(first);
    const other = createTypesetter({ resourcesDir });
    expect(opened(other.letterPdf(letter())).bytes).toEqual(first);
    other.dispose();
    expect(opened(typesetter.letterPdf(letter('uk-dl', { date: '2026-11-24' }))).bytes).not.toEqual(first);
  });

  it('gives the same audit pack and the same recovery sheet', () => {
    expect(opened(typesetter.auditPdf(pack())).bytes).toEqual(opened(typesetter.auditPdf(pack())).bytes);
  });
});

describe('a typesetter that was disposed of', () => {
  it('throws when it is used again', () => {
    const other = createTypesetter({ resourcesDir });
    other.dispose();
    expect(() => other.letterPdf(letter())).toThrow('after dispose');
  });
});
