import { refuse, type Result } from '../kernel';
import type { Reply } from './schema';

/** What somebody is about to do with an inquiry, as the inquiry checks look at it. */
export type InquiryAct =
  | { act: 'reply'; reply: Reply }
  | { act: 'answer'; question: number; text: string; declined: boolean }
  | { act: 'assess'; assessedBy: string }
  | { act: 'close'; noFurtherReply: boolean; note: string };

/** What an inquiry check found. `block` stands in the way; `advise` is for a second look. */
export interface InquiryFinding {
  check: string;
  severity: 'block' | 'advise';
  message: string;
  /** Ways to settle it, as sentences. */
  settle: string[];
  /** Where in the reply, in UTF-16 code units, when it is about words. */
  start?: number;
  end?: number;
}

/** Findings are computed outside, over the whole record. */
export type InquiryFindingsOf = (inquiry: string, act: InquiryAct) => readonly InquiryFinding[];

/** A refusal named after the first check that blocks, with all that do in `details.findings`; null when none does. */
export function refusedBy(
  findings: readonly InquiryFinding[],
  details: Record<string, unknown> = {},
): Result<never> | null {
  const blocking = findings.filter(({ severity }) => severity === 'block');
  const [first] = blocking;
  if (!first) return null;
  return refuse('refused', first.check, first.message, { ...details, findings: blocking });
}
