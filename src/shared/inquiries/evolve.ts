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
      classified: [],
      due: null,
      authorityShown: [],
      waits: [],
      replies: [],
      safety: [],
      questionsAdded: [],
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
      const { classification, wouldChange, accepted, on } = event.data;
      const assessedBy = event.personal?.assessedBy ?? '';
      inquiry.assessment = {
        classification,
        wouldChange,
        accepted,
        assessedBy,
        why: event.personal?.why ?? '',
        on,
        at,
      };
      return;
    }
    case 'inquiry-classified': {
      const { kind, setAside, on } = event.data;
      inquiry.kind = kind;
      inquiry.classified.push({ kind, setAside, why: event.personal?.why ?? '', on, at });
      return;
    }
    case 'inquiry-questions-added': {
      const questions = event.personal?.questions ?? [];
      inquiry.questionsAdded.push({ questions, at });
      if (inquiry.text)
        inquiry.text = { ...inquiry.text, questions: [...inquiry.text.questions, ...questions] };
      return;
    }
    case 'inquiry-due-set':
      inquiry.due = { on: event.data.dueOn, why: event.personal?.why ?? '', at };
      return;
    case 'inquiry-authority-shown': {
      const authority = event.personal?.authority ?? '';
      const before = inquiry.text?.authority ?? '';
      inquiry.authorityShown.push({ on: event.data.on, authority, before, at });
      if (inquiry.text) inquiry.text = { ...inquiry.text, authority };
      return;
    }
    case 'inquiry-waiting': {
      const { for: whom, on, until } = event.data;
      const { who, note } = event.personal ?? { who: '', note: '' };
      inquiry.waits.push({ for: whom, who, note, on, at, ended: null, ...(until && { until }) });
      return;
    }
    case 'inquiry-resumed': {
      const wait = inquiry.waits.findLast(({ ended }) => ended === null);
      if (wait) wait.ended = { on: event.data.on, note: event.personal?.note ?? '', at };
      return;
    }
    case 'inquiry-replied': {
      const { reply: id, to, channel, on } = event.data;
      const words = event.personal ?? { text: '', through: '', grounds: [], agreedWith: '' };
      inquiry.replies.push({ id, to, channel, on, ...words, at });
      return;
    }
    case 'inquiry-safety-noted':
      inquiry.safety.push({ note: event.personal?.note ?? '', on: event.data.on, at, lifted: null });
      return;
    case 'inquiry-safety-lifted':
      for (const note of inquiry.safety)
        note.lifted ??= { on: event.data.on, why: event.personal?.why ?? '', at };
      return;
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
