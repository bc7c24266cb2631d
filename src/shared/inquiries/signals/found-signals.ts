import { SIGNALS, type Signal } from '../schema';
import type { FoundSignal } from '../views';
import { ENGLISH } from './english';
import { fold } from './fold';
import { anyOf, type LanguagePatterns } from './pattern';

/** The languages of the app, all read whatever the setting: a person writes in their own. */
export const SIGNAL_LANGUAGES: Readonly<Record<string, LanguagePatterns>> = { en: ENGLISH };

interface Reader {
  signal: Signal;
  says: RegExp;
  unless: RegExp | null;
}

const READERS: readonly Reader[] = Object.values(SIGNAL_LANGUAGES).flatMap(({ sets, signals }) =>
  SIGNALS.map((signal) => {
    const { says, unless = [] } = signals[signal];
    return { signal, says: anyOf(says, sets), unless: unless.length > 0 ? anyOf(unless, sets) : null };
  }),
);

interface Span {
  start: number;
  end: number;
}

/**
 * What a message may hold that has to be dealt with first, sorted by place; `start` and `end` count
 * UTF-16 code units and `words` are as written. It is written for recall and proposes: a person reads
 * the words and may set a signal aside. Pure, and never throws.
 */
export function foundSignals(text: string): FoundSignal[] {
  const folded = fold(text);
  return SIGNALS.flatMap((signal) =>
    joined(
      READERS.filter((reader) => reader.signal === signal).flatMap((reader) => spansOf(folded.text, reader)),
    ).map((span) => {
      const start = folded.starts[span.start]!;
      const end = folded.ends[span.end - 1]!;
      return { signal, words: text.slice(start, end), start, end };
    }),
  ).toSorted((a, b) => a.start - b.start || SIGNALS.indexOf(a.signal) - SIGNALS.indexOf(b.signal));
}

function spansOf(text: string, { says, unless }: Reader): Span[] {
  const quiet = unless ? spansIn(text, unless) : [];
  return spansIn(text, says).filter(
    (span) => !quiet.some((other) => span.start < other.end && other.start < span.end),
  );
}

function spansIn(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Overlapping finds are one place. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const before = whole.at(-1);
    if (before && span.start < before.end) before.end = Math.max(before.end, span.end);
    else whole.push({ ...span });
  }
  return whole;
}
