import { withApplication, withCandidate, type CandidatesState } from '../candidates';
import { holdFor, type CustodyEvent, type CustodyState } from '../custody';
import { ok, refuse, type CommandContext, type Day, type Result } from '../kernel';
import { refusedBy, type InquiryFindingsOf } from './act';
import type { InquiriesEvent } from './events';
import type { InquiryText, Reply } from './schema';
import { unansweredQuestions, type InquiriesState } from './state';
import { dayOf, placeOf, whileOpen, withOpenInquiry } from './with-inquiry';

interface State {
  candidates: CandidatesState;
  inquiries: InquiriesState;
  custody: CustodyState;
}

/** Records an inquiry as it came in. A complaint of discrimination puts the whole opening under hold. */
export function receiveInquiry(
  state: State,
  input: { id?: string | undefined; ref?: string | undefined; application: string; inquiry: InquiryText },
  context: CommandContext,
): Result<(InquiriesEvent | CustodyEvent)[]> {
  return withApplication(state.candidates, input.application, (application) =>
    withCandidate(state.candidates, application.candidate, () => {
      const inquiry = input.id ?? context.newId();
      const { kind, receivedOn, dueOn } = input.inquiry;
      const ref = input.ref ?? inquiry;
      if (isOnRecord(state.inquiries, inquiry, ref))
        return refuse('refused', 'inquiry-exists', 'There is an inquiry of this name on record already.');
      const due = dayOf({ receivedOn }, dueOn, receivedOn);
      if (!due.ok) return due;
      const { id, opening, candidate } = application;
      const received: InquiriesEvent = {
        type: 'inquiry-received',
        data: { inquiry, opening, application: id, candidate, kind, receivedOn },
        subjects: [candidate],
        personal: { ref, inquiry: input.inquiry },
      };
      return ok([
        received,
        ...(kind === 'discrimination' ? holdFor(state.custody, inquiry, opening, context) : []),
      ]);
    }),
  );
}

/** Whether an inquiry has this id or this ref: to take it once more would write over it. */
const isOnRecord = ({ inquiries }: InquiriesState, id: string, ref: string): boolean =>
  inquiries.has(id) || [...inquiries.values()].some((inquiry) => inquiry.ref === ref);

/** Answers one question, or declines it with a reason. Refused by the checks of what goes out. */
export function answerQuestion(
  state: State,
  input: { inquiry: string; question: number; answer: string; declined: boolean },
  findingsOf: InquiryFindingsOf,
): Result<InquiriesEvent[]> {
  return withOpenInquiry(state.inquiries, input.inquiry, (inquiry) => {
    if (input.question >= (inquiry.text?.questions.length ?? 0)) {
      return refuse('not-found', 'question-unknown', 'This inquiry has no such question.');
    }
    const { inquiry: _, ...answer } = input;
    const { question, declined } = answer;
    const refused = refusedBy(
      findingsOf(inquiry.id, { act: 'answer', question, text: answer.answer, declined }),
    );
    if (refused) return refused;
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

/** Puts words that went out on record, exactly. Refused by the checks of what goes out. */
export function recordReply(
  state: State,
  input: { inquiry: string; id?: string | undefined; reply: Reply; on?: Day | undefined },
  findingsOf: InquiryFindingsOf,
  { today, newId }: CommandContext,
): Result<InquiriesEvent[]> {
  return withOpenInquiry(state.inquiries, input.inquiry, (inquiry) => {
    const { to, channel, ...personal } = input.reply;
    const on = dayOf(inquiry, input.on, today);
    if (!on.ok)
      return refuse('invalid', 'replied-before-asked', 'A reply cannot go out before the message came in.');
    const reply = input.id ?? newId();
    if ([...state.inquiries.inquiries.values()].some(({ replies }) => replies.some(({ id }) => id === reply)))
      return refuse('refused', 'reply-exists', 'There is a reply of this name on record already.');
    if (to === 'intermediary' && personal.through.trim() === '') {
      return refuse(
        'invalid',
        'intermediary-unnamed',
        'Say who passes the reply on, so that it can be followed up.',
      );
    }
    if (inquiry.kind === 'discrimination' && personal.agreedWith.trim() === '') {
      return refuse(
        'refused',
        'counsel-missing',
        'A complaint of discrimination is answered together with HR or counsel. Say who agreed to these words.',
      );
    }
    const refused = refusedBy(findingsOf(inquiry.id, { act: 'reply', reply: input.reply }));
    if (refused) return refused;
    return ok([
      {
        type: 'inquiry-replied',
        data: { ...placeOf(inquiry), reply, to, channel, on: on.value },
        subjects: [inquiry.candidate],
        personal,
      },
    ]);
  });
}

/** Closes an inquiry once no check stands in the way. `details.questions` names those still open. */
export function closeInquiry(
  state: State,
  input: { inquiry: string; on?: Day | undefined; noFurtherReply: boolean; note: string },
  findingsOf: InquiryFindingsOf,
  context: CommandContext,
): Result<InquiriesEvent[]> {
  return whileOpen(state.inquiries, input.inquiry, (inquiry) => {
    const { noFurtherReply, note } = input;
    const on = dayOf(inquiry, input.on, context.today);
    if (!on.ok) return on;
    const refused = refusedBy(findingsOf(inquiry.id, { act: 'close', noFurtherReply, note }), {
      questions: unansweredQuestions(inquiry),
    });
    if (refused) return refused;
    const gone = inquiry.text === null;
    if (gone && note.trim() !== '')
      return refuse(
        'refused',
        'candidate-erased',
        'The person this inquiry is about has been erased: nothing more can be written about them. Close it without a note.',
      );
    const data = { ...placeOf(inquiry), on: on.value, noFurtherReply };
    return ok([
      { type: 'inquiry-closed', data, subjects: [inquiry.candidate], ...(!gone && { personal: { note } }) },
    ]);
  });
}
