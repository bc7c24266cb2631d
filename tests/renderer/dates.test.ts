import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { daysUntil, relativeDate, shortDate, writtenDate } from '../../src/renderer/ui/dates';

const intl = createIntl({ locale: 'en-GB', timeZone: 'America/Los_Angeles' });

describe('dates', () => {
  it('keeps a calendar day the same day in every time zone', () => {
    expect(writtenDate(intl, '2026-11-23')).toBe('23 November 2026');
    expect(shortDate(intl, '2026-02-28')).toBe('28 Feb 2026');
  });
  it('counts calendar days, not hours', () => {
    const at = (hour: number): string => new Date(2026, 10, 23, hour, 59).toISOString();
    expect(daysUntil('2026-11-24', at(0))).toBe(1);
    expect(daysUntil('2026-11-24', at(23))).toBe(1);
    expect(daysUntil(at(0), at(23))).toBe(0);
  });
  it('says how far away a date is, and gives the date itself when that says little', () => {
    const now = new Date(2026, 10, 23, 12).toISOString();
    expect(relativeDate(intl, '2026-11-23', now)).toBe('today');
    expect(relativeDate(intl, '2026-11-26', now)).toBe('in 3 days');
    expect(relativeDate(intl, '2026-11-02', now)).toBe('3 weeks ago');
    expect(relativeDate(intl, '2026-03-01', now)).toBe('1 Mar 2026');
  });
});
