import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '@shared/letters';
import { readPdf } from './read-pdf';
import { opened, refused, typesetter } from './support';

const page = { organisation: 'Riverside Library Service', language: 'en-GB', offset: { x: 0, y: 0 } };
const LEFT = { 'din-5008-a': 20, 'din-5008-b': 20, 'uk-dl': 20, france: 100, 'us-10': 22.2 };
const TOP = { 'din-5008-a': 27, 'din-5008-b': 45, 'uk-dl': 57, france: 35, 'us-10': 63.5 };

describe.each(LAYOUTS)('test page for %s', (layout) => {
  it('is one page, as PDF and as SVG, with its steps', async () => {
    const made = opened(typesetter.testPage({ ...page, layout }));
    expect(made.pages).toBe(1);
    expect(made.svg).toHaveLength(1);
    const { structure } = await readPdf(made.bytes);
    expect(structure).toContain('H1: Printer test page');
    expect(structure.filter((line) => /^P: \d\./.test(line))).toHaveLength(4);
  });

  it('shows at each edge of the window the offset that would bring it there', async () => {
    for (const offset of [page.offset, { x: 2, y: -3.5 }]) {
      const { runs } = await readPdf(opened(typesetter.testPage({ ...page, layout, offset })).bytes);
      const numbers = runs
        .filter((run) => /^[−-]?[\d.]+$/.test(run.text))
        .map((run) => ({ ...run, value: Number(run.text.replace('−', '-')) }));
      const ruled = (run: (typeof numbers)[number]) => (run.x + run.right) / 2;
      const across = numbers.filter(
        (run) => Math.abs(run.y - (TOP[layout] + offset.y)) > 13 || ruled(run) < LEFT[layout] + 20,
      );
      expect(numbers).toHaveLength(10);
      expect(across).toHaveLength(5);
      // The sheet lies where it was printed: a number stands that far from the edge, plus the offset.
      for (const run of across) expect(ruled(run) - LEFT[layout]).toBeCloseTo(run.value, 0);
      for (const run of numbers.filter((item) => !across.includes(item)))
        expect(Math.abs(run.y - 0.9 - TOP[layout] - run.value)).toBeLessThan(0.6);
    }
  });
});

describe('test page', () => {
  it.each(['de', 'fr', 'es', 'nl', 'en-US'])('is written in %s', async (language) => {
    const { structure } = await readPdf(
      opened(typesetter.testPage({ ...page, layout: 'uk-dl', language })).bytes,
    );
    const english = structure.includes('H1: Printer test page');
    expect(english).toBe(language === 'en-US');
  });

  it('is refused in a language that is no language', () => {
    expect(refused(typesetter.testPage({ ...page, layout: 'uk-dl', language: '?' })).code).toBe(
      'language-invalid',
    );
  });
});
