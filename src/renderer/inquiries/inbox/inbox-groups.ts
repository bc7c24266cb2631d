import type { InquiryKind, InquiryRow } from '@shared/inquiries';
import { daysUntil } from '../../ui/dates';

/** Groups of the inbox in the order in which they ask for attention. */
export const INBOX_GROUPS = ['due', 'open', 'waiting', 'closed'] as const;
export type InboxGroup = (typeof INBOX_GROUPS)[number];

/** An answer due within this many days asks for attention now. */
const SOON_DAYS = 3;

type Row = Pick<InquiryRow, 'status' | 'dueOn' | 'waitingUntil'>;

const isSoon = (day: string | null, now: string): boolean => day !== null && daysUntil(day, now) <= SOON_DAYS;
const isPast = (day: string | null, now: string): boolean => day !== null && daysUntil(day, now) < 0;

/** A due day runs on while somebody else is waited for, so that a late one comes back to the top. */
export function groupOf(row: Row, now: string): InboxGroup {
  switch (row.status) {
    case 'closed':
      return 'closed';
    case 'waiting':
      return isPast(row.dueOn, now) || isPast(row.waitingUntil, now) ? 'due' : 'waiting';
    case 'open':
      return isSoon(row.dueOn, now) ? 'due' : 'open';
  }
}

/** What is due first comes first; without a due day last; then by arrival. */
const byDue = (first: InquiryRow, second: InquiryRow): number =>
  (first.dueOn ?? '9999').localeCompare(second.dueOn ?? '9999') ||
  first.receivedOn.localeCompare(second.receivedOn);

/** The latest closed comes first. */
const byClosing = (first: InquiryRow, second: InquiryRow): number =>
  (second.closedOn ?? '').localeCompare(first.closedOn ?? '') ||
  second.receivedOn.localeCompare(first.receivedOn);

export interface GroupOfRows {
  group: InboxGroup;
  rows: InquiryRow[];
}

/** All groups, those without rows too, so that "none" is an answer. */
export function groupInbox(rows: readonly InquiryRow[], now: string): GroupOfRows[] {
  const found = new Map<InboxGroup, InquiryRow[]>(INBOX_GROUPS.map((group) => [group, []]));
  for (const row of rows) found.get(groupOf(row, now))?.push(row);
  return [...found].map(([group, list]) => ({
    group,
    rows: list.toSorted(group === 'closed' ? byClosing : byDue),
  }));
}

/** Kinds that occur, with how often, in the order of `kinds`. */
export function kindCounts(
  rows: readonly Pick<InquiryRow, 'kind'>[],
  kinds: readonly InquiryKind[],
): { kind: InquiryKind; count: number }[] {
  return kinds.flatMap((kind) => {
    const count = rows.filter((row) => row.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
}
