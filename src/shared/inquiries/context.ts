import type { CandidatesState } from '../candidates';
import { holdsOn, type CustodyState } from '../custody';
import type { OpeningsState } from '../openings';
import type { InquiriesState, Inquiry } from './state';
import type { InquiryContext } from './views';

export interface ContextState {
  inquiries: InquiriesState;
  custody: CustodyState;
  openings: OpeningsState;
  candidates: CandidatesState;
}

/** The candidate and whoever was judged to be the same person, directly or through another record. */
export function samePerson(state: CandidatesState, candidate: string): Set<string> {
  const pairs = [...state.judged.values()].filter(({ same }) => same);
  const person = new Set([candidate]);
  // A set grows while it is walked, so this reaches everybody linked.
  for (const one of person) {
    for (const pair of pairs) {
      if (pair.candidate === one) person.add(pair.other);
      if (pair.other === one) person.add(pair.candidate);
    }
  }
  return person;
}

/** Whether this person works for the organisation, in whichever of their records that stands. */
export const worksHere = (state: CandidatesState, candidate: string): boolean =>
  [...samePerson(state, candidate)].some((one) =>
    (state.candidates.get(one)?.relations ?? []).some(
      ({ kind }) => kind === 'internal' || kind === 'acting-in-post',
    ),
  );

/** By the day it came in; of the same day, by the order of the log. */
const inOrder = (a: Inquiry, b: Inquiry): number =>
  a.receivedOn.localeCompare(b.receivedOn) || a.at.seq - b.at.seq;

/**
 * What is on record about whoever asks: inquiries in all their applications, oldest first, the last
 * closing without further reply, safety notes that stand, and the hold on the opening. With `before`,
 * the id of an inquiry, only what came in before it counts as earlier.
 */
export function inquiryContext(
  state: ContextState,
  candidate: string,
  opening: string,
  before?: string,
): InquiryContext {
  const person = samePerson(state.candidates, candidate);
  const about = [...state.inquiries.inquiries.values()]
    .filter((inquiry) => person.has(inquiry.candidate))
    .toSorted(inOrder);
  const self = before === undefined ? undefined : state.inquiries.inquiries.get(before);
  const earlier = self ? about.filter((inquiry) => inOrder(inquiry, self) < 0) : about;
  const [hold] = holdsOn(state.custody, opening);
  return {
    earlier: earlier.map(({ id, receivedOn, kind, opening: of, closed }) => ({
      id,
      receivedOn,
      kind,
      openingTitle: state.openings.openings.get(of)?.details.title ?? of,
      closedOn: closed?.on ?? null,
      noFurtherReply: closed?.noFurtherReply ?? false,
    })),
    noFurtherReplySince:
      earlier
        .flatMap(({ closed }) => (closed?.noFurtherReply ? [closed.on] : []))
        .toSorted()
        .at(-1) ?? null,
    safety: about.flatMap(({ id, safety }) =>
      safety.flatMap(({ note, on, lifted }) => (lifted ? [] : [{ inquiry: id, note, on }])),
    ),
    hold: hold ? { id: hold.id, ground: hold.ground, on: hold.on } : null,
  };
}
