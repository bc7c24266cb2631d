import type { QueueRow } from '@shared/letters';
import { daysUntil } from '../../ui/dates';

/** Groups of the queue in the order in which they ask for attention. */
export const GROUPS = ['overdue', 'today', 'due', 'later', 'blocked', 'issued', 'sent'] as const;
export type Group = (typeof GROUPS)[number];

/** What is due within this many days is due soon; beyond that, later. */
const SOON_DAYS = 7;

export function groupOf(row: Pick<QueueRow, 'status' | 'dueOn'>, now: string): Group {
  if (row.status !== 'ready') return row.status;
  if (row.dueOn === null) return 'due';
  const days = daysUntil(row.dueOn, now);
  return days < 0 ? 'overdue' : days === 0 ? 'today' : days <= SOON_DAYS ? 'due' : 'later';
}

export interface QueueGroup {
  group: Group;
  rows: QueueRow[];
  /** What holds all of them up alike; null where each has its own reason or none. */
  reason: string | null;
}

/** The queue in groups, each in the order of the queue; groups without rows are left out. */
export function groupQueue(rows: readonly QueueRow[], now: string): QueueGroup[] {
  const found = new Map<Group, QueueRow[]>();
  for (const row of rows) {
    const group = groupOf(row, now);
    const list = found.get(group);
    if (list) list.push(row);
    else found.set(group, [row]);
  }
  return GROUPS.flatMap((group) => {
    const list = found.get(group);
    if (!list) return [];
    const reasons = new Set(list.map((row) => row.blockedBy));
    return [
      { group, rows: list, reason: reasons.size === 1 && list[0]!.blockedBy ? list[0]!.blockedBy : null },
    ];
  });
}

/** Letters that a person can still do something with, one or many at once. */
export const canChoose = (row: QueueRow): boolean => row.status === 'ready' || row.letter !== null;

/**
 * What the buttons act on: the chosen letters; when none is chosen, all that can be issued and that
 * no check holds up.
 */
export function actedOn(
  rows: readonly QueueRow[],
  chosen: ReadonlySet<string>,
  heldUp: ReadonlyMap<string, unknown> = new Map(),
): { toIssue: QueueRow[]; toMark: QueueRow[]; out: QueueRow[] } {
  const picked = rows.filter((row) => canChoose(row) && chosen.has(row.application));
  const issuable = picked.length > 0 ? picked : rows.filter(({ application }) => !heldUp.has(application));
  return {
    toIssue: issuable.filter((row) => row.status === 'ready'),
    toMark: picked.filter((row) => row.status === 'issued'),
    out: picked.filter((row) => row.letter !== null),
  };
}
