import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applied,
  endOf,
  periodText,
  placesOf,
  RULES,
  rulesAbout,
  rulesFor,
  ruleSchema,
  type RuleChange,
} from '@shared/jurisdictions';

const none = new Map<string, RuleChange>();

describe('legal facts', () => {
  it('carry a source, a confidence and the day they were checked', () => {
    for (const rule of RULES) expect(ruleSchema.parse(rule)).toEqual(rule);
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    for (const rule of RULES) expect(rule.period === undefined, rule.id).toBe(rule.clock === undefined);
  });

  it('are those of the place and of what it lies in', () => {
    expect(placesOf('CA-ON')).toEqual(['CA-ON', 'CA']);
    expect(placesOf('de')).toEqual(['DE', 'EU']);
    expect(placesOf('GB')).toEqual(['GB']);
    expect(placesOf('')).toEqual([]);
    expect(rulesAbout(rulesFor('CA-ON', none), 'notice').map((rule) => rule.id)).toEqual(['ca-on-notice']);
    expect(rulesAbout(rulesFor('NL', none), 'access-request').map((rule) => rule.id)).toEqual(['eu-access']);
    expect(rulesAbout(rulesFor('GB', none), 'notice')).toEqual([]);
  });

  it('can be changed or switched off by the organisation, and say so', () => {
    const notice = RULES.find((rule) => rule.id === 'ca-on-notice')!;
    const period = { count: 30, unit: 'days', lessOneDay: false } as const;
    expect(applied(notice, { id: notice.id, used: true, period, why: 'Our own promise.' })).toMatchObject({
      period,
      note: 'Our own promise.',
      changed: true,
      text: notice.text,
    });
    const off = new Map([[notice.id, { id: notice.id, used: false, why: 'Fewer than 25 people.' }]]);
    expect(rulesAbout(rulesFor('CA-ON', off), 'notice')).toEqual([]);
  });
});

describe('periods', () => {
  it.each([
    [{ count: 45, unit: 'days', lessOneDay: false }, '2026-06-18', '2026-08-02', '45 days'],
    [{ count: 4, unit: 'weeks', lessOneDay: false }, '2026-02-15', '2026-03-15', '4 weeks'],
    [{ count: 1, unit: 'months', lessOneDay: false }, '2027-01-31', '2027-02-28', '1 month'],
    [{ count: 1, unit: 'months', lessOneDay: false }, '2028-01-31', '2028-02-29', '1 month'],
    [{ count: 3, unit: 'months', lessOneDay: true }, '2026-06-18', '2026-09-17', '3 months less one day'],
    [{ count: 4, unit: 'years', lessOneDay: false }, '2028-02-29', '2032-02-29', '4 years'],
    [{ count: 1, unit: 'years', lessOneDay: false }, '2028-02-29', '2029-02-28', '1 year'],
  ] as const)('%j from %s ends on %s', (period, from, until, text) => {
    expect(endOf(period, from)).toBe(until);
    expect(periodText(period)).toBe(text);
  });

  it('never end before they begin, and longer ones never end earlier', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const unit = fc.constantFrom('days', 'weeks', 'months', 'years');
    fc.assert(
      fc.property(day, unit, fc.integer({ min: 1, max: 120 }), (from, of, count) => {
        const end = endOf({ count, unit: of, lessOneDay: false }, from);
        expect(end > from).toBe(true);
        expect(endOf({ count: count + 1, unit: of, lessOneDay: false }, from) > end).toBe(true);
      }),
    );
  });
});
