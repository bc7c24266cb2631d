import { keep, keptField, keptFromText, unkeep, whyKept } from '@renderer/scorecards/kept';
import { describe, expect, it } from 'vitest';

const kept = keep([], 'a  bit\nstrange', ' The visitor said so. ');

describe('words kept on purpose', () => {
  it('cover the same words in any case and spacing, and the parts of a longer phrase', () => {
    expect(kept).toEqual([{ words: 'a bit strange', why: 'The visitor said so.' }]);
    expect(whyKept(kept, 'A bit Strange')).toBe('The visitor said so.');
    expect(whyKept(kept, 'strange')).toBe('The visitor said so.');
    expect(whyKept(kept, 'odd')).toBeUndefined();
  });

  it('have one reason each, and can be taken back', () => {
    expect(keep(kept, 'A bit strange', 'It is a quotation.')).toEqual([
      { words: 'A bit strange', why: 'It is a quotation.' },
    ]);
    expect(unkeep(kept, 'strange')).toEqual([]);
  });

  it('are recorded only while they stand in the text', () => {
    expect(keptField(kept, ['', 'Seemed a bit strange.'])).toEqual({ kept });
    expect(keptField(kept, ['Left early.'])).toEqual({});
  });

  it('are read back from a draft, and a draft from before has none', () => {
    expect(keptFromText(JSON.stringify(kept))).toEqual(kept);
    expect(['', '{}', '[1]'].map(keptFromText)).toEqual([[], [], []]);
  });
});
