import { describe, expect, it } from 'vitest';
import { dueFor, inquiryDue } from '@shared/correspondence';
import { INQUIRY_KINDS } from '@shared/inquiries';
import { RULES, rulesFor } from '@shared/jurisdictions';
import type { OpeningBuilder } from '../support/opening-builder';
import { appOf, ask, decidedCase, letterCase } from '../correspondence/letter-case';

const at = (jurisdiction: string, inquiryDays = 14): OpeningBuilder => {
  const builder = letterCase({ policy: { inquiryDays } });
  return builder.do('openings.change', {
    opening: builder.opening,
    details: { ...builder.record().opening.details, jurisdiction },
  });
};
const due = (builder: OpeningBuilder, kind: (typeof INQUIRY_KINDS)[number], day = '2026-11-02') =>
  inquiryDue(builder.record(), kind, day);

describe('by when an inquiry is answered', () => {
  it('is set by the policy for everything that no law puts a day to', () => {
    for (const kind of INQUIRY_KINDS.filter((one) => one !== 'formal-request' && one !== 'discrimination'))
      expect(due(at('DE'), kind)).toEqual({
        on: '2026-11-16',
        because: 'Questions are answered within 14 days of their arrival.',
        set: 'policy',
        source: '',
      });
    expect(due(at('DE', 1), 'challenge').because).toContain('within 1 day of');
  });

  it('is set by the law of the place for a formal request, with the source and how sure it is', () => {
    const found = due(at('DE'), 'formal-request');
    expect(found).toMatchObject({ on: '2026-12-02', set: 'law' });
    expect(found.because).toBe(
      'The law of the place (EU) asks for an answer within 1 month of the request, which came in on 2 November 2026: GDPR, articles 12 and 15. Read in a secondary source on 23 November 2026.',
    );
    expect(found.source).toContain('GDPR, articles 12 and 15');
  });

  it('says of an unverified fact that somebody has to check it', () => {
    const found = due(at('GB'), 'formal-request');
    expect(found).toMatchObject({ on: '2026-12-02', set: 'law' });
    expect(found.because).toContain('check this before you rely on it');
    expect(found.source).toContain('check this before you rely on it');
  });

  it('ends a month on its last day where the month is shorter', () => {
    expect(due(at('GB'), 'formal-request', '2027-01-31').on).toBe('2027-02-28');
    expect(due(at('GB'), 'formal-request', '2028-01-31').on).toBe('2028-02-29');
  });

  it('is the earlier of policy and law for an allegation of discrimination', () => {
    expect(due(at('DE', 14), 'discrimination')).toMatchObject({ on: '2026-11-16', set: 'policy' });
    expect(due(at('DE', 60), 'discrimination')).toMatchObject({ on: '2026-12-02', set: 'law' });
  });

  it('falls back to the policy where the place has no such rule, or the organisation does not use it', () => {
    expect(due(at('US'), 'formal-request')).toMatchObject({ on: '2026-11-16', set: 'policy' });
    const unused = at('DE').do('settings.change-rule', { id: 'eu-access', used: false, why: 'Not here.' });
    expect(due(unused, 'formal-request')).toMatchObject({ set: 'policy' });
  });

  it('takes the period of the organisation, and says that it is theirs', () => {
    const changed = at('DE').do('settings.change-rule', {
      id: 'eu-access',
      used: true,
      period: { count: 10, unit: 'days' },
      why: 'We promise ten days.',
    });
    const found = due(changed, 'formal-request');
    expect(found).toMatchObject({ on: '2026-11-12', set: 'law' });
    expect(found.because).toContain('Your organisation has changed this rule.');
  });

  it('names a right that has no period on record, and leaves the day to the policy', () => {
    const found = due(at('NZ'), 'formal-request');
    expect(found).toMatchObject({ on: '2026-11-16', set: 'policy' });
    expect(found.because).toContain('names no period that is on record here');
  });

  it('counts no rule of custom, and none whose clock is another day', () => {
    const record = {
      ...at('DE').record(),
      rules: rulesFor('FR', new Map()).filter(({ place }) => place === 'FR'),
    };
    expect(inquiryDue(record, 'formal-request', '2026-11-02').set).toBe('policy');
  });

  it('answers in every place that has a rule, never before the message came in', () => {
    for (const place of new Set(RULES.map((rule) => rule.place))) {
      const found = due(at(place === 'EU' ? 'IE' : place), 'formal-request');
      expect(found.on > '2026-11-02', place).toBe(true);
      expect(found.because).not.toMatch(/must|advice/i);
    }
  });
});

describe('the letter that answers an inquiry', () => {
  it('is due on the day that was set last, as the inquiry is', () => {
    const builder = decidedCase();
    ask(builder, 'bo', 'question', { kind: 'feedback-request', dueOn: '2026-07-01' });
    const letterDue = () => dueFor(builder.record(), appOf(builder.record(), 'bo'), 'feedback')?.on;
    expect(letterDue()).toBe('2026-07-01');
    builder.do('inquiries.set-due', { inquiry: 'question', dueOn: '2026-07-20', why: 'Bo is away.' });
    expect(letterDue()).toBe('2026-07-20');
    ask(builder, 'bo', 'undated', { kind: 'challenge' });
    builder.do('inquiries.set-due', {
      inquiry: 'undated',
      dueOn: '2026-06-15',
      why: 'Counsel wants it soon.',
    });
    expect(letterDue()).toBe('2026-06-15');
  });
});
