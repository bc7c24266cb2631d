import { signalsOf } from '../checks/signals';
import type { InquiryFault } from './fault';
import type { InquiryCheckInput } from './input';
import { advised, spoken } from './spoken';

const signals = spoken((outgoing) => signalsOf('protected-signal', outgoing));

/** A protected characteristic. Where that is what the complaint is about, words about it can only be advised on. */
export function protectedSignal(input: InquiryCheckInput): InquiryFault[] {
  const faults = signals(input);
  return input.inquiry.kind === 'discrimination' ? advised(faults) : faults;
}
