import { hardToRead } from '../checks/discourteous';
import { signalsOf } from '../checks/signals';
import type { InquiryFault } from './fault';
import type { InquiryCheckInput } from './input';
import { advised, spoken } from './spoken';

const faults = spoken((outgoing) => [
  ...signalsOf('discourteous', outgoing),
  ...hardToRead(outgoing.out.parts.join('\n'), outgoing),
]);

/** Blame, sarcasm, or words that are hard to read: for a second look, never in the way. */
export const discourteous = (input: InquiryCheckInput): InquiryFault[] => advised(faults(input));
