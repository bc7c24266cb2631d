/** By when an inquiry is answered. Facts with their source, never legal advice. */
import type { InquiryDue, InquiryKind } from '../inquiries';
import { endOf, periodText, rulesAbout, type Period, type Rule } from '../jurisdictions';
import type { Day } from '../kernel';
import type { OpeningRecord } from '../record';
import { addDays, writtenDay } from './day';

const DEFAULT_INQUIRY_DAYS = 14;

/** What sets the day: so little that thousands of rows can ask. */
export type DueRecord = Pick<OpeningRecord, 'organisation' | 'rules'>;

/**
 * The day for an answer to an inquiry of this kind that came in on `receivedOn`. A formal request
 * goes by the rules of the place that run from the request, the earliest of them; an allegation of
 * discrimination by those or by the policy, whichever is earlier; everything else by the policy.
 */
export function inquiryDue(record: DueRecord, kind: InquiryKind, receivedOn: Day): InquiryDue {
  const policy = byPolicy(record, receivedOn);
  if (kind !== 'formal-request' && kind !== 'discrimination') return policy;
  const law = timedRules(record)
    .map((rule) => byRule(rule, receivedOn))
    .toSorted((a, b) => a.on.localeCompare(b.on))[0];
  if (!law) return kind === 'formal-request' ? withUntimed(record, policy) : policy;
  return kind === 'formal-request' || law.on < policy.on ? law : policy;
}

type Timed = Rule & { period: Period };

const timedRules = (record: DueRecord): Timed[] =>
  (['access-request', 'reasons', 'notice'] as const)
    .flatMap((topic) => rulesAbout(record.rules, topic))
    .flatMap((rule) =>
      rule.period && rule.clock === 'request-received' && rule.bound === 'most'
        ? [{ ...rule, period: rule.period }]
        : [],
    );

function byRule(rule: Timed, receivedOn: Day): InquiryDue {
  const sure = certainty(rule);
  return {
    on: endOf(rule.period, receivedOn),
    because: `The law of the place (${rule.place}) asks for an answer within ${periodText(rule.period)} of the request, which came in on ${writtenDay(receivedOn, 'en-GB')}: ${rule.source}. ${sure}`,
    set: 'law',
    source: `${rule.source}. ${sure}`,
  };
}

/** How sure the fact is, as sentences. */
function certainty({ confidence, checkedOn, changed }: Rule): string {
  const checked = writtenDay(checkedOn, 'en-GB');
  if (changed) return 'Your organisation has changed this rule.';
  switch (confidence) {
    case 'primary':
      return `Read in the source itself on ${checked}.`;
    case 'secondary':
      return `Read in a secondary source on ${checked}.`;
    case 'unverified':
      return 'Not verified: check this before you rely on it.';
  }
}

function byPolicy(record: DueRecord, receivedOn: Day): InquiryDue {
  const days = record.organisation?.policy.inquiryDays ?? DEFAULT_INQUIRY_DAYS;
  return {
    on: addDays(receivedOn, days),
    because: `Questions are answered within ${days === 1 ? '1 day' : `${days} days`} of their arrival.`,
    set: 'policy',
    source: '',
  };
}

/** A place can have a right of access that names no period: then the policy sets the day, and says so. */
function withUntimed(record: DueRecord, policy: InquiryDue): InquiryDue {
  const rule = rulesAbout(record.rules, 'access-request').find(({ period }) => !period);
  if (!rule) return policy;
  return {
    ...policy,
    because: `${policy.because} A rule of the place (${rule.place}) names no period that is on record here: ${rule.source}. ${certainty(rule)}`,
  };
}
