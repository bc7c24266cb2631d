/** What a message holds, and what is known about whoever asks. */
import {
  inquiriesAbout,
  type FoundSignal,
  type Inquiry,
  type InquiryContext,
  type KindHint,
} from '@shared/inquiries';
import { holdsOn } from '@shared/custody';
import type { RecordState } from '@shared/record';

/** Signals in the message that nobody has set aside. */
export function standingSignals(_inquiry: Inquiry): FoundSignal[] {
  return [];
}

export const hintsOf = (_state: RecordState, inquiry: Inquiry): KindHint[] =>
  inquiry.text ? [{ kind: inquiry.kind, why: 'As it was recorded.' }] : [];

export function contextOf(
  state: RecordState,
  { id, candidate, opening }: { id?: string; candidate: string; opening: string },
): InquiryContext {
  const about = inquiriesAbout(state.inquiries, candidate);
  const at = about.findIndex((item) => item.id === id);
  const earlier = at === -1 ? about : about.slice(0, at);
  const [hold] = holdsOn(state.custody, opening);
  return {
    earlier: earlier.map((item) => ({
      id: item.id,
      receivedOn: item.receivedOn,
      kind: item.kind,
      openingTitle: state.openings.openings.get(item.opening)?.details.title ?? '',
      closedOn: item.closed?.on ?? null,
      noFurtherReply: item.closed?.noFurtherReply ?? false,
    })),
    noFurtherReplySince: earlier.findLast(({ closed }) => closed?.noFurtherReply)?.closed?.on ?? null,
    safety: about.flatMap((item) =>
      item.safety.flatMap(({ note, on, lifted }) => (lifted ? [] : [{ inquiry: item.id, note, on }])),
    ),
    hold: hold ? { id: hold.id, ground: hold.ground, on: hold.on } : null,
  };
}
