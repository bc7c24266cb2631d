/** The pack as the printer gets it: one drawing for each page of the PDF. */
import { describe, expect, it } from 'vitest';
import { pack } from './fixtures';
import { readPdf } from './read-pdf';
import { opened, typesetter } from './support';

const long = () => {
  const document = pack();
  const [first, ...others] = document.sections;
  const statements = Array.from({ length: 120 }, (_, index) => ({
    text: `Statement ${index} of a long account, which takes more than one page.`,
    seqs: [index + 1],
  }));
  return { ...document, sections: [{ ...first!, statements }, ...others] };
};

describe('pages of an audit pack for the printer', () => {
  it('are as many as the PDF has, each framed where its part of the drawing lies', async () => {
    const document = long();
    const { pageSizes } = await readPdf(opened(typesetter.auditPdf(document)).bytes);
    const { pages } = opened(typesetter.auditSvg(document));
    expect(pages.length).toBe(pageSizes.length);
    expect(pages.length).toBeGreaterThan(2);
    const tops = pages.map((page) => Number(/viewBox="0 ([\d.]+) /.exec(page)![1]));
    tops.forEach((top, page) => expect(top).toBeCloseTo(page * 841.89, 1));
  });

  it('hold what they draw and nothing of the others, with every outline they use', () => {
    const { pages } = opened(typesetter.auditSvg(long()));
    const whole = Math.max(...pages.map((page) => page.length));
    const all = pages.reduce((sum, page) => sum + page.length, 0);
    // Each page holding the whole drawing would make them all alike in length.
    expect(Math.min(...pages.map((page) => page.length))).toBeLessThan(whole);
    expect(all).toBeLessThan(whole * pages.length);
    for (const page of pages) {
      const defined = new Set([...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
      const used = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(used.length).toBeGreaterThan(10);
      expect(used.filter((id) => !defined.has(id))).toEqual([]);
      expect(page.endsWith('</svg>')).toBe(true);
    }
  });
});
