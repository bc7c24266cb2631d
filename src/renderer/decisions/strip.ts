import type { Band, MatrixRow } from '@shared/decisions';

/** One candidate on the line of weighted totals. */
export interface Dot {
  row: MatrixRow;
  total: number;
  /** How many dots lie under this one, because they would touch. */
  level: number;
  /** Candidates of the same group, this one included. */
  alike: number;
}

/** The width below the best of a group, on the 1–5 scale. */
export interface Stretch {
  group: number;
  from: number;
  to: number;
}

/** Those who came equally far: one line of the plot. */
export interface Lane {
  stage: string;
  dots: Dot[];
  stretches: Stretch[];
  levels: number;
}

/** Two dots nearer than this, in points, would touch in a pane of usual width. */
const TOUCHING = 0.14;
/** Dots higher than this lie on each other: the plot stays small, the table has them all. */
const HIGHEST = 7;

/** Lanes of the plot for rows in score order; those without scores and the withdrawn are not drawn. */
export function lanesOf(rows: readonly MatrixRow[], { width }: Band): Lane[] {
  const drawn = rows.filter(({ total, withdrawn }) => total !== null && !withdrawn);
  const sizes = new Map<number | null, number>();
  for (const { group } of drawn) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const lanes = new Map<string | null, Lane>();
  for (const row of drawn) {
    const lane = lanes.get(row.stage) ?? { stage: row.stageLabel, dots: [], stretches: [], levels: 1 };
    lanes.set(row.stage, lane);
    const total = row.total!;
    if (row.group !== null && lane.stretches.at(-1)?.group !== row.group)
      lane.stretches.push({ group: row.group, from: Math.max(1, total - width), to: total });
    const taken = new Set(
      lane.dots.filter((dot) => Math.abs(dot.total - total) < TOUCHING).map(({ level }) => level),
    );
    let level = 0;
    while (taken.has(level) && level < HIGHEST) level += 1;
    lane.levels = Math.max(lane.levels, level + 1);
    lane.dots.push({ row, total, level, alike: sizes.get(row.group) ?? 1 });
  }
  return [...lanes.values()];
}
