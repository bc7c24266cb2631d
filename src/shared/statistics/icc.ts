/** The six intraclass correlations; null where the ratings leave one without a value. */
export interface IccForms {
  /** Candidates (rows) and members (columns) the forms were computed from. */
  n: number;
  k: number;
  /** One member's rating: one-way; two-way, agreement; two-way, consistency. */
  icc1: number | null;
  icc2: number | null;
  icc3: number | null;
  /** The mean of all k members' ratings. `icc2k` is the reliability of a panel mean. */
  icc1k: number | null;
  icc2k: number | null;
  icc3k: number | null;
}

/**
 * Intraclass correlations of a complete matrix: one row per candidate, one column per member.
 * Null when there are fewer than two of either, or when a value is missing or rows differ in length.
 * Source: Shrout and Fleiss 1979, Psychological Bulletin 86, 420–428; forms as in R's psych::ICC.
 */
export function icc(ratings: readonly (readonly (number | null)[])[]): IccForms | null {
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  if (n < 2 || k < 2) return null;
  const rows: number[][] = [];
  for (const row of ratings) {
    const complete = row.filter((value): value is number => value !== null && Number.isFinite(value));
    if (complete.length !== k || row.length !== k) return null;
    rows.push(complete);
  }
  const { between, within, judges, error } = meanSquares(rows, n, k);
  return {
    n,
    k,
    icc1: ratio(between - within, between + (k - 1) * within),
    icc2: ratio(between - error, between + (k - 1) * error + (k * (judges - error)) / n),
    icc3: ratio(between - error, between + (k - 1) * error),
    icc1k: ratio(between - within, between),
    icc2k: ratio(between - error, between + (judges - error) / n),
    icc3k: ratio(between - error, between),
  };
}

/** Mean squares of the two-way analysis of variance without replication. */
function meanSquares(rows: readonly (readonly number[])[], n: number, k: number) {
  const rowMeans = rows.map(mean);
  const columnMeans = rows[0]!.map((_, column) => mean(rows.map((row) => row[column]!)));
  const grand = mean(rowMeans);
  const rowSquares = k * squares(rowMeans, grand);
  const columnSquares = n * squares(columnMeans, grand);
  const total = rows.reduce((sum, row) => sum + squares(row, grand), 0);
  return {
    between: rowSquares / (n - 1),
    within: (total - rowSquares) / (n * (k - 1)),
    judges: columnSquares / (k - 1),
    // Never below nought: what is left of the total can be a rounding error.
    error: Math.max(0, total - rowSquares - columnSquares) / ((n - 1) * (k - 1)),
  };
}

const squares = (values: readonly number[], around: number): number =>
  values.reduce((sum, value) => sum + (value - around) ** 2, 0);

const ratio = (above: number, below: number): number | null =>
  Math.abs(below) < 1e-12 ? null : above / below;

/** Arithmetic mean; NaN for an empty list. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard deviation with n − 1 below the line; NaN for fewer than two values. */
export const standardDeviation = (values: readonly number[]): number =>
  values.length < 2 ? Number.NaN : Math.sqrt(squares(values, mean(values)) / (values.length - 1));
