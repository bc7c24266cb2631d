import * as z from 'zod';
import { dayField, idField, lineField, optionalLine, optionalText, textField } from '../kernel';

/**
 * Words that the linter stops at and somebody keeps on purpose, with the reason. They settle what
 * may be justified; what blocks (a protected topic in a reason) they do not.
 */
export const keptSchema = z.strictObject({ words: lineField, why: textField });
export type Kept = z.output<typeof keptSchema>;
export const keptField = z.array(keptSchema).max(20).optional();

/** One point given on one criterion, and what was seen or heard that supports it. */
export const ratingSchema = z.strictObject({
  criterion: idField,
  points: z.int().min(1).max(7),
  evidence: textField,
  kept: keptField,
});
export type Rating = z.output<typeof ratingSchema>;

/** What a fit note is held against: a declared working condition or a criterion. */
export const yardstickSchema = z.strictObject({ kind: z.enum(['condition', 'criterion']), ref: idField });

export const fitNoteSchema = z.strictObject({
  against: yardstickSchema,
  /** What the person did or said. */
  behaviour: textField,
  situation: optionalText,
  /** Why it matters for the job. */
  effect: optionalText,
  /** Who saw or heard it. */
  source: lineField,
  firstHand: z.boolean().default(true),
  observedOn: dayField,
  kept: keptField,
});
export type FitNoteText = z.output<typeof fitNoteSchema>;

export const observationSchema = z.strictObject({
  text: textField,
  source: lineField,
  firstHand: z.boolean().default(true),
  observedOn: dayField,
  /** Criterion it speaks to, when it speaks to one. */
  criterion: idField.optional(),
  kept: keptField,
});
export type ObservationText = z.output<typeof observationSchema>;

export const INTERESTS = [
  'none',
  'knows',
  'friend',
  'family',
  'works-with',
  'competes',
  'financial',
  'other',
] as const;
/** When a declaration was asked for; the order is the comparison. */
export const DECLARED_AT = ['application', 'shortlist', 'interview'] as const;
export type DeclaredAt = (typeof DECLARED_AT)[number];

export const declarationSchema = z.strictObject({
  interest: z.enum(INTERESTS),
  text: optionalText,
  /** Whether the member steps out for this candidate. */
  recused: z.boolean().default(false),
  /** Absent: when the application came in. */
  askedAt: z.enum(DECLARED_AT).optional(),
});
export type DeclarationText = z.output<typeof declarationSchema>;

export const deviationSchema = z.strictObject({
  announced: textField,
  happened: textField,
  effect: optionalText,
  /** What was done about it; empty while nothing has been. */
  remedy: optionalText,
  stage: idField.optional(),
  on: dayField.optional(),
  title: optionalLine,
});
export type DeviationText = z.output<typeof deviationSchema>;
