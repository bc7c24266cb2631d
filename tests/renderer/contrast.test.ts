import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/renderer/app/theme/contrast';
import { dark, EDGE_PAIRS, light, TEXT_PAIRS } from '../../src/renderer/app/theme/roles';

describe('contrast', () => {
  it('follows the WCAG formula', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
  });

  for (const [scheme, palette] of Object.entries({ light, dark })) {
    it.each(TEXT_PAIRS)(`${scheme}: %s can be read on %s`, (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    });
    it.each(EDGE_PAIRS)(`${scheme}: %s can be seen on %s`, (edge, ground) => {
      expect(contrast(palette[edge], palette[ground])).toBeGreaterThanOrEqual(3);
    });
  }

  it('uses no pure black', () => {
    expect(Object.values(dark)).not.toContain('#000000');
  });
});
