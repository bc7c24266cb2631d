import type { LetterKind, QueueRow } from '@shared/letters';

export interface QueueFilter {
  name: string;
  kind: LetterKind | null;
  stage: string | null;
  status: QueueRow['status'] | null;
}
export const NO_FILTER: QueueFilter = { name: '', kind: null, stage: null, status: null };

/** How many of the choices, the name apart, hold something back. */
export const narrowedBy = ({ kind, stage, status }: QueueFilter): number =>
  [kind, stage, status].filter((item) => item !== null).length;

export const isNarrowed = (filter: QueueFilter): boolean =>
  narrowedBy(filter) > 0 || filter.name.trim() !== '';

/** Without case and accents, so that "muller" finds Müller. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

/** The rows that are looked for; every word of the name somewhere in it, in any order. */
export function filterQueue(rows: readonly QueueRow[], filter: QueueFilter): QueueRow[] {
  const { kind, stage, status } = filter;
  const sought = plain(filter.name).split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    if (kind !== null && row.kind !== kind) return false;
    if (stage !== null && row.stageLabel !== stage) return false;
    if (status !== null && row.status !== status) return false;
    if (sought.length === 0) return true;
    const name = plain(row.name);
    return sought.every((word) => name.includes(word));
  });
}

/** What can be chosen from: what occurs in the queue, in its order, with how often. */
export function countsOf<T extends string>(values: readonly T[]): { value: T; count: number }[] {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}
