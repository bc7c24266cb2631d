import { describe, expect, it } from 'vitest';
import { foundSignals } from '@shared/inquiries';
import { HEARD_DUTCH, HEARD_DUTCH_QUIET } from './signals/heard/dutch';
import { HEARD_ENGLISH, HEARD_ENGLISH_QUIET } from './signals/heard/english';
import { HEARD_FRENCH, HEARD_FRENCH_QUIET } from './signals/heard/french';
import { HEARD_GERMAN, HEARD_GERMAN_QUIET } from './signals/heard/german';
import { HEARD_SPANISH, HEARD_SPANISH_QUIET } from './signals/heard/spanish';

/** A further signal is a question more; an overlooked one is a right overlooked. */
describe.each([
  ['English', HEARD_ENGLISH, HEARD_ENGLISH_QUIET],
  ['German', HEARD_GERMAN, HEARD_GERMAN_QUIET],
  ['French', HEARD_FRENCH, HEARD_FRENCH_QUIET],
  ['Spanish', HEARD_SPANISH, HEARD_SPANISH_QUIET],
  ['Dutch', HEARD_DUTCH, HEARD_DUTCH_QUIET],
] as const)('%s as people write it', (_, loud, quiet) => {
  it.each(loud)('hears it: %s', (text, ...signals) => {
    const found = foundSignals(text);
    expect(
      found.map(({ signal }) => signal),
      JSON.stringify(found),
    ).toEqual(expect.arrayContaining(signals));
  });
  it.each(quiet)('hears nothing: %s', (text) => {
    expect(foundSignals(text)).toEqual([]);
  });
});
