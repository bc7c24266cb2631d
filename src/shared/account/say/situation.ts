import type { Inquiry } from '../../inquiries';
import type { Day } from '../../kernel';
import type { Subject } from '../subject';
import { toldTo, type Told } from './told';

/** Questions that are answered in writing alone while they are open. */
const CAREFUL = new Set(['discrimination', 'formal-request', 'internal-complaint']);

/** Where things stand with one candidate, as far as it decides what can be said; the first that fits. */
export type Situation =
  | { is: 'erased' }
  /** A complaint or formal request is open. */
  | { is: 'careful'; inquiry: Inquiry }
  | { is: 'no-further-reply'; on: Day }
  | { is: 'withdrawn'; on: Day }
  | { is: 'undecided' }
  | { is: 'not-told' }
  /** The decision was corrected after the letter. */
  | { is: 'out-of-date'; told: Told }
  /** Something new came in from the candidate and is being looked at. */
  | { is: 'under-review'; told: Told; inquiry: Inquiry }
  | { is: 'told'; told: Told };

export const isCareful = (inquiry: Inquiry): boolean => !inquiry.closed && CAREFUL.has(inquiry.kind);

/** New information of the candidate’s own that has not been answered to the end. */
export const isReviewed = ({ kind, closed, text }: Inquiry): boolean =>
  kind === 'new-information' && !closed && text?.asker === 'candidate';

export function situationOf(subject: Subject): Situation {
  const { mine, signed } = subject;
  if (subject.erased) return { is: 'erased' };
  const careful = mine.inquiries.find(isCareful);
  if (careful) return { is: 'careful', inquiry: careful };
  const closed = mine.inquiries.findLast((inquiry) => inquiry.closed)?.closed;
  if (closed?.noFurtherReply) return { is: 'no-further-reply', on: closed.on };
  if (!signed)
    return mine.application.withdrawn
      ? { is: 'withdrawn', on: mine.application.withdrawn.on }
      : { is: 'undecided' };
  const told = toldTo(subject);
  if (!told) return { is: 'not-told' };
  if (!told.current) return { is: 'out-of-date', told };
  const inquiry = mine.inquiries.find(isReviewed);
  return inquiry ? { is: 'under-review', told, inquiry } : { is: 'told', told };
}
