import { inquiryDue, type DueRecord } from '@shared/correspondence';
import type { Inquiry, InquiryDue } from '@shared/inquiries';
import { rulesFor } from '@shared/jurisdictions';
import type { RecordState } from '@shared/record';

/** What sets due days in an opening, without gathering everybody in it. */
export const dueRecordOf = (state: RecordState, opening: string): DueRecord => ({
  organisation: state.settings.organisation,
  rules: rulesFor(state.openings.openings.get(opening)?.details.jurisdiction ?? '', state.settings.rules),
});

/**
 * The day by which an answer is due, and what sets it: a day set by hand comes before the law and the
 * policy. A day recorded on arrival that was only the one suggested then is suggested anew for the
 * kind that it was judged to be since. Null once the person has been erased.
 */
export function effectiveDue(record: DueRecord, inquiry: Inquiry): InquiryDue | null {
  const { due, text, kind, receivedOn } = inquiry;
  if (!text) return null;
  if (due) return { on: due.on, because: due.why, set: 'person', source: '' };
  const byHand = text.dueOn !== undefined && text.dueOn !== inquiryDue(record, text.kind, receivedOn).on;
  return byHand
    ? { on: text.dueOn!, because: 'Set when the inquiry was recorded.', set: 'person', source: '' }
    : inquiryDue(record, kind, receivedOn);
}

/** As `effectiveDue` for many: what each opening goes by is looked up once. */
export function dueDays(state: RecordState): (inquiry: Inquiry) => InquiryDue | null {
  const records = new Map<string, DueRecord>();
  return (inquiry) => {
    const record = records.get(inquiry.opening) ?? dueRecordOf(state, inquiry.opening);
    records.set(inquiry.opening, record);
    return effectiveDue(record, inquiry);
  };
}
