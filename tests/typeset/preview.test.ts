import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '@shared/letters';
import { letter } from './fixtures';
import { opened, typesetter } from './support';

const long = {
  paragraphs: Array.from({ length: 14 }, () => 'The panel wrote this down at the time. '.repeat(9)),
};

describe.each(LAYOUTS)('preview of %s', (layout) => {
  it('has the pages of the PDF, each in its own frame', () => {
    const model = letter(layout, long);
    const { pages } = opened(typesetter.letterSvg(model));
    expect(pages).toHaveLength(opened(typesetter.letterPdf(model)).pages);
    const height = layout === 'us-10' ? 792 : 841.89;
    pages.forEach((page, index) => {
      const frame =
        /^<svg [^>]*viewBox="0 ([\d.]+) ([\d.]+) ([\d.]+)" width="[\d.]+pt" height="([\d.]+)pt">/.exec(page);
      expect(Number(frame?.[1])).toBeCloseTo(index * height, 1);
      expect(Number(frame?.[3])).toBeCloseTo(height, 1);
      expect(Number(frame?.[4])).toBeCloseTo(height, 1);
    });
  });

  it('needs nothing from outside and runs nothing', () => {
    for (const page of opened(typesetter.letterSvg(letter(layout))).pages) {
      expect(page).not.toMatch(/<(script|style|foreignObject|image|iframe|text|a)[\s>]/i);
      expect(page).not.toMatch(/\s(style|on\w+)=/i);
      expect([...page.matchAll(/href="([^"]*)"/g)].every((match) => match[1]?.startsWith('#'))).toBe(true);
      expect(page).not.toMatch(/url\((?!#)/);
      expect(page.trimEnd().endsWith('</svg>')).toBe(true);
    }
  });
});
