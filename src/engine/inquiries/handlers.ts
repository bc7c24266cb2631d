import { candidateName } from '@shared/candidates';
import { dueOn, statusOf, waitingNow, type Inquiry, type InquiryRow } from '@shared/inquiries';
import { ok, refuse, type Result } from '@shared/kernel';
import type { RecordState } from '@shared/record';
import type { RoomHandlers } from '../handler';

export const inquiriesHandlers: RoomHandlers<'inquiries'> = {
  'inquiries.list': (_input, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const { state } = record.value;
    return ok([...state.inquiries.inquiries.values()].map((inquiry) => rowOf(state, inquiry)));
  },
  'inquiries.get': () => notBuilt(),
  'inquiries.suggest': () => notBuilt(),
  'inquiries.check-reply': () => notBuilt(),
  'inquiries.check-answer': () => notBuilt(),
  'inquiries.draft-reply': () => notBuilt(),
};

const notBuilt = (): Result<never> => refuse('unavailable', 'not-built', 'This is not built yet.');

/** A row of the inbox. */
export function rowOf(state: RecordState, inquiry: Inquiry): InquiryRow {
  const candidate = state.candidates.candidates.get(inquiry.candidate);
  const wait = waitingNow(inquiry);
  const questions = inquiry.text?.questions.length ?? 0;
  return {
    id: inquiry.id,
    application: inquiry.application,
    candidate: inquiry.candidate,
    opening: inquiry.opening,
    name: inquiry.text === null ? null : candidateName(candidate),
    openingTitle: state.openings.openings.get(inquiry.opening)?.details.title ?? '',
    kind: inquiry.kind,
    status: statusOf(inquiry),
    receivedOn: inquiry.receivedOn,
    dueOn: dueOn(inquiry) ?? null,
    closedOn: inquiry.closed?.on ?? null,
    waitingFor: wait?.for ?? null,
    waitingUntil: wait?.until ?? null,
    questions,
    unanswered: questions - inquiry.answers.length,
    earlier: 0,
    noFurtherReply: inquiry.closed?.noFurtherReply ?? false,
    safety: inquiry.safety.some(({ lifted }) => lifted === null),
  };
}
