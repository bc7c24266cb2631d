import * as z from 'zod';
import { dayField, idField, lineField, optionalLine, textField } from '../kernel';
import { LAYOUTS } from './model';

/** Kinds of letters, by outcome and stage. */
export const LETTER_KINDS = [
  'not-shortlisted-minimum',
  'not-shortlisted-strongest',
  'after-interview',
  'after-final',
  'runner-up',
  'position-unfilled',
  'position-cancelled',
  'appointed',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What a statement asserts about the record; the letter checks evaluate it. */
export const claimSchema = z.discriminatedUnion('claim', [
  z.strictObject({ claim: z.literal('another-appointed') }),
  z.strictObject({ claim: z.literal('position-unfilled') }),
  z.strictObject({ claim: z.literal('position-cancelled') }),
  z.strictObject({ claim: z.literal('below-minimum'), qualification: idField }),
  z.strictObject({ claim: z.literal('not-among-strongest') }),
  z.strictObject({ claim: z.literal('criterion-gap'), criterion: idField }),
  z.strictObject({ claim: z.literal('condition-gap'), condition: idField }),
  z.strictObject({ claim: z.literal('was-interviewed') }),
  z.strictObject({ claim: z.literal('reserve-until'), until: dayField }),
  z.strictObject({ claim: z.literal('appointed') }),
]);
export type Claim = z.output<typeof claimSchema>;

/** A letter for one outcome and stage in one language: LiquidJS text with named variables. */
export const templateSchema = z.strictObject({
  kind: z.enum(LETTER_KINDS),
  language: z.string(),
  subject: textField,
  salutation: textField,
  /** Paragraphs; `{{ grounds }}` takes the statements of the recorded reasons. */
  body: z.array(textField).min(1),
  closing: lineField,
  /** Names of the claims the fixed text makes; the reasons' statements add theirs. */
  claims: z.array(
    z.enum([
      'another-appointed',
      'position-unfilled',
      'position-cancelled',
      'was-interviewed',
      'reserve-until',
      'appointed',
      'not-among-strongest',
    ]),
  ),
});
export type Template = z.output<typeof templateSchema>;

/** An approved sentence for one sort of ground. Variables: `label`, `requirement`. */
export const statementSchema = z.strictObject({
  ground: z.enum([
    'qualification',
    'criterion',
    'condition',
    'not-among-strongest',
    'position-cancelled',
    'position-unfilled',
  ]),
  language: z.string(),
  text: textField,
});
export type Statement = z.output<typeof statementSchema>;

/** All templates and statements of one language, adopted into the log as a whole. */
export const templateSetSchema = z.strictObject({
  language: z.string(),
  name: lineField,
  templates: z.array(templateSchema).min(1),
  statements: z.array(statementSchema).min(1),
});
export type TemplateSet = z.output<typeof templateSetSchema>;

export const letterModelSchema = z.strictObject({
  layout: z.enum(LAYOUTS),
  language: z.string(),
  date: dayField,
  dateText: z.string(),
  title: z.string(),
  author: z.string(),
  letterhead: z.strictObject({ name: z.string(), lines: z.array(z.string()), colour: z.string() }),
  returnLine: z.string(),
  address: z.array(z.string()),
  subject: z.string(),
  salutation: z.string(),
  paragraphs: z.array(z.string()),
  closing: z.string(),
  signatory: z.strictObject({ name: z.string(), role: z.string() }),
  reference: z.string(),
  referenceLabel: z.string(),
  watermark: z.string(),
});

export const CHANNELS = ['post', 'email', 'hand', 'portal', 'agency'] as const;
export const sentSchema = z.strictObject({ on: dayField, channel: z.enum(CHANNELS), note: optionalLine });
