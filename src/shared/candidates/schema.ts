import * as z from 'zod';
import { CEFR, DEGREES, dayField, lineField, optionalLine, optionalText } from '../kernel';

export const contactSchema = z.strictObject({
  fullName: lineField,
  /** How the person asked to be addressed; empty falls back to the full name. Never inferred. */
  addressAs: optionalLine,
  /** Language of letters, BCP 47. */
  language: z.string().max(12).default('en-GB'),
  email: optionalLine,
  phone: optionalLine,
  addressLines: z.array(z.string().max(120)).max(8).default([]),
  /** Where the application came from: advert, agency, referral. */
  source: optionalLine,
});
export type Contact = z.output<typeof contactSchema>;

const factBase = {
  /** Where this is known from: "CV, page 2", "certificate shown on 3 June". */
  source: lineField,
};
/** A verifiable fact. Kinds and subjects match those of the minimum qualifications. */
export const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...factBase,
    kind: z.literal('years'),
    subject: lineField,
    years: z.number().min(0).max(80),
  }),
  z.strictObject({ ...factBase, kind: z.literal('degree'), subject: optionalLine, level: z.enum(DEGREES) }),
  z.strictObject({
    ...factBase,
    kind: z.literal('licence'),
    subject: lineField,
    validUntil: dayField.optional(),
  }),
  z.strictObject({ ...factBase, kind: z.literal('language'), subject: lineField, level: z.enum(CEFR) }),
  z.strictObject({ ...factBase, kind: z.literal('yes-no'), subject: lineField, holds: z.boolean() }),
]);
export type FactValue = z.output<typeof factSchema>;

/**
 * Situation 39: somebody is not to be considered only by a record that names who answers for it,
 * why, and until when. An incomplete one can be kept; the check `not-considered` speaks of it.
 */
export const notConsideredSchema = z.strictObject({
  /** Who answers for it, by name. */
  owner: optionalLine,
  reason: optionalText,
  on: dayField,
  /** The last day it holds. */
  until: dayField.optional(),
});
export type NotConsideredText = z.output<typeof notConsideredSchema>;

export const RELATIONS = [
  'internal',
  'former-employee',
  'volunteer',
  'acting-in-post',
  'courtesy-interview',
  'agency',
  'other',
] as const;
export const relationSchema = z.strictObject({ kind: z.enum(RELATIONS), text: optionalText });
export type Relation = z.output<typeof relationSchema>;
