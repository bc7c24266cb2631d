import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundSignals } from '@shared/inquiries';
import { SIGNAL_LANGUAGES } from '@shared/inquiries/signals/found-signals';
import { regexSource } from '@shared/inquiries/signals/pattern';
import { OWN as HOSTILE } from '../support/hostile-texts';
import { DUTCH_QUIET, DUTCH_TRUE } from './signals/dutch';
import { ENGLISH_QUIET, ENGLISH_TRUE } from './signals/english';
import { FRENCH_QUIET, FRENCH_TRUE } from './signals/french';
import { GERMAN_QUIET, GERMAN_TRUE } from './signals/german';
import { SPANISH_QUIET, SPANISH_TRUE } from './signals/spanish';

const signalsIn = (text: string) => [...new Set(foundSignals(text).map(({ signal }) => signal))].toSorted();

describe.each([
  ['English', ENGLISH_TRUE, ENGLISH_QUIET],
  ['German', GERMAN_TRUE, GERMAN_QUIET],
  ['French', FRENCH_TRUE, FRENCH_QUIET],
  ['Spanish', SPANISH_TRUE, SPANISH_QUIET],
  ['Dutch', DUTCH_TRUE, DUTCH_QUIET],
] as const)('%s', (_, loud, quiet) => {
  it.each(loud)('finds it: %s', (text, ...signals) => {
    expect(signalsIn(text), JSON.stringify(foundSignals(text))).toEqual(signals.toSorted());
  });
  it.each(quiet)('stays quiet: %s', (text) => {
    expect(foundSignals(text).map(({ signal, words }) => `${signal}: ${words}`)).toEqual([]);
  });
});

describe('a message of any kind', () => {
  const pieces = fc.oneof(
    fc
      .constantFrom(...ENGLISH_TRUE, ...GERMAN_TRUE, ...FRENCH_TRUE, ...SPANISH_TRUE, ...DUTCH_TRUE)
      .map(([text]) => text),
    fc.constantFrom(...HOSTILE.filter(({ length }) => length < 1000)),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const messages = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(' '));

  it('is read without an error, and every finding stands where it says', () => {
    fc.assert(
      fc.property(messages, (text) => {
        const found = foundSignals(text);
        for (const [at, { signal, words, start, end }] of found.entries()) {
          expect(text.slice(start, end)).toBe(words);
          expect(words).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(found[at - 1]?.start ?? 0);
          const before = found.slice(0, at).findLast((other) => other.signal === signal);
          expect(start).toBeGreaterThanOrEqual(before?.end ?? 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same findings whatever paragraphs stand around it', () => {
    const around = fc.constantFrom('Dear all,', 'Thank you.', '> Hello', '—', '👩‍👧 ok', 'Grüße', '1) ');
    const loud = fc.constantFrom(
      ...ENGLISH_TRUE,
      ...GERMAN_TRUE,
      ...FRENCH_TRUE,
      ...SPANISH_TRUE,
      ...DUTCH_TRUE,
    );
    fc.assert(
      fc.property(loud, around, around, ([text], above, below) => {
        const shift = above.length + 2;
        expect(foundSignals(`${above}\n\n${text}\n\n${below}`)).toEqual(
          foundSignals(text).map((one) => ({ ...one, start: one.start + shift, end: one.end + shift })),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('is read whatever its typography: capitals, curly or no quotes, soft hyphens, wrapped lines', () => {
    const wanted = ['discrimination', 'reasons-by-law'];
    const say = 'You discriminated against me; I have a right to know why';
    for (const text of [
      say,
      say.toUpperCase(),
      say.replace('discriminated', 'dis\u00ADcrimi\u200Bnated'),
      say.replaceAll(' ', '\n'),
      say.replaceAll(' ', '\u00A0'),
      say.replace('discriminated', '*discriminated*').replace('right', '“right”'),
      say.replace('discriminated', 'ｄｉｓｃｒｉｍｉｎａｔｅｄ'),
      say.replaceAll(' ', '\r\n> '),
    ])
      expect(signalsIn(text), text).toEqual(wanted);
    expect(signalsIn('E.E.O.C.')).toEqual(['legal-threat']);
    expect(signalsIn('Gemäß Art. 15 Abs. 1 DSGVO')).toEqual(['access']);
    expect(signalsIn('Ich moechte die Loeschung meiner Daten')).toEqual(['erasure']);
  });

  it('reaches over no end of a sentence and no paragraph', () => {
    expect(foundSignals('I was told to delete. All my data were fine.')).toEqual([]);
    expect(foundSignals('Please delete\n\nmy data')).toEqual([]);
  });
});

describe('the patterns', () => {
  const sources = Object.entries(SIGNAL_LANGUAGES).flatMap(([language, { sets, signals }]) =>
    Object.values(signals).flatMap(({ says, unless = [] }) =>
      [...says, ...unless].map((pattern) => [language, pattern, regexSource(pattern, sets)] as const),
    ),
  );

  it('repeat nothing without a bound, so that reading takes time linear in the text', () => {
    expect(sources.length).toBeGreaterThan(500);
    const wrong = sources.filter(([, , source]) => /[*+]|\{\d+,\}|[~<>]/.test(source));
    expect(wrong.map(([language, pattern]) => `${language}: ${pattern}`)).toEqual([]);
  });

  it('match words and never nothing', () => {
    const empty = sources.filter(([, , source]) => new RegExp(`^(?:${source})$`).test(''));
    expect(empty.map(([language, pattern]) => `${language}: ${pattern}`)).toEqual([]);
  });

  it.each([
    ['delete my data ', 5000],
    ['delete delete my my ', 4000],
    ['a', 100_000],
    ['not too old ', 8000],
    ['my lawyer friend ', 6000],
    ['i have ', 14_000],
    ['. ', 50_000],
    ['é\u0301', 33_000],
  ])('come to an end in a hundred thousand characters of %j', (piece, times) => {
    const text = piece.repeat(times);
    const found = foundSignals(text);
    expect(found.length).toBeLessThanOrEqual(text.length);
    for (const { words, start, end } of found) expect(text.slice(start, end)).toBe(words);
  });
});
