import type { InquiryAct, InquiryFinding } from '@shared/inquiries';
import { ok, refuse, type Result } from '@shared/kernel';
import type { Desk } from '../desk';
import type { RoomHandlers } from '../handler';
import { inquiryDetail } from './detail';
import { draftReply } from './draft-reply';
import { findInquiry } from './find-inquiry';
import { inbox } from './inbox';
import { suggestFor } from './suggest';

export const inquiriesHandlers: RoomHandlers<'inquiries'> = {
  'inquiries.list': ({ find }, desk) => {
    const record = desk.record();
    return record.ok ? ok(inbox(record.value.state, find)) : record;
  },
  'inquiries.get': ({ inquiry }, desk) => {
    const place = findInquiry(desk, inquiry);
    return place.ok ? ok(inquiryDetail(desk, place.value)) : place;
  },
  'inquiries.suggest': (input, desk) => {
    const record = desk.record();
    return record.ok ? suggestFor(record.value.state, input) : record;
  },
  'inquiries.check-reply': ({ inquiry, reply }, desk) => judged(desk, inquiry, { act: 'reply', reply }),
  'inquiries.check-answer': ({ inquiry, question, answer, declined }, desk) =>
    judged(desk, inquiry, { act: 'answer', question, text: answer, declined }),
  'inquiries.draft-reply': ({ inquiry, to, channel }, desk) => {
    const place = findInquiry(desk, inquiry);
    const spoken = channel === 'phone' || channel === 'in-person';
    return place.ok ? ok({ text: draftReply(desk, place.value, to, spoken) }) : place;
  },
};

/** Everything the checks say to an act, before anybody does it. */
function judged(desk: Desk, id: string, act: InquiryAct): Result<{ findings: InquiryFinding[] }> {
  const place = findInquiry(desk, id);
  if (!place.ok) return place;
  const { state, inquiry } = place.value;
  return inquiry.closed
    ? refuse('refused', 'inquiry-closed', 'This inquiry is closed. A new message is a new inquiry.')
    : ok({ findings: [...desk.inquiryFindingsOf(state, id, act)] });
}
