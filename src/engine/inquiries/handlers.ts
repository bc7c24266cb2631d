import { candidateName } from '@shared/candidates';
import { ok } from '@shared/kernel';
import type { RoomHandlers } from '../handler';

export const inquiriesHandlers: RoomHandlers<'inquiries'> = {
  'inquiries.list': (_input, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const { state } = record.value;
    return ok(
      [...state.inquiries.inquiries.values()].map((inquiry) => ({
        ...inquiry,
        name: candidateName(state.candidates.candidates.get(inquiry.candidate)),
        openingTitle: state.openings.openings.get(inquiry.opening)?.details.title ?? '',
      })),
    );
  },
};
