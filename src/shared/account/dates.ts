import type { Day } from '../kernel';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-11-23` → `23 November 2026`. Anything that is not a day comes back as it was. */
export function writtenDay(day: Day): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  const month = MONTHS[Number(parts?.[2]) - 1];
  return parts && month ? `${Number(parts[3])} ${month} ${parts[1]}` : day;
}

/** Writes out every day inside a phrase. */
export const writtenDays = (text: string): string => text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, writtenDay);
