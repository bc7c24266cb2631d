import { describe, expect, it } from 'vitest';
import { atFirst, fitting, nextStep } from '../../src/renderer/ui/zoom';

describe('the zoom of a page', () => {
  it('is the size on paper at 100 %', () => {
    expect(fitting(794)).toBe(100);
    expect(fitting(397)).toBe(50);
  });

  it.each([
    [400, 78],
    [0, 78],
    [715, 90],
    [1600, 100],
  ])('begins in a room of %i pixels at %i %%', (room, zoom) => {
    expect(atFirst(room)).toBe(zoom);
  });

  it('goes from any size to the next step, and stops at the ends', () => {
    expect(nextStep(83, 'larger')).toBe(100);
    expect(nextStep(83, 'smaller')).toBe(75);
    expect(nextStep(50, 'smaller')).toBeUndefined();
    expect(nextStep(300, 'larger')).toBeUndefined();
  });
});
