import type { AuditStatement } from '../../audit';
import type { Inquiry } from '../../inquiries';
import { disclosed, type Place } from '../disclose';
import { ASKER, REPLY_TO } from '../sentences';
import type { Subject } from '../subject';

/** Statements with the entry that puts them in order. */
export interface Step {
  seq: number;
  statements: AuditStatement[];
}

/** A text of this inquiry by the disclosure table. */
export function words(
  subject: Subject,
  inquiry: Inquiry,
  place: Place,
  raw: string,
  frame: (text: string) => string,
  bar: string,
  seqs: readonly number[],
): AuditStatement[] {
  return disclosed(subject, place, raw, frame, bar, seqs, {
    asker: inquiry.text?.asker,
    channel: inquiry.text?.channel,
  });
}

/** Who asked, as a phrase; after an erasure nobody knows any more. */
export const whoAsked = ({ text }: Inquiry): string => (text ? ASKER[text.asker] : REPLY_TO.asker);
