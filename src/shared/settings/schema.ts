import * as z from 'zod';
import { idField, lineField, optionalLine } from '../kernel';
import { LAYOUTS, offsetSchema } from '../letters';

export const LANGUAGES = ['en-GB', 'en-US', 'de', 'fr', 'es', 'nl'] as const;

export const DEFAULT_UNDO_HOURS = 24;

export const policySchema = z.strictObject({
  /** How much a letter of rejection says. */
  feedback: z.enum(['outcome-only', 'outcome-and-criteria']).default('outcome-and-criteria'),
  /** Whole days between signing a decision and issuing its letters. */
  holdingDays: z.int().min(0).max(60).default(0),
  /** Whole days after signing by which letters are due. */
  letterDueDays: z.int().min(1).max(365).default(14),
  /** Hours in which an issued letter that has not left the app can be taken back. */
  undoHours: z.int().min(0).max(336).default(DEFAULT_UNDO_HOURS),
  /** Whole days after a question by which it is answered, where no rule of the place asks for less. */
  inquiryDays: z.int().min(1).max(365).default(14),
  /** Whether evidence of a fact that held when applications closed still counts when it is shown only later. */
  lateEvidence: z.enum(['accept', 'refuse']).default('accept'),
  /** Whether a candidate who asks reads who sat on the panel; never how one member rated or voted. */
  panelNames: z.enum(['withheld', 'named']).default('withheld'),
  /** Whole days after arrival by which an application is acknowledged; 0: no acknowledgements. */
  acknowledgeDays: z.int().min(0).max(60).default(0),
});

const pictureField = z.string().regex(/^[0-9a-f]{64}$/);
/** A logo or a signature, as it is printed. */
export const pictureSchema = z.strictObject({
  sha256: pictureField,
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/svg+xml']),
  base64: z.base64().max(700_000),
});
export type Picture = z.output<typeof pictureSchema>;

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
  /** Picture of the letterhead: SHA-256 (hex) of one added before; absent for none. */
  logo: pictureField.optional(),
  signatory: z
    .strictObject({ name: optionalLine, role: optionalLine, signature: pictureField.optional() })
    .default({ name: '', role: '' }),
  /** What this printer is off by. */
  printerOffset: offsetSchema.optional(),
  /** Whom a candidate may ask, as it reads in a letter. */
  contact: optionalLine,
  policy: policySchema.prefault({}),
});
export type Organisation = z.output<typeof organisationSchema>;

export const memberSchema = z.strictObject({
  ref: idField,
  fullName: lineField,
  role: optionalLine,
  unit: optionalLine,
});
export type Member = z.output<typeof memberSchema>;
