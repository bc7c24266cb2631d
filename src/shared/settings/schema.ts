import * as z from 'zod';
import { idField, lineField, optionalLine } from '../kernel';
import { LAYOUTS } from '../letters';

export const LANGUAGES = ['en-GB', 'en-US', 'de', 'fr', 'es', 'nl'] as const;

export const policySchema = z.strictObject({
  /** How much a letter of rejection says. */
  feedback: z.enum(['outcome-only', 'outcome-and-criteria']).default('outcome-and-criteria'),
  /** Whole days between signing a decision and issuing its letters. */
  holdingDays: z.int().min(0).max(60).default(0),
  /** Whole days after signing by which letters are due. */
  letterDueDays: z.int().min(1).max(365).default(14),
});

export const organisationSchema = z.strictObject({
  name: lineField,
  language: z.enum(LANGUAGES).default('en-GB'),
  /** Invented people: marked in the window and on every letter. */
  sample: z.boolean().default(false),
  letterheadLines: z.array(z.string().max(120)).max(6).default([]),
  returnLine: optionalLine,
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .default('#1f3a5f'),
  layout: z.enum(LAYOUTS).default('uk-dl'),
  signatory: z.strictObject({ name: optionalLine, role: optionalLine }).default({ name: '', role: '' }),
  /** Whom a candidate may ask, as it reads in a letter. */
  contact: optionalLine,
  policy: policySchema.default({ feedback: 'outcome-and-criteria', holdingDays: 0, letterDueDays: 14 }),
});
export type Organisation = z.output<typeof organisationSchema>;

export const memberSchema = z.strictObject({
  ref: idField,
  fullName: lineField,
  role: optionalLine,
  unit: optionalLine,
});
export type Member = z.output<typeof memberSchema>;
