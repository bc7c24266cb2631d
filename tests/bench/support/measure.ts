/**
 * Times that can be compared: everything in one row runs in turn, round by round, so that a busy
 * moment of the machine meets all of it. The first rounds warm up and do not count.
 */

/** One run. What it gives back, if it is a function, is called after the clock has stopped. */
export type Work = (round: number) => unknown;

export interface Rounds {
  rounds: number;
  warmUp?: number;
}

/** Median time of each work in milliseconds. */
export async function sideBySide<N extends string>(
  works: Record<N, Work>,
  { rounds, warmUp = 2 }: Rounds,
): Promise<Record<N, number>> {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []])) as unknown as Record<
    N,
    number[]
  >;
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const name of Object.keys(works) as N[]) {
      const time = await timeOf(works[name], round);
      if (round >= warmUp) times[name].push(time);
    }
  }
  return mapped(times, median);
}

/** How long one run took, in milliseconds. */
export async function timeOf(work: Work, round = 0): Promise<number> {
  const start = performance.now();
  const left = work(round);
  const clearUp = left instanceof Promise ? await left : left;
  const time = performance.now() - start;
  if (typeof clearUp === 'function') await clearUp();
  return time;
}

/** The middle value; the mean of the two in the middle for an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const mapped = <N extends string, A, B>(from: Record<N, A>, to: (value: A) => B): Record<N, B> =>
  Object.fromEntries(Object.entries<A>(from).map(([name, value]) => [name, to(value)])) as Record<N, B>;
