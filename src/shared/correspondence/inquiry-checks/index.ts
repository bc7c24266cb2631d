import type { InquiryAct, InquiryFinding } from '../../inquiries';
import type { LetterTools } from '../draft';
import { gatherOpening, type RecordState } from '../../record';
import type { InquiryCheckInput } from './input';

type InquiryCheck = (input: InquiryCheckInput) => InquiryFinding[];

/** Every inquiry check by its code, in the order in which findings are shown. */
export const INQUIRY_CHECKS = {} as const satisfies Record<string, InquiryCheck>;

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
  const input: InquiryCheckInput = { state, record, app, inquiry, text: inquiry.text, act, tools };
  return Object.values<InquiryCheck>(INQUIRY_CHECKS).flatMap((check) => check(input));
}
