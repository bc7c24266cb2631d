import type { Inquiry } from '@shared/inquiries';
import { ok, refuse, type Result } from '@shared/kernel';
import type { ApplicationRecord, OpeningRecord, RecordState } from '@shared/record';
import type { Desk } from '../desk';
import { gatheredOpening } from '../letters';

/** An inquiry with everything around it. */
export interface InquiryPlace {
  state: RecordState;
  record: OpeningRecord;
  app: ApplicationRecord;
  inquiry: Inquiry;
}

/** Refused `locked/*`, `not-found/inquiry-unknown`. */
export function findInquiry(desk: Desk, id: string): Result<InquiryPlace> {
  const open = desk.record();
  if (!open.ok) return open;
  const { state } = open.value;
  const inquiry = state.inquiries.inquiries.get(id);
  const record = inquiry && gatheredOpening(state, inquiry.opening)?.record;
  const app = inquiry && record?.byId.get(inquiry.application);
  return inquiry && record && app
    ? ok({ state, record, app, inquiry })
    : refuse('not-found', 'inquiry-unknown', 'There is no such inquiry on record.');
}
