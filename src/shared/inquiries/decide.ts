import { withApplication, withCandidate, type CandidatesState } from '../candidates';
import { ok, refuse, type CommandContext, type Day, type Result } from '../kernel';
import type { InquiriesEvent } from './events';
import type { Assessment, InquiryText } from './schema';
import type { InquiriesState, Inquiry } from './state';

interface State {
  candidates: CandidatesState;
  inquiries: InquiriesState;
}

export function receiveInquiry(
  state: State,
  input: { id?: string | undefined; ref?: string | undefined; application: string; inquiry: InquiryText },
  context: CommandContext,
): Result<InquiriesEvent[]> {
  return withApplication(state.candidates, input.application, (application) =>
    withCandidate(state.candidates, application.candidate, () => {
      const inquiry = input.id ?? context.newId();
      return ok([
        {
          type: 'inquiry-received',
          data: {
            inquiry,
            opening: application.opening,
            application: application.id,
            candidate: application.candidate,
            kind: input.inquiry.kind,
            receivedOn: input.inquiry.receivedOn,
          },
          subjects: [application.candidate],
          personal: { ref: input.ref ?? inquiry, inquiry: input.inquiry },
        },
      ]);
    }),
  );
}

export function answerQuestion(
  state: State,
  input: { inquiry: string; question: number; answer: string; declined: boolean },
): Result<InquiriesEvent[]> {
  return withOpenInquiry(state.inquiries, input.inquiry, (inquiry) => {
    if (input.question >= (inquiry.text?.questions.length ?? 0)) {
      return refuse('not-found', 'question-unknown', 'This inquiry has no such question.');
    }
    const { inquiry: _, ...answer } = input;
    return ok([
      {
        type: 'inquiry-answered',
        data: placeOf(inquiry),
        subjects: [inquiry.candidate],
        personal: { answer },
      },
    ]);
  });
}

/** Holds new information against the recorded reason. Appended: what was assessed before stays readable. */
export function assessInquiry(
  state: State,
  input: { inquiry: string; assessment: Assessment; on?: Day | undefined },
  { today }: CommandContext,
): Result<InquiriesEvent[]> {
  return withOpenInquiry(state.inquiries, input.inquiry, (inquiry) => {
    if (inquiry.kind !== 'new-information') {
      return refuse(
        'refused',
        'not-new-information',
        'Only an inquiry that brings new information is assessed. Record it as one first.',
      );
    }
    const { classification, wouldChange, why, assessedBy } = input.assessment;
    return ok([
      {
        type: 'inquiry-assessed',
        data: { ...placeOf(inquiry), classification, wouldChange, on: input.on ?? today },
        subjects: [inquiry.candidate],
        personal: { why, assessedBy },
      },
    ]);
  });
}

/** Closes an inquiry once every question is answered or declined with a reason. */
export function closeInquiry(
  state: State,
  input: { inquiry: string; on?: Day | undefined; noFurtherReply: boolean; note: string },
  context: CommandContext,
): Result<InquiriesEvent[]> {
  return withOpenInquiry(state.inquiries, input.inquiry, (inquiry) => {
    const open = (inquiry.text?.questions ?? []).flatMap((question, index) =>
      inquiry.answers.some((answer) => answer.question === index) ? [] : [question],
    );
    if (open.length > 0) {
      return refuse(
        'refused',
        'question-unanswered',
        `${open.length === 1 ? 'One question is' : `${open.length} questions are`} neither answered nor declined with a reason.`,
        {
          questions: open,
        },
      );
    }
    const data = { ...placeOf(inquiry), on: input.on ?? context.today, noFurtherReply: input.noFurtherReply };
    return ok([
      { type: 'inquiry-closed', data, subjects: [inquiry.candidate], personal: { note: input.note } },
    ]);
  });
}

const placeOf = (inquiry: Inquiry) => ({
  inquiry: inquiry.id,
  opening: inquiry.opening,
  application: inquiry.application,
  candidate: inquiry.candidate,
});

function withOpenInquiry<T>(
  state: InquiriesState,
  id: string,
  run: (inquiry: Inquiry) => Result<T>,
): Result<T> {
  const inquiry = state.inquiries.get(id);
  if (!inquiry) return refuse('not-found', 'inquiry-unknown', 'There is no such inquiry on record.');
  if (inquiry.closed)
    return refuse('refused', 'inquiry-closed', 'This inquiry is closed. A new message is a new inquiry.');
  return run(inquiry);
}
