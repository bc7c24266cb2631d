/** The inbox: light rows, found by a name or by any words that were asked or answered. */
import { candidateName, foldedName } from '@shared/candidates';
import { statusOf, waitingNow, type Inquiry, type InquiryRow } from '@shared/inquiries';
import type { Day } from '@shared/kernel';
import type { RecordState } from '@shared/record';
import { effectiveDue } from './due-day';

/** Rows in order of arrival; with `find`, those that hold every word of it, whatever its case or accents. */
export function inbox(state: RecordState, find: string, today: Day): InquiryRow[] {
  const words = foldedName(find).split(' ').filter(Boolean);
  const unsafe = new Set<string>();
  for (const { candidate, safety } of state.inquiries.inquiries.values())
    if (safety.some(({ lifted }) => lifted === null)) unsafe.add(candidate);
  const before = new Map<string, number>();
  const rows: InquiryRow[] = [];
  for (const inquiry of state.inquiries.inquiries.values()) {
    const earlier = before.get(inquiry.candidate) ?? 0;
    before.set(inquiry.candidate, earlier + 1);
    if (words.length > 0) {
      const said = foldedWords(state, inquiry);
      if (!words.every((word) => said.includes(word))) continue;
    }
    rows.push(rowOf(state, inquiry, { earlier, safety: unsafe.has(inquiry.candidate), today }));
  }
  return rows;
}

function rowOf(
  state: RecordState,
  inquiry: Inquiry,
  { today, ...about }: Pick<InquiryRow, 'earlier' | 'safety'> & { today: Day },
): InquiryRow {
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
    dueOn: effectiveDue(state, inquiry, today)?.on ?? null,
    closedOn: inquiry.closed?.on ?? null,
    waitingFor: wait?.for ?? null,
    waitingUntil: wait?.until ?? null,
    questions,
    unanswered: questions - inquiry.answers.length,
    noFurtherReply: inquiry.closed?.noFurtherReply ?? false,
    ...about,
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
