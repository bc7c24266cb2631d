export type AlphaLevel = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's alpha: agreement of any number of members, with ratings missing. One row per
 * candidate, one column per member, null for a missing rating; rows with fewer than two ratings
 * count for nothing. 1 is full agreement, 0 is chance. Null when there is nothing to compare or all
 * ratings are the same (no variation, so agreement cannot be told from chance).
 * Source: Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", from the coincidence matrix.
 */
export function krippendorffAlpha(
  ratings: readonly (readonly (number | null)[])[],
  level: AlphaLevel,
): number | null {
  const units = ratings
    .map((row) => row.filter((value): value is number => value !== null && Number.isFinite(value)))
    .filter((row) => row.length > 1);
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  const place = new Map(values.map((value, index) => [value, index]));
  const counts = values.map(() => 0);
  for (const unit of units) for (const value of unit) counts[place.get(value)!]! += 1;
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (values.length < 2) return null;

  const apart = distance(level, values, counts);
  let observed = 0;
  for (const unit of units) {
    const here = tally(unit.map((value) => place.get(value)!));
    for (const [a, inA] of here)
      for (const [b, inB] of here) observed += (inA * inB * apart(a, b)) / (unit.length - 1);
  }
  let expected = 0;
  counts.forEach((inA, a) => counts.forEach((inB, b) => (expected += inA * inB * apart(a, b))));
  return 1 - ((total - 1) * observed) / expected;
}

/** Squared distance of two values by their places; the ordinal one counts the ratings in between. */
function distance(
  level: AlphaLevel,
  values: readonly number[],
  counts: readonly number[],
): (a: number, b: number) => number {
  switch (level) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1);
    case 'interval':
      return (a, b) => (values[a]! - values[b]!) ** 2;
    case 'ordinal': {
      const upTo: number[] = [];
      counts.forEach((count, index) => upTo.push((upTo[index - 1] ?? 0) + count));
      const rank = counts.map((count, index) => upTo[index]! - count / 2);
      return (a, b) => (rank[a]! - rank[b]!) ** 2;
    }
  }
}

function tally(places: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const place of places) found.set(place, (found.get(place) ?? 0) + 1);
  return found;
}
