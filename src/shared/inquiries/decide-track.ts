import { holdFor, type CustodyEvent, type CustodyState } from '../custody';
import { currentDecision, type DecisionsState } from '../decisions';
import { ok, refuse, type CommandContext, type Day, type Result } from '../kernel';
import type { InquiriesEvent } from './events';
import type { Assessment, ClassificationText, Wait } from './schema';
import { waitingNow, type InquiriesState, type Inquiry } from './state';
import { placeOf, withOpenInquiry } from './with-inquiry';

interface State {
  inquiries: InquiriesState;
  decisions: DecisionsState;
  custody: CustodyState;
}

/** Judges what kind of inquiry it is. A complaint of discrimination puts the whole opening under hold. */
export function classifyInquiry(
  state: State,
  input: { inquiry: string; classification: ClassificationText; on?: Day | undefined },
  context: CommandContext,
): Result<(InquiriesEvent | CustodyEvent)[]> {
  return withOpenInquiry(state.inquiries, input.inquiry, (inquiry) => {
    const { kind, setAside, why } = input.classification;
    if (
      inquiry.kind === 'discrimination' &&
      kind !== 'discrimination' &&
      !setAside.includes('discrimination')
    ) {
      return refuse(
        'refused',
        'complaint-not-set-aside',
        'This was taken for a complaint of discrimination. To treat it as something else, say that it was read and is none, and why.',
      );
    }
    const judged: InquiriesEvent = {
      type: 'inquiry-classified',
      data: { ...placeOf(inquiry), kind, setAside, on: input.on ?? context.today },
      subjects: [inquiry.candidate],
      personal: { why },
    };
    const hold =
      kind === 'discrimination' ? holdFor(state.custody, inquiry.id, inquiry.opening, context) : [];
    return ok([judged, ...hold]);
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
    const { classification, wouldChange, accepted, why, assessedBy } = input.assessment;
    if (currentDecision(state.decisions, inquiry.opening)?.member === assessedBy) {
      return refuse(
        'refused',
        'assessed-by-signer',
        'Whoever signed the decision cannot judge whether it was right. Let somebody else look at it.',
      );
    }
    return ok([
      {
        type: 'inquiry-assessed',
        data: { ...placeOf(inquiry), classification, wouldChange, accepted, on: input.on ?? today },
        subjects: [inquiry.candidate],
        personal: { why, assessedBy },
      },
    ]);
  });
}

/** Adds questions that were found later: in the message, or in a conversation about it. */
export const addQuestions = (
  state: State,
  input: { inquiry: string; questions: string[] },
): Result<InquiriesEvent[]> =>
  about(state, input.inquiry, (place) => ({
    type: 'inquiry-questions-added',
    ...place({}),
    personal: { questions: input.questions },
  }));

/** Sets the day by which an answer is due, with the reason. */
export const setDue = (
  state: State,
  input: { inquiry: string; dueOn: Day; why: string },
): Result<InquiriesEvent[]> =>
  about(state, input.inquiry, (place) => ({
    type: 'inquiry-due-set',
    ...place({ dueOn: input.dueOn }),
    personal: { why: input.why },
  }));

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
    const on = input.on ?? today;
    const place = placeOf(inquiry);
    const subjects = [inquiry.candidate];
    const ended: InquiriesEvent[] = waitingNow(inquiry)
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
  const inquiry = state.inquiries.inquiries.get(input.inquiry);
  if (inquiry && !inquiry.closed && !waitingNow(inquiry))
    return refuse('refused', 'not-waiting', 'This inquiry waits for nobody.');
  return about(state, input.inquiry, (place) => ({
    type: 'inquiry-resumed',
    ...place({ on: input.on ?? today }),
    personal: { note: input.note },
  }));
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

function aboutAny(
  state: State,
  id: string,
  event: (place: Place) => InquiriesEvent,
): Result<InquiriesEvent[]> {
  const inquiry = state.inquiries.inquiries.get(id);
  return inquiry
    ? ok([event(placed(inquiry))])
    : refuse('not-found', 'inquiry-unknown', 'There is no such inquiry on record.');
}
