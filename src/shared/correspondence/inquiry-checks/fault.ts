import type { InquiryFinding } from '../../inquiries';
import type { LetterFault } from '../finding';

/** What an inquiry check reports; its code is added from the list of checks. */
export type InquiryFault = Omit<InquiryFinding, 'check'>;

export const block = (message: string, ...settle: string[]): InquiryFault => ({
  severity: 'block',
  message,
  settle,
});

/** A rule of the letters, as it holds for a reply: what a letter may justify is advice here. */
export const fromLetter = ({ severity, message, settle, start, end }: LetterFault): InquiryFault => ({
  severity: severity === 'block' ? 'block' : 'advise',
  message,
  settle: settle?.map(({ text }) => text) ?? ['Change the wording.'],
  ...(start !== undefined && end !== undefined && { start, end }),
});
