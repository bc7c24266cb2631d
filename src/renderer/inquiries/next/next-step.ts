import { waitingNow, type InquiryDetail, type InquiryKind, type WaitingFor } from '@shared/inquiries';
import { holdsMore, isGuarded, isLaterMessage, openQuestions } from '../inquiry-facts';

/** The one thing to do next with an open inquiry. */
export type NextStep =
  | { step: 'wait'; for: WaitingFor; until: string | null; late: boolean }
  | { step: 'judge' }
  | { step: 'pass-on'; to: WaitingFor }
  | { step: 'log' }
  | { step: 'assess' }
  | { step: 'decide' }
  | { step: 'correct' }
  | { step: 'answer'; open: number }
  | { step: 'refuse'; open: number }
  | { step: 'reply' }
  | { step: 'settle' }
  | { step: 'close' };

export type Facts = Pick<
  InquiryDetail,
  'inquiry' | 'letters' | 'noFurtherReplySince' | 'signals' | 'steps' | 'toClose'
>;

/** To whom a kind goes before anybody here answers it. */
const PASSED_TO: Partial<Record<InquiryKind, readonly [WaitingFor, ...WaitingFor[]]>> = {
  discrimination: ['counsel', 'hr'],
  'internal-complaint': ['complaints'],
};

/**
 * What comes next, in the order in which a careful person would do it: wait where it waits, know what
 * it is, bring it to whom it belongs, assess and correct, answer, reply, close. It proposes; what may
 * be done is decided by the commands.
 */
export function nextStep(detail: Facts, today: string): NextStep {
  const { inquiry, toClose, letters } = detail;
  const wait = waitingNow(inquiry);
  if (wait !== null) {
    const until = wait.until ?? null;
    return { step: 'wait', for: wait.for, until, late: until !== null && until < today };
  }
  const blocks = (check: string): boolean =>
    toClose.some((finding) => finding.check === check && finding.severity === 'block');
  if (blocks('formal-request')) return { step: 'judge' };
  const offices = PASSED_TO[inquiry.kind];
  const begun = inquiry.replies.length + letters.length + inquiry.answers.length > 0;
  if (offices !== undefined && !begun && !inquiry.waits.some((one) => offices.includes(one.for)))
    return { step: 'pass-on', to: offices[0] };
  if (isLaterMessage(detail) && !holdsMore(detail)) return { step: 'log' };
  if (blocks('new-information-unassessed')) return { step: 'assess' };
  if (blocks('correction-outstanding'))
    return detail.steps.some(({ step, done }) => !done && (step === 'reopen' || step === 'supersede'))
      ? { step: 'decide' }
      : { step: 'correct' };
  const open = openQuestions(inquiry).length;
  if (open > 0) return { step: isGuarded(inquiry.text) ? 'refuse' : 'answer', open };
  if (blocks('reply-missing')) return { step: 'reply' };
  return toClose.some(({ severity }) => severity === 'block') ? { step: 'settle' } : { step: 'close' };
}
