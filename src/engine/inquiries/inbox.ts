/** The inbox: light rows, found by a name or by any words that were asked or answered. */
import { candidateName, foldedName } from '@shared/candidates';
import { samePerson, statusOf, waitingNow, type Inquiry, type InquiryRow } from '@shared/inquiries';
import type { RecordState } from '@shared/record';
import { dueDays } from './due-day';

/** Rows in the order of the log; with `find`, those that hold every word of it, whatever its case or accents. */
export function inbox(state: RecordState, find: string): InquiryRow[] {
  const words = foldedName(find).split(' ').filter(Boolean);
  const due = dueDays(state);
  const known = knownBefore(state);
  return [...state.inquiries.inquiries.values()].flatMap((inquiry) => {
    const said = words.length === 0 ? '' : foldedWords(state, inquiry);
    return words.every((word) => said.includes(word))
      ? [rowOf(state, inquiry, { dueOn: due(inquiry)?.on ?? null, ...known(inquiry) })]
      : [];
  });
}

type Known = Pick<InquiryRow, 'earlier' | 'safety'>;

/** How many inquiries came before each, and whether a safety note stands on the person, over all their records. */
function knownBefore(state: RecordState): (inquiry: Inquiry) => Known {
  const all = [...state.inquiries.inquiries.values()];
  const person = personOf(state);
  const unsafe = new Set(
    all
      .filter(({ safety }) => safety.some(({ lifted }) => lifted === null))
      .map(({ candidate }) => person(candidate)),
  );
  const count = new Map<string, number>();
  const earlier = new Map<string, number>();
  for (const { id, candidate } of all.toSorted(
    (a, b) => a.receivedOn.localeCompare(b.receivedOn) || a.at.seq - b.at.seq,
  )) {
    const before = count.get(person(candidate)) ?? 0;
    earlier.set(id, before);
    count.set(person(candidate), before + 1);
  }
  return ({ id, candidate }) => ({ earlier: earlier.get(id)!, safety: unsafe.has(person(candidate)) });
}

/** One id for everybody who was judged to be the same person. */
function personOf(state: RecordState): (candidate: string) => string {
  const known = new Map<string, string>();
  return (candidate) => {
    if (state.candidates.judged.size === 0) return candidate;
    if (!known.has(candidate))
      for (const same of samePerson(state.candidates, candidate)) known.set(same, candidate);
    return known.get(candidate)!;
  };
}

function rowOf(state: RecordState, inquiry: Inquiry, more: Known & Pick<InquiryRow, 'dueOn'>): InquiryRow {
  const { id, application, candidate, opening, kind, receivedOn } = inquiry;
  const wait = waitingNow(inquiry);
  const questions = inquiry.text?.questions.length ?? 0;
  return {
    id,
    application,
    candidate,
    opening,
    name: inquiry.text === null ? null : candidateName(state.candidates.candidates.get(candidate)),
    openingTitle: state.openings.openings.get(opening)?.details.title ?? '',
    kind,
    status: statusOf(inquiry),
    receivedOn,
    closedOn: inquiry.closed?.on ?? null,
    waitingFor: wait?.for ?? null,
    waitingUntil: wait?.until ?? null,
    questions,
    unanswered: questions - inquiry.answers.length,
    noFurtherReply: inquiry.closed?.noFurtherReply ?? false,
    ...more,
  };
}

/** Forgotten with the folded record: when the log closes, and after an erasure. */
const folded = new WeakMap<RecordState, Map<string, { touched: number; words: string }>>();

/** Everything said in and about an inquiry as one folded text, made anew once something was recorded about the person. */
function foldedWords(state: RecordState, inquiry: Inquiry): string {
  const known = folded.get(state) ?? new Map<string, { touched: number; words: string }>();
  folded.set(state, known);
  const touched = state.touched.get(inquiry.candidate) ?? 0;
  const before = known.get(inquiry.id);
  if (before?.touched === touched) return before.words;
  const words = foldedName(wordsOf(state, inquiry).join(' '));
  known.set(inquiry.id, { touched, words });
  return words;
}

function wordsOf(state: RecordState, inquiry: Inquiry): string[] {
  const { text } = inquiry;
  if (!text) return [];
  return [
    candidateName(state.candidates.candidates.get(inquiry.candidate)),
    inquiry.ref,
    text.askerName,
    text.authority,
    text.text,
    ...text.questions,
    ...inquiry.answers.map(({ answer }) => answer),
    ...inquiry.replies.flatMap((reply) => [reply.text, reply.through, reply.agreedWith]),
    ...inquiry.classified.map(({ why }) => why),
    ...inquiry.waits.flatMap(({ who, note, ended }) => [who, note, ended?.note ?? '']),
    ...inquiry.safety.flatMap(({ note, lifted }) => [note, lifted?.why ?? '']),
    inquiry.due?.why ?? '',
    inquiry.assessment?.why ?? '',
    inquiry.closed?.note ?? '',
  ];
}
