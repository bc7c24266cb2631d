/** What a recorded message holds. It proposes; a person decides. */
import { standingSignals } from '@shared/correspondence';
import {
  foundSignals,
  kindHints,
  worksHere,
  type FoundSignal,
  type HintMessage,
  type Inquiry,
  type InquiryContext,
  type KindHint,
} from '@shared/inquiries';
import type { RecordState } from '@shared/record';

/**
 * Signals that nobody has set aside: those of the message with their place in it, and those that
 * only its questions hold, which stand nowhere in it.
 */
export function signalsOf(inquiry: Inquiry): FoundSignal[] {
  const { text, classified } = inquiry;
  if (!text) return [];
  const setAside = new Set(classified.flatMap((judgement) => judgement.setAside));
  const standing = standingSignals(inquiry);
  const again = new Set(standing.map(({ signal }) => signal));
  const inMessage = foundSignals(text.text).filter(
    ({ signal }) => again.has(signal) || !setAside.has(signal),
  );
  const elsewhere = standing.flatMap(({ signal, words }) =>
    words
      .filter((found) => !inMessage.some((item) => item.signal === signal && item.words === found))
      .map((found): FoundSignal => ({ signal, words: found, start: 0, end: 0 })),
  );
  return [...inMessage, ...elsewhere];
}

/** Kinds the message may be, best first. */
export const hintsFor = (
  state: RecordState,
  message: HintMessage,
  candidate: string,
  context: InquiryContext,
): KindHint[] => kindHints(message, { ...context, internal: worksHere(state.candidates, candidate) });
