import { provenance, type Recorded } from '../kernel';
import type { InquiriesEvent } from './events';
import type { InquiriesState } from './state';

export function evolveInquiries(state: InquiriesState, event: Recorded<InquiriesEvent>): void {
  const at = provenance(event);
  if (event.type === 'inquiry-received') {
    const { inquiry: id, ...data } = event.data;
    state.inquiries.set(id, {
      ...data,
      id,
      ref: event.personal?.ref ?? id,
      text: event.personal?.inquiry ?? null,
      answers: [],
      assessment: null,
      closed: null,
      at,
    });
    const list = state.byApplication.get(data.application) ?? [];
    list.push(id);
    state.byApplication.set(data.application, list);
    return;
  }
  const inquiry = state.inquiries.get(event.data.inquiry);
  if (!inquiry) return;
  switch (event.type) {
    case 'inquiry-answered':
      if (event.personal) {
        const { question } = event.personal.answer;
        inquiry.answers = [
          ...inquiry.answers.filter((answer) => answer.question !== question),
          { ...event.personal.answer, at },
        ];
      }
      return;
    case 'inquiry-assessed': {
      const { classification, wouldChange, on } = event.data;
      const assessedBy = event.personal?.assessedBy ?? '';
      inquiry.assessment = {
        classification,
        wouldChange,
        assessedBy,
        why: event.personal?.why ?? '',
        on,
        at,
      };
      return;
    }
    case 'inquiry-closed':
      inquiry.closed = {
        on: event.data.on,
        noFurtherReply: event.data.noFurtherReply,
        note: event.personal?.note ?? '',
        at,
      };
      return;
  }
}
