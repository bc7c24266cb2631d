import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSpelling } from '@engine/spelling';
import { wordsOf } from '@engine/spelling/words';

function spelling() {
  const made = createSpelling();
  onTestFinished(made.dispose);
  return made;
}

describe('spelling', () => {
  it('finds a misspelt word with its place and what was meant', async () => {
    const text = 'Thank you for applying. We recieve many letters.';
    const found = await spelling().check('en-GB', text);
    expect(found).toMatchObject([{ start: 27, end: 34 }]);
    expect(found![0]!.suggestions).toContain('receive');
  });

  it('keeps to the spelling of the place', async () => {
    const both = spelling();
    expect(await both.check('en-GB', 'The colour of the centre.')).toEqual([]);
    expect(await both.check('en-US', 'The color of the center.')).toEqual([]);
    expect((await both.check('en-US', 'The colour of the centre.'))!.length).toBeGreaterThan(0);
  });

  it('knows Dutch compounds', async () => {
    const found = await spelling().check('nl', 'Uw sollicitatiebrief en uw solicitatie.');
    expect(found).toMatchObject([{ start: 27, end: 38 }]);
  });

  it('accepts names that are on record', async () => {
    const text = 'Dear Marisabel Quist';
    expect(await spelling().check('en-GB', text, new Set(['Marisabel', 'Quist']))).toEqual([]);
    expect((await spelling().check('en-GB', text))!.length).toBeGreaterThan(0);
  });

  it('says that it has no word list instead of passing everything', async () => {
    expect(await spelling().check('de', 'Ihre Bewerbung')).toBeNull();
    expect(await spelling().check('es', 'Su candidatura')).toBeNull();
  });

  it('answers a question that comes after it was stopped', async () => {
    const one = spelling();
    await one.check('en-GB', 'recieve');
    one.dispose();
    expect(await one.check('en-GB', 'recieve')).toHaveLength(1);
  });
});

describe('the words of a text', () => {
  it('leave out addresses, references, abbreviations and single letters', () => {
    const text = 'Write to anna@example.org or www.example.org, ref GR-12-ab34, HR, a B2 level, don’t.';
    expect(wordsOf(text).map((word) => word.text)).toEqual(['Write', 'to', 'or', 'ref', 'level', 'don’t']);
  });

  it('lie where they are said to lie, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end, text: word } of wordsOf(text)) expect(text.slice(start, end)).toBe(word);
      }),
    );
  });
});
