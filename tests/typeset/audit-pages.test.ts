import { describe, expect, it } from 'vitest';
import type { AuditDocument } from '@shared/audit';
import { pack } from './fixtures';
import { readPdf } from './read-pdf';
import { opened, typesetter, withOurFonts } from './support';

const read = async (document: AuditDocument) => readPdf(opened(typesetter.auditPdf(document)).bytes);

/** A pack of one section. */
const packOf = (section: Partial<AuditDocument['sections'][number]>): AuditDocument =>
  pack({ sections: [{ id: 'a', title: 'A section', statements: [], tables: [], ...section }] });

const tableOf = (columns: string[], rows: string[][], caption = 'A table') => ({
  caption,
  table: { columns, rows: rows.map((cells, index) => ({ cells, seqs: [index + 1] })) },
});

describe('a long pack', () => {
  it('sets five hundred statements in order, with head, reference and number on every page', async () => {
    const statements = Array.from({ length: 500 }, (_, index) => ({
      text: `Statement ${index + 1} of this pack says what was seen, by whom and when.`,
      seqs: [index + 1],
    }));
    const { runs, pageSizes, structure } = await read(packOf({ statements }));
    const said = structure
      .filter((line) => line.startsWith('P: Statement'))
      .map((line) => Number(/\d+/.exec(line)![0]));
    expect(said).toEqual(statements.map((_, index) => index + 1));
    const pages = pageSizes.map((_, index) =>
      runs.filter(({ page }) => page === index + 1).map(({ text }) => text),
    );
    expect(pages.length).toBeGreaterThan(10);
    pages.forEach((texts, index) => {
      expect(texts).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(texts.join(' ')).toContain('Record reference GR-1204-9f3c21ab07');
      if (index > 0) expect(texts).toContain(pack().title);
    });
  });

  it('never leaves a caption without its table at the foot of a page', async () => {
    for (let lines = 20; lines < 34; lines += 1) {
      const statements = Array.from({ length: lines }, () => ({
        text: 'A line that fills the page.',
        seqs: [1],
      }));
      const tables = [
        tableOf(
          ['Point', 'Anchor'],
          [
            ['1', 'The first row'],
            ['2', 'The second row'],
          ],
        ),
      ];
      const { runs } = await read(packOf({ statements, tables }));
      const page = (text: string): number | undefined => runs.find((run) => run.text === text)?.page;
      expect(page('A table'), `${lines} lines`).toBe(page('Anchor'));
      expect(page('Anchor'), `${lines} lines`).toBe(page('The first row'));
    }
  });

  it('keeps a row on one page unless it is longer than a page, and repeats the head', async () => {
    const text = 'What was seen and heard, told at some length so that the row has several lines. '.repeat(4);
    const rows = Array.from({ length: 40 }, (_, index) => [`Row ${index + 1}`, `Begins. ${text}Ends.`]);
    const { runs, pageSizes } = await read(packOf({ tables: [tableOf(['Number', 'Evidence'], rows)] }));
    const on = (words: RegExp): number[] => runs.filter((run) => words.test(run.text)).map((run) => run.page);
    expect(on(/Begins\./u)).toHaveLength(40);
    expect(on(/Ends\./u)).toEqual(on(/Begins\./u));
    expect(on(/^Evidence$/u)).toEqual(pageSizes.slice(0, -1).map((_, index) => index + 1));
    const endless = await read(packOf({ tables: [tableOf(['A', 'B'], [['x', text.repeat(40)]])] }));
    expect(endless.pageSizes.length).toBeGreaterThan(3);
  });
});

