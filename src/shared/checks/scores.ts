import type { MatrixCell } from '../decisions';
import type { Criterion } from '../openings';
import type { ApplicationRecord, OpeningRecord } from '../record';

/** The panel's view of one application. */
export interface Scores {
  /** One per criterion in force, in its order. */
  cells: MatrixCell[];
  /** Weighted mean of the criteria that were scored, on the 1–5 scale; null when nothing was. */
  total: number | null;
}

export interface ScoreOptions {
  /** A member whose ratings are left out, to see what would be without them. */
  without?: string | undefined;
}

/** Rounding in the last bits must not decide whether two people are apart. */
export const HAIR = 1e-9;

/** A point of a criterion's own scale on the common scale from 1 to 5. */
export const onCommonScale = (points: number, scale: Criterion['scale']): number =>
  scale === 5 ? points : 1 + ((points - 1) * 4) / (scale - 1);

/**
 * Panel means per criterion, and the weighted total: mean over the members' standing ratings, then
 * over the criteria by weight. Criteria without a rating do not count as nought; they are left out.
 */
export function scoresOf(
  record: OpeningRecord,
  application: ApplicationRecord,
  { without }: ScoreOptions = {},
): Scores {
  const criteria = record.criteria?.set.criteria ?? [];
  const cells = new Map(criteria.map(({ ref }) => [ref, emptyCell(ref)]));
  for (const card of application.scorecards) {
    if (card.member === without) continue;
    for (const { criterion, points, evidence } of card.ratings) {
      cells
        .get(criterion)
        ?.ratings.push({ member: card.member, points, evidence, scorecard: card.id, stage: card.stage });
    }
  }
  for (const cell of cells.values()) summarise(cell);
  const ordered = [...cells.values()];
  return { cells: ordered, total: weighted(criteria, (index) => ordered[index]!.mean) };
}

function summarise(cell: MatrixCell): void {
  let sum = 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { points } of cell.ratings) {
    sum += points;
    if (points < low) low = points;
    if (points > high) high = points;
  }
  cell.n = cell.ratings.length;
  if (cell.n === 0) return;
  cell.mean = sum / cell.n;
  cell.spread = high - low;
}

const emptyCell = (criterion: string): MatrixCell => ({
  criterion,
  mean: null,
  spread: 0,
  n: 0,
  ratings: [],
});

/** Weighted mean on the common scale over the criteria for which there is a value; null for none. */
export function weighted(
  criteria: readonly Criterion[],
  valueAt: (index: number) => number | null,
): number | null {
  let sum = 0;
  let weights = 0;
  criteria.forEach((criterion, index) => {
    const value = valueAt(index);
    if (value === null) return;
    sum += criterion.weight * onCommonScale(value, criterion.scale);
    weights += criterion.weight;
  });
  return weights === 0 ? null : sum / weights;
}

/** Two people on the criteria that both were scored on; null when there is no such criterion. */
export function compared(
  record: OpeningRecord,
  a: Scores,
  b: Scores,
): { a: number; b: number; apart: number } | null {
  // Most people of one stage were scored on everything; then the totals compare as they are.
  const same =
    a.total !== null &&
    b.total !== null &&
    a.cells.every((cell, at) => (cell.n === 0) === (b.cells[at]!.n === 0));
  if (same) return { a: a.total!, b: b.total!, apart: Math.abs(a.total! - b.total!) };
  const criteria = record.criteria?.set.criteria ?? [];
  const both = (of: Scores) =>
    weighted(criteria, (at) =>
      a.cells[at]!.mean === null || b.cells[at]!.mean === null ? null : of.cells[at]!.mean,
    );
  const left = both(a);
  const right = both(b);
  return left === null || right === null ? null : { a: left, b: right, apart: Math.abs(left - right) };
}
