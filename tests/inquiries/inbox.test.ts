import type { InquiryRow } from '@shared/inquiries';
import { describe, expect, it } from 'vitest';
import { groupInbox, groupOf, kindCounts } from '@renderer/inquiries/inbox/inbox-groups';

const row = (change: Partial<InquiryRow> = {}): InquiryRow => ({
  id: 'one',
  application: 'app',
  candidate: 'person',
  opening: 'clerk',
  name: 'Mara Quist',
  openingTitle: 'Clerk',
  kind: 'challenge',
  status: 'open',
  receivedOn: '2026-11-02',
  dueOn: null,
  closedOn: null,
  waitingFor: null,
  waitingUntil: null,
  questions: 0,
  unanswered: 0,
  earlier: 0,
  noFurtherReply: false,
  safety: false,
  ...change,
});
const today = '2026-11-23';

describe('the groups of the inbox (34)', () => {
  it.each([
    ['open and overdue', { dueOn: '2026-11-22' }, 'due'],
    ['open, due in three days', { dueOn: '2026-11-26' }, 'due'],
    ['open, due in four days', { dueOn: '2026-11-27' }, 'open'],
    ['open without a day', {}, 'open'],
    ['waiting, due soon', { status: 'waiting', dueOn: '2026-11-24' }, 'waiting'],
    ['waiting, due today', { status: 'waiting', dueOn: today }, 'waiting'],
    ['waiting, and overdue all the same', { status: 'waiting', dueOn: '2026-11-22' }, 'due'],
    ['waiting longer than was said', { status: 'waiting', waitingUntil: '2026-11-22' }, 'due'],
    ['waiting until today', { status: 'waiting', waitingUntil: today }, 'waiting'],
    ['closed, never overdue', { status: 'closed', dueOn: '2026-01-01' }, 'closed'],
  ] as const)('%s', (_, change, group) => {
    expect(groupOf(row(change), today)).toBe(group);
  });

  it('puts what is due first, what has no day last, and the latest closed on top', () => {
    const [, open, waiting, closed] = groupInbox(
      [
        row({ id: 'none' }),
        row({ id: 'late', dueOn: '2026-12-20' }),
        row({ id: 'soon', dueOn: '2026-12-01' }),
        row({ id: 'old', status: 'closed', closedOn: '2026-10-01' }),
        row({ id: 'new', status: 'closed', closedOn: '2026-11-01' }),
      ],
      today,
    );
    expect(open?.rows.map(({ id }) => id)).toEqual(['soon', 'late', 'none']);
    expect(closed?.rows.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(waiting?.rows).toEqual([]);
  });

  it('offers only kinds that occur, with how often', () => {
    const rows = [row(), row({ kind: 'agency' }), row()];
    expect(kindCounts(rows, ['agency', 'discrimination', 'challenge'])).toEqual([
      { kind: 'agency', count: 1 },
      { kind: 'challenge', count: 2 },
    ]);
  });
});
