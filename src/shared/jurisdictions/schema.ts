import * as z from 'zod';
import { dayField, idField, lineField, optionalText, textField } from '../kernel';

/** What a rule is about. */
export const TOPICS = [
  'notice',
  'reasons',
  'access-request',
  'claim-limit',
  'retention',
  'preference',
] as const;
export type Topic = (typeof TOPICS)[number];

/** The event from which a period runs. */
export const CLOCKS = [
  'record-made',
  'decision',
  'letter-sent',
  'letter-received',
  'last-interview',
  'posting-closed',
  'last-contact',
  'procedure-closed',
  'request-received',
] as const;
export type Clock = (typeof CLOCKS)[number];

/**
 * How sure a fact is: `primary` was read in a primary source, `secondary` in a secondary one,
 * `unverified` has to be checked by a person before anybody relies on it.
 */
export const CONFIDENCE = ['primary', 'secondary', 'unverified'] as const;

export const periodSchema = z.strictObject({
  count: z.int().min(1).max(3650),
  unit: z.enum(['days', 'weeks', 'months', 'years']),
  /** "Three months less one day". */
  lessOneDay: z.boolean().default(false),
});
export type Period = z.output<typeof periodSchema>;

/** A legal fact with its source. None of them is legal advice, and an organisation can change each. */
export const ruleSchema = z.strictObject({
  id: idField,
  /** ISO 3166 code of the place (`DE`, `CA-ON`), or `EU`. */
  place: z.string().min(2).max(12),
  topic: z.enum(TOPICS),
  /** What it asks, as one sentence. */
  text: textField,
  /** Absent for a rule that names no period. */
  period: periodSchema.optional(),
  clock: z.enum(CLOCKS).optional(),
  /** `least` keep or act at least so long; `most` act or delete within; `practice` is custom, not law. */
  bound: z.enum(['least', 'most', 'practice']),
  source: lineField,
  confidence: z.enum(CONFIDENCE),
  checkedOn: dayField,
  note: optionalText,
});
export type LegalRule = z.output<typeof ruleSchema>;

/** What an organisation says in place of a shipped rule: other words, another period, or not used here. */
export const ruleChangeSchema = z.strictObject({
  id: idField,
  used: z.boolean(),
  text: textField.optional(),
  period: periodSchema.optional(),
  source: lineField.optional(),
  why: optionalText,
});
export type RuleChange = z.output<typeof ruleChangeSchema>;
