import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '@shared/letters';
import { letter } from './fixtures';
import { readPdf } from './read-pdf';
import { opened, refused, typesetter } from './support';

const read = async (model: ReturnType<typeof letter>) => readPdf(opened(typesetter.letterPdf(model)).bytes);

describe.each(LAYOUTS)('letter in %s', (layout) => {
  it('says everything in reading order, the subject as its heading', async () => {
    const model = letter(layout);
    const { structure, pageSizes } = await read(model);
    const from = structure.indexOf(`H1: ${model.subject}`);
    expect(structure.slice(from + 1)).toEqual([
      `P: ${model.salutation}`,
      ...model.paragraphs.map((paragraph) => `P: ${paragraph}`),
      `P: ${model.closing}`,
      `P: ${model.signatory.name} ${model.signatory.role}`,
    ]);
    const before = structure.slice(0, from).join(' ');
    for (const text of [model.letterhead.name, ...model.letterhead.lines, ...model.address, model.dateText]) {
      expect(before).toContain(text);
    }
    expect(pageSizes[0]?.map(Math.round)).toEqual(layout === 'us-10' ? [216, 279] : [210, 297]);
  });

  it('keeps long words and long names on the page', async () => {
    const { runs, pageSizes } = await read(
      letter(layout, {
        subject: 'y'.repeat(200),
        salutation: `Dear ${'z'.repeat(200)}`,
        paragraphs: ['x'.repeat(400)],
        signatory: { name: 'w'.repeat(150), role: 'r'.repeat(250) },
        letterhead: { name: 'n'.repeat(70), lines: ['l'.repeat(150)], colour: '#1f3a5f' },
      }),
    );
    for (const run of runs) expect(run.right, run.text).toBeLessThan((pageSizes[0]?.[0] ?? 0) - 9);
  });

  it('is set closer before it takes a second page for a few lines', async () => {
    const sizes = new Set<string>();
    for (let count = 3; count <= 9; count += 1) {
      const paragraphs = Array.from({ length: count }, () => 'The panel wrote this down. '.repeat(9).trim());
      const { runs, pageSizes } = await read(letter(layout, { paragraphs }));
      const body = runs.find((run) => run.text.startsWith('The panel'))!;
      sizes.add(`${pageSizes.length}: ${((body.size / 25.4) * 72).toFixed(1)}`);
    }
    const last = [...sizes].slice(0, 2);
    expect(last).toEqual(['1: 11.0', '1: 10.5']);
    if (sizes.size > 2) expect([...sizes][2]).toBe('2: 11.0');
  });

  it('runs on to a second page with numbers, and the close never stands alone', async () => {
    for (let count = 4; count <= 9; count += 1) {
      const paragraphs = Array.from({ length: count }, () =>
        'The panel wrote this down at the time. '.repeat(9).trim(),
      );
      const { runs, pageSizes } = await read(letter(layout, { paragraphs }));
      const last = runs.filter((run) => run.page === pageSizes.length).map((run) => run.text);
      expect(last.join(' ')).toContain('The panel wrote this down');
      const numbers = runs.filter((run) => /^Page \d of \d$/.test(run.text)).map((run) => run.text);
      expect(numbers).toEqual(pageSizes.length === 1 ? [] : ['Page 1 of 2', 'Page 2 of 2']);
    }
  });
});

describe('letter', () => {
  it('prints the record reference at the foot of every page, in its language', async () => {
    const paragraphs = Array.from({ length: 12 }, () =>
      'Die Kommission hat das so festgehalten. '.repeat(9).trim(),
    );
    const { runs } = await read(
      letter('din-5008-b', { language: 'de', paragraphs, referenceLabel: 'Protokollreferenz' }),
    );
    const foot = runs.filter((run) => run.y > 270).map((run) => run.text);
    expect(foot).toEqual([
      'Protokollreferenz GR-1204-9f3c21ab07',
      'Seite 1 von 2',
      'Protokollreferenz GR-1204-9f3c21ab07',
      'Seite 2 von 2',
    ]);
  });

  it('shows a watermark on every page and leaves it out of what is read aloud', async () => {
    const watermark = 'Sample – not a real letter';
    const { runs, structure } = await read(letter('uk-dl', { watermark }));
    expect(runs.map((run) => run.text)).toContain(watermark);
    expect(structure.join(' ')).not.toContain('Sample');
  });

  it('takes data as text: nothing in it is ever run', async () => {
    const hostile = '#panic("x") $x^2$ *b* _i_ @ref <label> \\ `raw` #import "a": * {{ x }}';
    const { structure } = await read(letter('uk-dl', { paragraphs: [hostile], subject: hostile }));
    expect(structure).toContain(`H1: ${hostile}`);
    expect(structure).toContain(`P: ${hostile}`);
  });

  it('is set with nothing in it', async () => {
    const bare = letter('din-5008-a', {
      address: [],
      returnLine: '',
      subject: '',
      paragraphs: [],
      letterhead: { name: '', lines: [], colour: '#000000' },
      signatory: { name: '', role: '' },
    });
    expect((await read(bare)).pageSizes).toHaveLength(1);
  });

  it.each([
    ['date-invalid', { date: '2026-02-30' }],
    ['date-invalid', { date: 'tomorrow' }],
    ['language-invalid', { language: 'English' }],
    ['colour-invalid', { letterhead: { name: 'R', lines: [], colour: 'red; drop' } }],
  ])('refuses with %s: %j', (code, changes) => {
    expect(refused(typesetter.letterPdf(letter('uk-dl', changes)))).toMatchObject({ kind: 'invalid', code });
  });
});
