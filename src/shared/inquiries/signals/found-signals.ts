import { SIGNALS, type Signal } from '../schema';
import type { FoundSignal } from '../views';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { fold } from './fold';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { anyOf, type LanguagePatterns } from './pattern';
import { SPANISH } from './spanish';

/** The languages of the app, all read whatever the setting: a person writes in their own. */
export const SIGNAL_LANGUAGES: Readonly<Record<string, LanguagePatterns>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  nl: DUTCH,
};

interface Reader {
  says: readonly RegExp[];
  /** Of every language: "discrimination" is spelled alike in several, and so is a thesis about it. */
  unless: readonly RegExp[];
}

const LANGUAGES = Object.values(SIGNAL_LANGUAGES);
const readerOf = (signal: Signal): Reader => ({
  says: LANGUAGES.map(({ sets, signals }) => anyOf(signals[signal].says, sets)),
  unless: LANGUAGES.flatMap(({ sets, signals }) => {
    const { unless = [] } = signals[signal];
    return unless.length > 0 ? [anyOf(unless, sets)] : [];
  }),
});
const READERS: readonly (readonly [Signal, Reader])[] = SIGNALS.map((signal) => [signal, readerOf(signal)]);

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
  return READERS.flatMap(([signal, reader]) =>
    joined(spansOf(folded.text, reader)).map((span) => {
      const start = folded.starts[span.start]!;
      const end = folded.ends[span.end - 1]!;
      return { signal, words: text.slice(start, end), start, end };
    }),
  ).toSorted((a, b) => a.start - b.start || SIGNALS.indexOf(a.signal) - SIGNALS.indexOf(b.signal));
}

function spansOf(text: string, { says, unless }: Reader): Span[] {
  const quiet = joined(unless.flatMap((pattern) => [...text.matchAll(pattern)].map(spanOf)));
  return says.flatMap((pattern) => {
    const spans: Span[] = [];
    let next = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const span = spanOf(match);
      while (next < quiet.length && quiet[next]!.end <= span.start) next += 1;
      const isQuiet = next < quiet.length && quiet[next]!.start < span.end;
      if (!isQuiet) spans.push(span);
      // A longer find that everyday words made quiet may hide another that begins inside it.
      else pattern.lastIndex = span.start + 1;
    }
    return spans;
  });
}

const spanOf = ({ index, 0: words }: RegExpExecArray): Span => ({ start: index, end: index + words.length });

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
