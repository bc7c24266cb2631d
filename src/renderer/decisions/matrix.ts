import type { MatrixCell, MatrixRow } from '@shared/decisions';

/** Where a row stands in a bracket of rows that the scores cannot tell apart. */
export interface Bracket {
  place: 'none' | 'first' | 'middle' | 'last';
  /** Rows in the bracket, this one included. */
  size: number;
}

/** Brackets for rows in score order; a row that stands alone has none. */
export function brackets(rows: readonly MatrixRow[]): Bracket[] {
  const sizes = new Map<number, number>();
  for (const { group } of rows) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return rows.map(({ group }, at) => {
    const size = group === null ? 1 : sizes.get(group)!;
    if (size < 2) return { place: 'none', size: 1 };
    const first = rows[at - 1]?.group !== group;
    const last = rows[at + 1]?.group !== group;
    return { place: first ? 'first' : last ? 'last' : 'middle', size };
  });
}

/** How far up its scale a mean is, from 0 to 1. */
export const height = (mean: number, scale: number): number =>
  Math.min(1, Math.max(0, (mean - 1) / (scale - 1)));

/** Lowest and highest points given. */
export const range = ({ ratings }: MatrixCell): { low: number; high: number } => {
  const points = ratings.map((rating) => rating.points);
  return { low: Math.min(...points), high: Math.max(...points) };
};
