import { describe, expect, it } from 'vitest';
import { pack, sheet } from './fixtures';
import { readPdf } from './read-pdf';
import { opened, refused, typesetter } from './support';

const read = async (document = pack()) => readPdf(opened(typesetter.auditPdf(document)).bytes);
const headings = (structure: string[]) => structure.filter((line) => /^H\d: /.test(line));

describe('audit pack', () => {
  it('opens with the answer and has every section as a heading, the way to check it last', async () => {
    const document = pack();
    const { structure, runs, pageSizes } = await read(document);
    expect(headings(structure)).toEqual([
      `H1: ${document.title}`,
      ...document.sections.map((section) => `H2: ${section.title}`),
      'H2: How to check this document',
      'H3: What the check cannot show',
    ]);
    expect(structure.indexOf(`P: ${document.answer.text}`)).toBeGreaterThan(0);
    expect(structure.indexOf(`P: ${document.answer.text}`)).toBeLessThan(
      structure.indexOf('H2: What was asked of everyone'),
    );
    const last = runs
      .filter((run) => run.page === pageSizes.length)
      .map((run) => run.text)
      .join(' ');
    expect(last).toContain('How to check this document');
    expect(last).toContain(document.reference);
  });

  it('sets the entries of a statement beside it, in the margin column', async () => {
    const { runs } = await read();
    const statement = runs.find((run) => run.text.startsWith('They were not changed'));
    const mark = runs.find((run) => run.text.startsWith('#') && Math.abs(run.y - (statement?.y ?? 0)) < 1);
    expect(mark?.text).toBe('#12');
    expect(mark?.x).toBeGreaterThan(150);
  });

  it('has tables with header cells, and the entries of each row', async () => {
    const { structure } = await read();
    const heads = structure.filter((line) => line.startsWith('TH: '));
    expect(heads).toEqual(
      ['Criterion', 'Weight', 'Scores given', 'Mean', 'What the record says', 'Entries'].map(
        (head) => `TH: ${head}`,
      ),
    );
    const cells = structure.filter((line) => line.startsWith('TD: '));
    expect(cells.slice(0, 4)).toEqual(['TD: Teaching groups to search well', 'TD: 3', 'TD: 2', 'TD: 1.50']);
    expect(cells[5]).toBe('TD: #41, #44');
  });

  it('shows a redaction with its reason', async () => {
    const { structure } = await read();
    expect(structure).toContain('Span: Name withheld · concerns another candidate');
  });

  it('numbers its pages in its language and repeats table heads over pages', async () => {
    const document = pack({ language: 'nl' });
    const [first] = document.sections;
    if (first === undefined) throw new Error('the fixture has a section');
    const [{ caption, table }] = first.tables as [(typeof first.tables)[number]];
    const rows = Array.from({ length: 30 }, () => table.rows).flat();
    const long = { ...document, sections: [{ ...first, tables: [{ caption, table: { ...table, rows } }] }] };
    const { runs, pageSizes } = await read(long);
    const pages = pageSizes.length;
    expect(pages).toBeGreaterThan(3);
    const numbers = runs.filter((run) => run.text.startsWith('Pagina ')).map((run) => run.text);
    expect(numbers).toEqual(pageSizes.map((_, page) => `Pagina ${page + 1} van ${pages}`));
    expect(runs.filter((run) => run.text === 'Criterion').map((run) => run.page)).toEqual(
      pageSizes.slice(0, -1).map((_, page) => page + 1),
    );
  });

  it('keeps endless words on the page and takes tables without rows or columns', async () => {
    const word = 'x'.repeat(300);
    const { runs } = await read(
      pack({
        title: word,
        subtitle: word,
        answer: { text: word, seqs: [1] },
        sections: [
          {
            id: 'a',
            title: word,
            statements: [
              { text: word, seqs: [] },
              { text: word, redacted: word, seqs: [] },
            ],
            tables: [
              {
                caption: 'Wide',
                table: { columns: [word, 'B'], rows: [{ cells: [word, word], seqs: [1] }] },
              },
              {
                caption: 'Crowded',
                table: {
                  columns: Array.from({ length: 14 }, () => 'Measure'),
                  rows: [{ cells: Array.from({ length: 14 }, () => 'Qualification'), seqs: [1] }],
                },
              },
              { caption: 'No rows', table: { columns: ['A'], rows: [] } },
              { caption: 'No columns', table: { columns: [], rows: [] } },
            ],
          },
        ],
      }),
    );
    for (const run of runs) expect(run.right, run.text).toBeLessThan(190);
  });

  it('refuses a day that does not exist', () => {
    expect(refused(typesetter.auditPdf(pack({ date: '2026-13-01' }))).code).toBe('date-invalid');
  });
});

describe('recovery sheet', () => {
  it.each(['en-GB', 'en-US', 'de', 'fr', 'es', 'nl'])(
    'fits one page with the code in groups: %s',
    async (language) => {
      const made = opened(typesetter.recoverySheetPdf(sheet({ language })));
      expect(made.pages).toBe(1);
      const { structure } = await readPdf(made.bytes);
      const groups = sheet()
        .recoveryCode.split('-')
        .map((group) => `P: ${group}`);
      expect(structure.filter((line) => groups.includes(line))).toEqual(groups);
      expect(structure.join(' ')).toContain('Reference Librarian 2026');
    },
  );

  it('gives the same bytes for the same sheet', () => {
    const make = () => opened(typesetter.recoverySheetPdf(sheet())).bytes;
    expect(make()).toEqual(make());
  });
});
