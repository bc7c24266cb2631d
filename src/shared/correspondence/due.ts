/** By when a letter is due: the policy of the organisation or the law of the place, whichever is earlier. */
import { dueOn } from '../inquiries';
import { endOf, periodText, rulesAbout, type Rule } from '../jurisdictions';
import type { Day } from '../kernel';
import { OCCASIONS, tellsDisposition, type LetterKind } from '../letters';
import type { ApplicationRecord, OpeningRecord } from '../record';
import { addDays, writtenDay } from './day';
import { lastInterview } from './reached';

export interface Due {
  on: Day;
  /** What sets the day, as a sentence. */
  because: string;
  set: 'policy' | 'law' | 'promise';
  /** Days that the policy gives; 0 where no policy sets the day. */
  days: number;
}

const DEFAULT_DUE_DAYS = 14;

/** The day on which this kind of letter is due to this person; null while nothing sets one. */
export function dueFor(record: OpeningRecord, app: ApplicationRecord, kind: LetterKind): Due | null {
  switch (OCCASIONS[kind]) {
    case 'arrival':
      return acknowledgementDue(record, app);
    case 'withdrawal':
      return withinPolicy(record, app.application.withdrawn?.on, 'the withdrawal');
    case 'notice':
      return noticeDue(record, app);
    case 'decision':
    case 'correction':
      return earlier(
        withinPolicy(record, record.status === 'signed' ? record.decision?.on : undefined, 'the signature'),
        noticeDue(record, app),
      );
    case 'inquiry':
      return replyDue(app);
  }
}

/** By when the law of the place wants word about the decision; null once the person has had it. */
export function noticeDue(record: OpeningRecord, app: ApplicationRecord): Due | null {
  const since = lastInterview(record, app);
  const hadWord = app.letters.some(
    (letter) =>
      (letter.kind === 'decision-notice' || tellsDisposition(letter.kind)) && letter.on >= (since ?? ''),
  );
  if (hadWord || app.application.withdrawn) return null;
  return rulesAbout(record.rules, 'notice')
    .map((rule) => byRule(rule, record, since))
    .reduce(earlier, null);
}

function byRule(rule: Rule, record: OpeningRecord, since: Day | null): Due | null {
  const from = startOf(rule, record, since);
  if (!from || !rule.period || rule.bound === 'practice') return null;
  const because = `The law of the place (${rule.place}) asks for word within ${periodText(rule.period)}, from ${writtenDay(from, 'en-GB')}: ${rule.source}.`;
  return { on: endOf(rule.period, from), because, set: 'law', days: 0 };
}

/** Only clocks that the record can tell the start of; a rule with another one sets no day here. */
function startOf(rule: Rule, record: OpeningRecord, since: Day | null): Day | null {
  switch (rule.clock) {
    case 'last-interview':
      return since;
    case 'decision':
      return record.status === 'signed' ? (record.decision?.on ?? null) : null;
    case 'posting-closed':
      return record.opening.details.closesOn ?? null;
    default:
      return null;
  }
}

function withinPolicy(record: OpeningRecord, from: Day | undefined, what: string): Due | null {
  if (from === undefined) return null;
  const days = record.organisation?.policy.letterDueDays ?? DEFAULT_DUE_DAYS;
  return {
    on: addDays(from, days),
    because: `Letters are due within ${inDays(days)} of ${what}.`,
    set: 'policy',
    days,
  };
}

function acknowledgementDue(record: OpeningRecord, app: ApplicationRecord): Due | null {
  const days = record.organisation?.policy.acknowledgeDays ?? 0;
  if (days === 0) return null;
  const because = `Applications are acknowledged within ${inDays(days)} of their arrival.`;
  return { on: addDays(app.application.receivedOn, days), because, set: 'policy', days };
}

/** The open inquiry that has to be answered first. */
function replyDue(app: ApplicationRecord): Due | null {
  const days = app.inquiries.flatMap((inquiry) => (inquiry.closed ? [] : (dueOn(inquiry) ?? [])));
  const on = days.toSorted()[0];
  return on === undefined
    ? null
    : { on, because: 'An answer to the inquiry is due on this day.', set: 'promise', days: 0 };
}

const inDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

const earlier = (a: Due | null, b: Due | null): Due | null => (a && b ? (b.on < a.on ? b : a) : (a ?? b));
