import { dueOn, type Inquiry, type InquiryDue } from '@shared/inquiries';
import type { Day } from '@shared/kernel';
import type { RecordState } from '@shared/record';

/** The day by which an answer is due: as recorded, else as the law or the policy has it; null once closed. */
export function effectiveDue(_state: RecordState, inquiry: Inquiry, _today: Day): InquiryDue | null {
  const on = dueOn(inquiry);
  if (inquiry.closed || on === undefined) return null;
  const because = inquiry.due?.why ?? 'Set when the inquiry was recorded.';
  return { on, because, set: 'person', source: '' };
}