describe('a register with many columns', () => {
  const day = '30\u00a0Sep\u00a02026';
  const rows = Array.from({ length: 30 }, (_, index) => [
    `GR-${470 + index}-1234abcdef`,
    `Wilhelmina Osterfield (${index})`,
    'not shortlisted, a minimum qualification not shown',
    day,
    'en-GB, version 1',
    `sent on ${day} by post; received on ${day}`,
  ]);

  it('keeps days, references and numbers on one line and all of it on the page', async () => {
    const columns = ['Letter', 'Application', 'Kind', 'Issued', 'Words', 'Sent and received'];
    const { runs } = await read(packOf({ tables: [tableOf(columns, rows)] }));
    const texts = runs.map(({ text }) => text);
    for (const [reference] of rows) expect(texts).toContain(reference);
    const issued = runs.find(({ text }) => text === 'Issued')!;
    const dayAt = runs.filter(({ x, text }) => Math.abs(x - issued.x) < 0.5 && text === '30');
    expect(dayAt).toHaveLength(rows.length);
    for (const { page, y } of dayAt)
      expect(runs.some((run) => run.page === page && run.y === y && run.text === '2026')).toBe(true);
    for (const run of runs) expect(run.right, run.text).toBeLessThan(190);
  });
});

describe('the entries beside a statement', () => {
  const marks = async (seqs: number[]): Promise<string> => {
    const { runs } = await read(packOf({ statements: [{ text: 'One.', seqs }] }));
    return runs
      .filter((run) => /^#|^and \d+ more/u.test(run.text.trim()))
      .map((run) => run.text.trim())
      .join(' ');
  };

  it('are a span where they follow one another', async () => {
    const shown = await marks([3, 5, 6, 9, 10, 11, 12]);
    expect(shown).toContain('#5');
    expect(shown).toContain('#6');
    expect(shown).toContain('#9–12');
    expect(shown).not.toContain('#10');
  });

  it('are counted where there are too many to look at', async () => {
    const shown = await marks(Array.from({ length: 60 }, (_, index) => 1000 + index * 2));
    expect(shown).toContain('#1034');
    expect(shown).toContain('and 42 more');
    expect(shown).not.toContain('#1036');
  });
});

describe('the page on how to check', () => {
  it('stands last and alone, with the reference large, the steps numbered and the limits', async () => {
    const { runs, pageSizes, structure } = await read(pack());
    const last = runs.filter(({ page }) => page === pageSizes.length);
    expect(last.find(({ text }) => text === 'How to check this document')?.y).toBeLessThan(45);
    const reference = last.find(({ text }) => text === pack().reference)!;
    expect(reference.size).toBeGreaterThan(7);
    for (const number of ['1.', '2.', '3.']) expect(last.map(({ text }) => text)).toContain(number);
    const items = structure.filter((line) => line.includes('Ask the organisation to verify the log.'));
    expect(items).toHaveLength(1);
    expect(structure).toContain('H3: What the check cannot show');
  });
});

describe('what somebody wrote', () => {
  it('is in the pack whatever the characters: those without a shape as their code, and it says so', async () => {
    const statements = [{ text: 'They wrote: thank you 😀 \u0007 and \ud800 more', seqs: [1] }];
    const made = opened(withOurFonts.auditPdf(packOf({ statements })));
    const { structure, metadata } = await readPdf(made.bytes);
    expect(metadata.get('pdfaid:conformance')).toBe('A');
    expect(structure.join(' ')).toContain('They wrote: thank you [U+1F600] [U+0007] and [U+D800] more');
    expect(structure.join(' ')).toContain('stands as its code in brackets');
    expect((await read(pack())).structure.join(' ')).not.toContain('stands as its code');
    expect(opened(withOurFonts.auditSvg(packOf({ statements }))).pages).toHaveLength(made.pages);
  });

  it('keeps names of any length and direction on the page', async () => {
    const name = 'Wolfeschlegelsteinhausenbergerdorff-'.repeat(4);
    const { runs } = await read(
      pack({ title: `Why ${name} was not appointed`, subtitle: `${name} מרים כהן`, organisation: name }),
    );
    for (const run of runs) expect(run.right, run.text).toBeLessThan(190);
  });

  it('shows a bar with its reason, white on black, where something is left out', async () => {
    const statements = [
      { text: 'Votes withheld', redacted: 'how one member voted is not disclosed', seqs: [4] },
      { text: 'It was left out', redacted: 'It was left out', seqs: [5] },
    ];
    const { structure } = await read(packOf({ statements }));
    expect(structure).toContain('Span: Votes withheld · how one member voted is not disclosed');
    expect(structure).toContain('Span: It was left out');
  });
});
