import { holdFor, type CustodyEvent, type CustodyState } from '../custody';
import { currentDecision, type DecisionsState } from '../decisions';
import { ok, refuse, type CommandContext, type Day, type Result } from '../kernel';
import type { SettingsState } from '../settings';
import { refusedBy, type InquiryFindingsOf } from './act';
import type { InquiriesEvent } from './events';
import type { Assessment, ClassificationText } from './schema';
import type { InquiriesState } from './state';
import { dayOf, placeOf, withOpenInquiry } from './with-inquiry';

interface State {
  inquiries: InquiriesState;
  decisions: DecisionsState;
  custody: CustodyState;
  settings: SettingsState;
}

/** Judges what kind of inquiry it is. A complaint of discrimination puts the whole opening under hold. */
export function classifyInquiry(
  state: State,
  input: { inquiry: string; classification: ClassificationText; on?: Day | undefined },
  context: CommandContext,
): Result<(InquiriesEvent | CustodyEvent)[]> {
  return withOpenInquiry(state.inquiries, input.inquiry, (inquiry) => {
    const { kind, setAside, why } = input.classification;
    const on = dayOf(inquiry, input.on, context.today);
    if (!on.ok) return on;
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
      data: { ...placeOf(inquiry), kind, setAside, on: on.value },
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
  findingsOf: InquiryFindingsOf,
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
    const on = dayOf(inquiry, input.on, today);
    if (!on.ok) return on;
    if (!state.settings.members.has(assessedBy))
      return refuse('not-found', 'member-unknown', 'Say which member on record assessed it.');
    if (currentDecision(state.decisions, inquiry.opening)?.member === assessedBy) {
      return refuse(
        'refused',
        'assessed-by-signer',
        'Whoever signed the decision cannot judge whether it was right. Let somebody else look at it.',
      );
    }
    const refused = refusedBy(findingsOf(inquiry.id, { act: 'assess', assessedBy }));
    if (refused) return refused;
    return ok([
      {
        type: 'inquiry-assessed',
        data: { ...placeOf(inquiry), classification, wouldChange, accepted, on: on.value },
        subjects: [inquiry.candidate],
        personal: { why, assessedBy },
      },
    ]);
  });
}
