import type { Day } from '../kernel';
import type { Period } from './schema';

/**
 * The last day of a period that runs from `from`. Months and years end on the same day of the
 * month, or on its last day where the month is shorter (31 January + 1 month = 28 or 29 February).
 */
export function endOf(period: Period, from: Day): Day {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const less = period.lessOneDay ? 1 : 0;
  if (period.unit === 'days' || period.unit === 'weeks') {
    const days = period.count * (period.unit === 'weeks' ? 7 : 1);
    return written(Date.UTC(year, month - 1, day + days - less));
  }
  const months = month - 1 + period.count * (period.unit === 'years' ? 12 : 1);
  const lastOfMonth = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return written(Date.UTC(year, months, Math.min(day, lastOfMonth) - less));
}

const written = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** "45 days", "3 months less one day". */
export function periodText({ count, unit, lessOneDay }: Period): string {
  const name = count === 1 ? unit.slice(0, -1) : unit;
  return `${count} ${name}${lessOneDay ? ' less one day' : ''}`;
}
