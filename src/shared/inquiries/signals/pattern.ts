/**
 * How signals are written down: folded words (lower case, no accents, spaces for apostrophes and
 * hyphens) with a few signs.
 * `word*` any ending · `~3 ` up to three words in between · `(a|b)` one of · `(a )?` or nothing ·
 * `<set>` one of a named list. A comma may stand wherever a space does.
 */
import type { Signal } from '../schema';

export interface SignalPatterns {
  says: readonly string[];
  /** Everyday words that look like it: what they cover is no finding. */
  unless?: readonly string[];
}

export interface LanguagePatterns {
  /** Lists that patterns name, their items separated by `|`. */
  sets: Readonly<Record<string, string>>;
  signals: Readonly<Record<Signal, SignalPatterns>>;
}

const STEM = '[a-z0-9]{0,30}';
const gap = (words: string): string => `(?:[^ .?!;\\n]{1,40} ){0,${words}}`;

/** Every repetition it writes has a bound, so that reading a text takes time linear in its length. */
export function regexSource(pattern: string, sets: Readonly<Record<string, string>>): string {
  const whole = pattern.replaceAll(/<([a-z-]+)>/g, (_, name: string) => {
    const set = sets[name];
    if (set === undefined) throw new Error(`No set <${name}> in "${pattern}".`);
    return `(${set})`;
  });
  const nested = whole.includes('<') ? regexSource(whole, sets) : null;
  if (nested !== null) return nested;
  return whole
    .replaceAll('*', STEM)
    .replaceAll('(', '(?:')
    .replaceAll(/(?<!\{\d{0,2},?)(?<!~\d) /g, ',? ')
    .replaceAll(/~(\d) /g, (_, words: string) => gap(words));
}

/** One expression for a list of patterns, each as whole words. */
export const anyOf = (patterns: readonly string[], sets: Readonly<Record<string, string>>): RegExp =>
  new RegExp(
    `(?<![a-z0-9])(?:${patterns.map((pattern) => regexSource(pattern, sets)).join('|')})(?![a-z0-9])`,
    'g',
  );
