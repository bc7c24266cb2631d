import { describe, expect, it } from 'vitest';
import { foundSignals } from '@shared/inquiries';
import { AGAIN_DUTCH, AGAIN_DUTCH_QUIET, HEARD_DUTCH, HEARD_DUTCH_QUIET } from './signals/heard/dutch';
import {
  AGAIN_ENGLISH,
  AGAIN_ENGLISH_QUIET,
  HEARD_ENGLISH,
  HEARD_ENGLISH_QUIET,
} from './signals/heard/english';
import { AGAIN_FRENCH, AGAIN_FRENCH_QUIET, HEARD_FRENCH, HEARD_FRENCH_QUIET } from './signals/heard/french';
import { AGAIN_GERMAN, AGAIN_GERMAN_QUIET, HEARD_GERMAN, HEARD_GERMAN_QUIET } from './signals/heard/german';
import { ONCE_MORE, ONCE_MORE_QUIET } from './signals/heard/once-more';
import {
  AGAIN_SPANISH,
  AGAIN_SPANISH_QUIET,
  HEARD_SPANISH,
  HEARD_SPANISH_QUIET,
} from './signals/heard/spanish';

/** A further signal is a question more; an overlooked one is a right overlooked. */
describe.each([
  ['English', [...HEARD_ENGLISH, ...AGAIN_ENGLISH], [...HEARD_ENGLISH_QUIET, ...AGAIN_ENGLISH_QUIET]],
  ['German', [...HEARD_GERMAN, ...AGAIN_GERMAN], [...HEARD_GERMAN_QUIET, ...AGAIN_GERMAN_QUIET]],
  ['French', [...HEARD_FRENCH, ...AGAIN_FRENCH], [...HEARD_FRENCH_QUIET, ...AGAIN_FRENCH_QUIET]],
  ['Spanish', [...HEARD_SPANISH, ...AGAIN_SPANISH], [...HEARD_SPANISH_QUIET, ...AGAIN_SPANISH_QUIET]],
  ['Dutch', [...HEARD_DUTCH, ...AGAIN_DUTCH], [...HEARD_DUTCH_QUIET, ...AGAIN_DUTCH_QUIET]],
  ['Any language', ONCE_MORE, ONCE_MORE_QUIET],
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
