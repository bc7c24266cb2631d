import type { ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { useNow } from './clock';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const HOURS_24 = 86_400_000;

/** A calendar day has no time zone: it is read and written in UTC, a moment in local time. */
const zone = (value: string): { timeZone?: string } => (DAY.test(value) ? { timeZone: 'UTC' } : {});

/** `23 November 2026`. `value` is a day (`2026-11-23`) or a moment (ISO 8601). */
export const writtenDate = (intl: IntlShape, value: string): string =>
  intl.formatDate(value, { day: 'numeric', month: 'long', year: 'numeric', ...zone(value) });

/** `23 Nov 2026`, for tables. */
export const shortDate = (intl: IntlShape, value: string): string =>
  intl.formatDate(value, { day: 'numeric', month: 'short', year: 'numeric', ...zone(value) });

/** `12:04`. */
export const clockTime = (intl: IntlShape, value: string): string =>
  intl.formatTime(value, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The calendar day of a moment (ISO 8601) where the reader is: `2026-11-23`. */
export function localDay(moment: string): string {
  const at = new Date(moment);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Midnight of the local calendar day, as if in UTC; so that differences count days, not hours. */
function dayNumber(value: string): number {
  if (DAY.test(value)) return Date.parse(`${value}T00:00:00Z`) / HOURS_24;
  const moment = new Date(value);
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / HOURS_24;
}

/** Whole calendar days from `now` to `value`; negative for the past. */
export const daysUntil = (value: string, now: string): number => dayNumber(value) - dayNumber(now);

/** `today`, `in 3 days`, `2 weeks ago`; beyond ten weeks the short date. */
export function relativeDate(intl: IntlShape, value: string, now: string): string {
  const days = daysUntil(value, now);
  if (Math.abs(days) < 14) return intl.formatRelativeTime(days, 'day', { numeric: 'auto' });
  if (Math.abs(days) < 70) return intl.formatRelativeTime(Math.trunc(days / 7), 'week', { numeric: 'auto' });
  return shortDate(intl, value);
}

export interface DateProps {
  value: string;
}

/** A date written out, for reading: 23 November 2026. */
export function WrittenDate({ value }: DateProps): ReactNode {
  return <time dateTime={value}>{writtenDate(useIntl(), value)}</time>;
}

/** A short date for tables: 23 Nov 2026. */
export function ShortDate({ value }: DateProps): ReactNode {
  return <time dateTime={value}>{shortDate(useIntl(), value)}</time>;
}

/** A date as distance from today; the written date is its title. */
export function RelativeDate({ value }: DateProps): ReactNode {
  const intl = useIntl();
  return (
    <time dateTime={value} title={writtenDate(intl, value)}>
      {relativeDate(intl, value, useNow())}
    </time>
  );
}
