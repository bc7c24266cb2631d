import type { Inquiry } from '@shared/inquiries';
import { inquiryOf } from '../support/inquiry';
import { describe, expect, it } from 'vitest';
import {
  dueState,
  earlierContacts,
  isGuarded,
  openFirst,
  questionsIn,
} from '../../src/renderer/inquiries/inquiry-facts';

const text: NonNullable<Inquiry['text']> = {
  receivedOn: '2026-11-02',
  channel: 'email',
  kind: 'feedback-request',
  asker: 'candidate',
  askerName: '',
  askerAddress: [],
  authority: '',
  text: '',
  questions: [],
};
const inquiry = (change: Partial<Inquiry> = {}): Inquiry => inquiryOf({ text, ...change });
const closed = (noFurtherReply: boolean) => ({
  on: '2026-10-22',
  noFurtherReply,
  note: '',
  at: { seq: 5, recordedAt: '2026-10-22T10:00:00.000Z' },
});

describe('the third-party guard (7)', () => {
  it.each([
    ['candidate', '', false],
    ['third-party', '', true],
    ['third-party', '  ', true],
    ['third-party', 'Written consent of 3 November', false],
    ['agency', '', true],
    ['authority', '', true],
  ] as const)('%s with authority "%s": %s', (asker, authority, guarded) => {
    expect(isGuarded(inquiry({ text: { ...text, asker, authority } }))).toBe(guarded);
  });
});

describe('due dates (34)', () => {
  it.each([
    ['2026-11-22', 'overdue'],
    ['2026-11-23', 'due'],
    [undefined, 'no-date'],
  ])('%s is %s on 23 November', (dueOn, state) => {
    expect(dueState(inquiry({ text: { ...text, dueOn } }), '2026-11-23')).toBe(state);
  });

  it('never calls a closed inquiry overdue', () => {
    const late = inquiry({ text: { ...text, dueOn: '2026-01-01' }, closed: closed(false) });
    expect(dueState(late, '2026-11-23')).toBe('closed');
  });

  it('puts what is due first, and what has no date last', () => {
    const due = (id: string, dueOn: string | undefined) => inquiry({ id, text: { ...text, dueOn } });
    const rows = [due('none', undefined), due('late', '2026-12-01'), due('soon', '2026-11-24')];
    expect(rows.toSorted(openFirst).map(({ id }) => id)).toEqual(['soon', 'late', 'none']);
  });
});

describe('repeated contact (6)', () => {
  it('counts what came before, of the same person only, and finds the closing reply', () => {
    const before = (id: string, change: Partial<Inquiry>) =>
      inquiry({ id, at: { seq: 1, recordedAt: '2026-10-01T10:00:00.000Z' }, ...change });
    const all = [
      before('first', {}),
      before('ended', { closed: closed(true) }),
      before('other', { candidate: 'another' }),
      inquiry(),
      inquiry({ id: 'later', at: { seq: 20, recordedAt: '2026-11-20T10:00:00.000Z' } }),
    ];
    expect(earlierContacts(inquiry(), all)).toEqual({ count: 2, noFurtherReplySince: '2026-10-22' });
  });
});

describe('questions (4)', () => {
  it('takes one a line, without the numbers and bullets that came along', () => {
    expect(questionsIn('1. Why?\n\n 2) Who decided?\n• 3 people or 4?\n–not a list\n')).toEqual([
      'Why?',
      'Who decided?',
      '3 people or 4?',
      '–not a list',
    ]);
  });
});
