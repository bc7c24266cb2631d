/** Replies and answers are outgoing text: the rules of the letters hold for them, with the same codes. */
import type { LetterFault } from '../finding';
import type { OutgoingInput } from '../outgoing';
import { fromLetter, type InquiryFault } from './fault';
import type { InquiryCheckInput } from './input';
import { outgoingOf } from './outgoing-act';

/** A rule about outgoing words as a check of replies and answers; it has nothing to say to a closing. */
export const spoken =
  (rule: (outgoing: OutgoingInput) => LetterFault[]) =>
  (input: InquiryCheckInput): InquiryFault[] => {
    const outgoing = outgoingOf(input);
    return outgoing ? rule(outgoing).map(fromLetter) : [];
  };

/** The same faults for a second look only. */
export const advised = (faults: readonly InquiryFault[]): InquiryFault[] =>
  faults.map((fault) => ({ ...fault, severity: 'advise' }));
