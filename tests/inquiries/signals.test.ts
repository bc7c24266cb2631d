import { describe, expect, it } from 'vitest';
import { foundSignals } from '@shared/inquiries';
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
