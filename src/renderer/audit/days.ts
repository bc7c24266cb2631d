import type { Day } from '@shared/kernel';

/**
 * The slider has one stop for each day on which something was recorded, oldest first, and "now" after
 * the last. `days` are in order.
 */
export const stopOf = (days: readonly Day[], asOf: Day | undefined): number => {
  if (asOf === undefined) return days.length;
  // Between two days the record stood as it did on the earlier one.
  const at = days.findLastIndex((day) => day <= asOf);
  return Math.max(at, 0);
};

/** The day of a stop; undefined is now. */
export const dayAtStop = (days: readonly Day[], stop: number): Day | undefined => days[stop];
