import { ok, refuse, type CommandContext, type Day, type Result } from '../kernel';
import type { InquiriesEvent } from './events';
import { MOST_QUESTIONS, type Wait } from './schema';
import { waitingNow, type InquiriesState, type Inquiry } from './state';
import { dayOf, placeOf, withInquiry, withOpenInquiry } from './with-inquiry';

interface State {
  inquiries: InquiriesState;
}

/** Adds questions that were found later: in the message, or in a conversation about it. */
export function addQuestions(
  state: State,
  input: { inquiry: string; questions: string[] },
): Result<InquiriesEvent[]> {
  return withOpenInquiry(state.inquiries, input.inquiry, (inquiry) => {
    const { questions } = input;
    if ((inquiry.text?.questions.length ?? 0) + questions.length > MOST_QUESTIONS)
      return refuse(
        'refused',
        'too-many-questions',
        `One inquiry holds ${MOST_QUESTIONS} questions. Put those that belong together into one.`,
      );
    const event: InquiriesEvent = {
      type: 'inquiry-questions-added',
      ...placed(inquiry)({}),
      personal: { questions },
    };
    return ok([event]);
  });
}

/** Sets the day by which an answer is due, with the reason. */
export function setDue(
  state: State,
  input: { inquiry: string; dueOn: Day; why: string },
): Result<InquiriesEvent[]> {
  return withOpenInquiry(state.inquiries, input.inquiry, (inquiry) => {
    const due = dayOf(inquiry, input.dueOn, inquiry.receivedOn);
    if (!due.ok) return due;
    const event: InquiriesEvent = {
      type: 'inquiry-due-set',
      ...placed(inquiry)({ dueOn: due.value }),
      personal: { why: input.why },
    };
    return ok([event]);
  });
}

/** Records that somebody showed their authority to ask for the candidate. */
export const showAuthority = (
  state: State,
  input: { inquiry: string; authority: string; on?: Day | undefined },
  { today }: CommandContext,
): Result<InquiriesEvent[]> =>
  about(state, input.inquiry, (place) => ({
    type: 'inquiry-authority-shown',
    ...place({ on: input.on ?? today }),
    personal: { authority: input.authority },
  }));

/** Passes an inquiry on, or lets it wait for somebody. A second time says for whom it waits now. */
export function waitFor(
  state: State,
  input: { inquiry: string; wait: Wait; on?: Day | undefined },
  { today }: CommandContext,
): Result<InquiriesEvent[]> {
  return withOpenInquiry(state.inquiries, input.inquiry, (inquiry) => {
    const { for: whom, until, who, note } = input.wait;
    const waiting = waitingNow(inquiry);
    // To wait for somebody else ends the wait before, which cannot end before it began.
    const day = dayOf(inquiry, input.on, today, waiting?.on);
    if (!day.ok) return day;
    const on = day.value;
    const planned = dayOf(inquiry, until, on, on);
    if (!planned.ok) return planned;
    const place = placeOf(inquiry);
    const subjects = [inquiry.candidate];
    const ended: InquiriesEvent[] = waiting
      ? [{ type: 'inquiry-resumed', data: { ...place, on }, subjects, personal: { note: '' } }]
      : [];
    const data = { ...place, for: whom, on, ...(until && { until }) };
    return ok([...ended, { type: 'inquiry-waiting', data, subjects, personal: { who, note } }]);
  });
}

/** What it waited for has come. */
export function resume(
  state: State,
  input: { inquiry: string; note: string; on?: Day | undefined },
  { today }: CommandContext,
): Result<InquiriesEvent[]> {
  return withOpenInquiry(state.inquiries, input.inquiry, (inquiry) => {
    const wait = waitingNow(inquiry);
    if (!wait) return refuse('refused', 'not-waiting', 'This inquiry waits for nobody.');
    const on = dayOf(inquiry, input.on, today, wait.on);
    if (!on.ok) return on;
    const event: InquiriesEvent = {
      type: 'inquiry-resumed',
      ...placed(inquiry)({ on: on.value }),
      personal: { note: input.note },
    };
    return ok([event]);
  });
}

/** Notes what whoever meets this person has to know for their own safety. Also on an inquiry that is closed. */
export const noteSafety = (
  state: State,
  input: { inquiry: string; note: string; on?: Day | undefined },
  { today }: CommandContext,
): Result<InquiriesEvent[]> =>
  aboutAny(state, input.inquiry, (place) => ({
    type: 'inquiry-safety-noted',
    ...place({ on: input.on ?? today }),
    personal: { note: input.note },
  }));

/** Lifts the safety notes of an inquiry, with the reason. */
export function liftSafety(
  state: State,
  input: { inquiry: string; why: string; on?: Day | undefined },
  { today }: CommandContext,
): Result<InquiriesEvent[]> {
  const inquiry = state.inquiries.inquiries.get(input.inquiry);
  if (inquiry && !inquiry.safety.some(({ lifted }) => lifted === null))
    return refuse('refused', 'no-safety-note', 'No safety note stands on this inquiry.');
  return aboutAny(state, input.inquiry, (place) => ({
    type: 'inquiry-safety-lifted',
    ...place({ on: input.on ?? today }),
    personal: { why: input.why },
  }));
}

type Place = <T extends object>(more: T) => { data: ReturnType<typeof placeOf> & T; subjects: string[] };

const placed =
  (inquiry: Inquiry): Place =>
  (more) => ({ data: { ...placeOf(inquiry), ...more }, subjects: [inquiry.candidate] });

const about = (state: State, id: string, event: (place: Place) => InquiriesEvent): Result<InquiriesEvent[]> =>
  withOpenInquiry(state.inquiries, id, (inquiry) => ok([event(placed(inquiry))]));

const aboutAny = (
  state: State,
  id: string,
  event: (place: Place) => InquiriesEvent,
): Result<InquiriesEvent[]> => withInquiry(state.inquiries, id, (inquiry) => ok([event(placed(inquiry))]));
