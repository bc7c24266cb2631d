/**
 * How signals are written down: words in lower case, as they are spelled (hyphens are spaces), with a
 * few signs. `word*` is any ending, `~3 ` up to three words in between, `(a|b)` one of
 * them, `(a )?` perhaps, `<set>` one of a named list. A comma may stand wherever a space does.
 */
import type { Signal } from '../schema';

export interface SignalPatterns {
  says: readonly string[];
  /** Everyday words that look like it: a finding that touches them is dropped. */
  unless?: readonly string[];
}

export interface LanguagePatterns {
  /** Lists that patterns name, their items separated by `|`. */
  sets: Readonly<Record<string, string>>;
  signals: Readonly<Record<Signal, SignalPatterns>>;
}

/** What a person may ask about their own data. */
export type DataPatterns = Pick<
  LanguagePatterns['signals'],
  'access' | 'erasure' | 'rectification' | 'objection'
>;
/** What says that somebody will not let it rest. */
export type DisputePatterns = Pick<
  LanguagePatterns['signals'],
  'reasons-by-law' | 'complaint' | 'legal-threat'
>;

const STEM = '[a-z0-9]{0,30}';
const gap = (words: string): string => `(?:,? [^ .?!;\\n]{1,40}){0,${words}}`;

/**
 * The expression for one pattern. Every repetition in it has a bound, so that an attempt at one place
 * takes a bounded time, and reading a text a time linear in its length.
 */
export function regexSource(pattern: string, sets: Readonly<Record<string, string>>): string {
  return folded(spelled(pattern, sets))
    .replaceAll('(', '(?:')
    .replaceAll('*', STEM)
    .replaceAll(/ (~\d)?/g, (_, words: string | undefined) => (words ? gap(words[1]!) : ',? '));
}

/** As texts are folded; where German is typed without umlauts, "löschen" is "loeschen". */
const folded = (pattern: string): string =>
  pattern
    .replaceAll(/[äöü]/g, (letter) => `${letter}e?`)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll("'", ' ');

/** The pattern with its sets written out. A set may name others, never itself. */
function spelled(pattern: string, sets: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/<([a-z-]+)>/g, (_, name: string) => {
    const set = sets[name];
    if (set === undefined) throw new Error(`No set <${name}> for "${pattern}".`);
    return `(${spelled(set, sets)})`;
  });
}

/** One expression for a list of patterns, each as whole words. */
export const anyOf = (patterns: readonly string[], sets: Readonly<Record<string, string>>): RegExp =>
  new RegExp(
    `(?<![a-z0-9])(?:${patterns.map((pattern) => regexSource(pattern.trim(), sets)).join('|')})(?![a-z0-9])`,
    'g',
  );
