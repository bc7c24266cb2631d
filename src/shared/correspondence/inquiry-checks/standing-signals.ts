import { foundSignals, SIGNALS, type FoundSignal, type Inquiry, type Signal } from '../../inquiries';
import { routesFor } from './routes';

export interface StandingSignal {
  signal: Signal;
  /** The words that gave it, each once. */
  words: string[];
}

/**
 * Signals in the message and its questions that call for another kind of inquiry and that nobody
 * has set aside, in the order of `SIGNALS`. To set one aside says of what was on record then that
 * it is none: a question that was found later and is not from the message opens it again.
 */
export function standingSignals(inquiry: Inquiry): StandingSignal[] {
  const standing = passages(inquiry).flatMap(({ text, seq }) =>
    foundSignals(text).filter(
      ({ signal }) => !routesFor(signal).includes(inquiry.kind) && !setAsideSince(inquiry, signal, seq),
    ),
  );
  return SIGNALS.flatMap((signal) => {
    const words = wordsOf(standing, signal);
    return words.length > 0 ? [{ signal, words }] : [];
  });
}

const wordsOf = (found: readonly FoundSignal[], signal: Signal): string[] => [
  ...new Set(found.filter((item) => item.signal === signal).map(({ words }) => words)),
];

const setAsideSince = ({ classified }: Inquiry, signal: Signal, seq: number): boolean =>
  classified.some(({ setAside, at }) => at.seq > seq && setAside.includes(signal));

/** What came in, with the entry that put it on record. */
function passages({ text, questionsAdded, authorityShown, at }: Inquiry): { text: string; seq: number }[] {
  if (!text) return [];
  const later = questionsAdded.flatMap(({ questions, at: added }) =>
    questions
      .filter((question) => !text.text.includes(question))
      .map((question) => ({ text: question, seq: added.seq })),
  );
  const first = text.questions.slice(
    0,
    text.questions.length - questionsAdded.reduce((count, { questions }) => count + questions.length, 0),
  );
  // A request may stand in what was noted of whoever asks, and of what they showed.
  const shown = authorityShown.map((item) => ({ text: item.authority, seq: item.at.seq }));
  const before = authorityShown[0]?.before ?? text.authority;
  return [
    ...[text.text, ...first, text.askerName, before].map((passage) => ({ text: passage, seq: at.seq })),
    ...shown,
    ...later,
  ];
}
