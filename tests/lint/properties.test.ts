import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint, parseLexicon, type LintAs } from '@shared/lint';
import { compiled, languages, packOf } from './packs';

const en = compiled(packOf('en'));
const words = en.pack.rules
  .flatMap((rule) => [...rule.examples, ...rule.nonExamples])
  .flatMap((text) => text.split(' '));
const as = fc.constantFrom<LintAs>('note', 'reason', 'letter');
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom('\uD800', '\uDC00', 'his wife', '\n', '"', "'", ' ', '!', '58', 'é', '😀'), {
      maxLength: 40,
    })
    .map((parts) => parts.join('')),
  fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, fc.string()), { maxLength: 60 })
    .map((parts) => parts.join(' ')),
);

describe('lint, on any text', () => {
  it.each(languages)('never throws and points into the text (%s)', (language) => {
    const lexicon = compiled(packOf(language));
    fc.assert(
      fc.property(
        anyText,
        as,
        fc.constantFrom(language, `${language}-XX`, '', '%%', 'x-y'),
        (text, kind, tag) => {
          for (const { start, end } of lint(text, { as: kind, language: tag, lexicon })) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim()).not.toBe('');
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives the same findings for the same text, also from a pack compiled anew', () => {
    const again = compiled(structuredClone(packOf('en')));
    fc.assert(
      fc.property(anyText, as, (text, kind) => {
        const first = lint(text, { as: kind, language: 'en', lexicon: en });
        expect(lint(text, { as: kind, language: 'en', lexicon: en })).toEqual(first);
        expect(lint(text, { as: kind, language: 'en', lexicon: again })).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it('does not care about capitals', () => {
    const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, as, (plain, kind) => {
        const found = lint(plain, { as: kind, language: 'en', lexicon: en });
        expect(lint(plain.toUpperCase(), { as: kind, language: 'en', lexicon: en })).toEqual(found);
        expect(lint(plain.toLowerCase(), { as: kind, language: 'en', lexicon: en })).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });

  it('orders findings by position and repeats none', () => {
    fc.assert(
      fc.property(anyText, as, (text, kind) => {
        const found = lint(text, { as: kind, language: 'en', lexicon: en });
        expect(found.map(({ start }) => start)).toEqual(
          found.map(({ start }) => start).toSorted((a, b) => a - b),
        );
        const keys = found.map(({ check, attribute, start, end }) => `${check} ${attribute} ${start} ${end}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 100 },
    );
  });
});

it('refuses any other value as a pack without throwing', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const parsed = parseLexicon(value);
      expect(parsed.ok).toBe(false);
    }),
  );
});
