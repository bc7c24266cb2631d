import type { Inquiry } from '@shared/inquiries';

/** An inquiry on which nothing has been done yet. */
export const inquiryOf = (changes: Partial<Inquiry> = {}): Inquiry => ({
  id: 'one',
  ref: 'one',
  opening: 'clerk',
  application: 'app',
  candidate: 'person',
  kind: 'feedback-request',
  receivedOn: '2026-11-02',
  text: null,
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
  at: { seq: 10, recordedAt: '2026-11-02T10:00:00.000Z' },
  ...changes,
});
