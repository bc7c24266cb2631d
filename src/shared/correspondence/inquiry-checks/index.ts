import type { InquiryAct, InquiryFinding } from '../../inquiries';
import { asRead, type AsRead } from '../as-read';
import type { LetterTools } from '../draft';
import { gatherOpening, type RecordState } from '../../record';
import { assessorInvolved } from './assessor-involved';
import { authorityMissing } from './authority-missing';
import { boilerplateRepeated } from './boilerplate-repeated';
import { comparison } from './comparison';
import { contradictsLetter } from './contradicts-letter';
import { correctionOutstanding } from './correction-outstanding';
import { counselMissing } from './counsel-missing';
import { discourteous } from './discourteous';
import { cleaner, discreet } from './discreet';
import type { InquiryFault } from './fault';
import { formalRequest } from './formal-request';
import type { InquiryCheckInput } from './input';
import { namesAnother } from './names-another';
import { newInformationUnassessed } from './new-information-unassessed';
import { protectedSignal } from './protected-signal';
import { questionUnanswered } from './question-unanswered';
import { reasonNotOnRecord } from './reason-not-on-record';
import { replyMissing } from './reply-missing';
import { thirdPartyConduct } from './third-party-conduct';
import { traitNotBehaviour } from './trait-not-behaviour';
import { unkeptPromise } from './unkept-promise';

export { officesFor, routesFor, signalWords } from './routes';
export { standingSignals, type StandingSignal } from './standing-signals';

type InquiryCheck = (input: InquiryCheckInput) => InquiryFault[];

/** Every inquiry check by its code, in the order in which findings are shown. */
export const INQUIRY_CHECKS = {
  'formal-request': formalRequest,
  'counsel-missing': counselMissing,
  'authority-missing': authorityMissing,
  'contradicts-letter': contradictsLetter,
  'reason-not-on-record': reasonNotOnRecord,
  'names-another': namesAnother,
  'protected-signal': protectedSignal,
  'trait-not-behaviour': traitNotBehaviour,
  'third-party-conduct': thirdPartyConduct,
  comparison,
  'unkept-promise': unkeptPromise,
  'question-unanswered': questionUnanswered,
  'new-information-unassessed': newInformationUnassessed,
  'assessor-involved': assessorInvolved,
  'correction-outstanding': correctionOutstanding,
  'reply-missing': replyMissing,
  discourteous,
  'boilerplate-repeated': boilerplateRepeated,
} as const satisfies Record<string, InquiryCheck>;
export type InquiryCheckCode = keyof typeof INQUIRY_CHECKS;

/**
 * Everything that speaks against an act on an inquiry. Pure: the same state, act and day give the
 * same findings in the same order. Empty when there is no such inquiry, or it was erased.
 */
export function checkInquiry(
  state: RecordState,
  id: string,
  act: InquiryAct,
  tools: Pick<LetterTools, 'lint' | 'today'>,
): InquiryFinding[] {
  const inquiry = state.inquiries.inquiries.get(id);
  const record = inquiry && gatherOpening(state, inquiry.opening);
  const app = inquiry && record?.byId.get(inquiry.application);
  if (!inquiry?.text || !record || !app) return [];
  const { read, origin } = actAsRead(act);
  const input: InquiryCheckInput = { state, record, app, inquiry, text: inquiry.text, act: read, tools };
  const clean = cleaner(record, app);
  return Object.entries<InquiryCheck>(INQUIRY_CHECKS).flatMap(([check, run]) =>
    run(input).map((fault): InquiryFinding => ({ check, ...placed(discreet(fault, clean), origin) })),
  );
}

/** The act with its words as they are read: a name with a soft hyphen in it is that name. */
function actAsRead(act: InquiryAct): { read: InquiryAct; origin: AsRead['origin'] } {
  if (act.act === 'close' || act.act === 'assess') return { read: act, origin: (place) => place };
  if (act.act === 'answer') {
    const { text, origin } = asRead(act.text);
    return { read: { ...act, text }, origin };
  }
  const { text, origin } = asRead(act.reply.text);
  return { read: { ...act, reply: { ...act.reply, text } }, origin };
}

/** A finding with its place in the words as they were written. */
const placed = (fault: InquiryFault, origin: AsRead['origin']): InquiryFault =>
  fault.start === undefined || fault.end === undefined
    ? fault
    : {
        ...fault,
        start: origin(fault.start),
        end: Math.max(origin(fault.end), origin(fault.start) + 1),
      };
