/** What a recorded message holds. It proposes; a person decides. */
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

/** Signals in the message that nobody has set aside. */
export function standingSignals({ text, classified }: Inquiry): FoundSignal[] {
  const setAside = new Set(classified.flatMap((judgement) => judgement.setAside));
  return text ? foundSignals(text.text).filter(({ signal }) => !setAside.has(signal)) : [];
}

/** Kinds the message may be, best first. */
export const hintsFor = (
  state: RecordState,
  message: HintMessage,
  candidate: string,
  context: InquiryContext,
): KindHint[] => kindHints(message, { ...context, internal: worksHere(state.candidates, candidate) });
