import { authorityShown } from './authority';
import type { InquiryText, InquiryKind, Signal } from './schema';
import { fold } from './signals/fold';
import { foundSignals } from './signals/found-signals';
import { KIND_WORDS, WORDED_KINDS, type WordedKind } from './signals/kind-words';
import type { FoundSignal, InquiryContext, KindHint } from './views';

export type HintMessage = Pick<InquiryText, 'text' | 'asker' | 'authority' | 'channel'>;

export interface HintContext extends Pick<InquiryContext, 'earlier' | 'noFurtherReplySince'> {
  /** The candidate works for the organisation (`worksHere`), so that a complaint has a route inside. */
  internal?: boolean;
}

/** What a signal asks for, as the end of a sentence. */
const ASKS: Record<Signal, string> = {
  access: 'seems to ask for what is held about a person',
  erasure: 'seems to ask for data to be deleted',
  rectification: 'seems to ask for data to be corrected',
  objection: 'seems to object to the use of data',
  'reasons-by-law': 'seems to ask for reasons as a right',
  complaint: 'seems to make or announce a formal complaint',
  'legal-threat': 'speaks of legal steps',
  discrimination: 'seems to allege discrimination',
};

const SAYS: Record<WordedKind, (words: string) => string> = {
  'new-information': (words) => `It seems to bring something to hold against the decision: ${words}.`,
  challenge: (words) => `It seems to ask why, or to dispute the decision: ${words}.`,
  'feedback-request': (words) => `It seems to ask how to do better: ${words}.`,
};

/**
 * What kind of inquiry a message may be, best first and never empty. What the law protects comes
 * first, also from somebody who gets no further reply (situation 6). It proposes; a person decides.
 */
export function kindHints(message: HintMessage, context: HintContext): KindHint[] {
  const signals = foundSignals(message.text);
  const hints = [
    ...formalHints(message, signals, context),
    ...askerHints(message),
    ...silenceHints(context, signals),
    ...wordHints(message.text),
    ...repeatHints(context),
  ];
  return firstOfEach(hints.length > 0 ? hints : [fallback(message)]);
}

const quoted = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line}”`;
};

const saidBy = ({ signal, words }: FoundSignal): string => `The message ${ASKS[signal]}: ${quoted(words)}.`;

function formalHints(
  { asker }: HintMessage,
  signals: readonly FoundSignal[],
  { internal = false }: HintContext,
): KindHint[] {
  const first = (wanted: (signal: Signal) => boolean): FoundSignal | undefined =>
    signals.find(({ signal }) => wanted(signal));
  const hints: KindHint[] = [];
  const discrimination = first((signal) => signal === 'discrimination');
  if (discrimination) hints.push({ kind: 'discrimination', why: saidBy(discrimination) });
  const complaint = first((signal) => signal === 'complaint');
  const formal = first((signal) => signal !== 'discrimination' && signal !== 'complaint') ?? complaint;
  if (internal && complaint) {
    const hint: KindHint = {
      kind: 'internal-complaint',
      why: `${saidBy(complaint)} The candidate works here, so there is a route inside.`,
    };
    hints.push(...(formal === complaint ? [hint, formalBy(complaint)] : [formalBy(formal!), hint]));
  } else if (formal) {
    hints.push(formalBy(formal));
  }
  if (asker === 'authority') hints.push({ kind: 'formal-request', why: 'A public authority asks.' });
  return hints;
}

const formalBy = (found: FoundSignal): KindHint => ({ kind: 'formal-request', why: saidBy(found) });

function askerHints({ asker, authority }: HintMessage): KindHint[] {
  if (asker === 'agency') return [{ kind: 'agency', why: 'An agency asks, and would pass the answer on.' }];
  if (asker !== 'third-party') return [];
  const why = !authorityShown({ authority })
    ? 'Somebody other than the candidate asks, and nothing shows that they may.'
    : 'Somebody other than the candidate asks; whether what they showed is enough is yours to judge.';
  return [{ kind: 'third-party', why }];
}

function silenceHints({ noFurtherReplySince }: HintContext, signals: readonly FoundSignal[]): KindHint[] {
  if (noFurtherReplySince === null || signals.length > 0) return [];
  return [
    {
      kind: 'repeated-contact',
      why: `This person was told on ${noFurtherReplySince} that there is no further reply, and no formal request was found in this message.`,
    },
  ];
}

const wordHints = (text: string): KindHint[] => {
  const folded = fold(text);
  return WORDED_KINDS.flatMap((kind) => {
    const [match] = folded.text.matchAll(KIND_WORDS[kind]);
    if (!match) return [];
    const start = folded.starts[match.index]!;
    const end = folded.ends[match.index + match[0].length - 1]!;
    return [{ kind: kind as InquiryKind, why: SAYS[kind](quoted(text.slice(start, end))) }];
  });
};

function repeatHints({ earlier }: HintContext): KindHint[] {
  const count = earlier.length;
  if (count === 0) return [];
  const why =
    count === 1
      ? 'There is an earlier inquiry about this person.'
      : `There are ${count} earlier inquiries about this person.`;
  return [{ kind: 'repeated-contact', why }];
}

const fallback = ({ text }: HintMessage): KindHint =>
  text.includes('?')
    ? { kind: 'challenge', why: 'It asks something, and shows no sign of another kind.' }
    : { kind: 'feedback-request', why: 'Nothing in it shows another kind.' };

/** One hint a kind: the first says why. */
const firstOfEach = (hints: readonly KindHint[]): KindHint[] =>
  hints.filter((hint, at) => hints.findIndex(({ kind }) => kind === hint.kind) === at);
