import * as z from 'zod';
import { dayField, idField, lineField, optionalLine, optionalText, textField } from '../kernel';
import { TEMPLATE_CLAIMS } from './claims';
import { LETTER_KINDS } from './kinds';
import { LAYOUTS } from './model';

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
  claims: z.array(z.enum(TEMPLATE_CLAIMS)),
  /** A short covering text for an e-mail that carries the letter as a PDF; same variables. */
  email: textField.optional(),
});
export type Template = z.output<typeof templateSchema>;

export const STATEMENT_GROUNDS = [
  'qualification',
  'criterion',
  'condition',
  'not-among-strongest',
  'position-cancelled',
  'position-unfilled',
  'strength',
  'development',
] as const;

/** An approved sentence for one sort of ground. Variables are listed in docs/letters.md. */
export const statementSchema = z.strictObject({
  ground: z.enum(STATEMENT_GROUNDS),
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

export const SET_ORIGINS = ['shipped', 'edited', 'imported', 'restored'] as const;

/** Millimetres; positive moves the print to the right and down. */
export const offsetSchema = z.strictObject({
  x: z.number().min(-15).max(15),
  y: z.number().min(-15).max(15),
});

export const letterModelSchema = z.strictObject({
  layout: z.enum(LAYOUTS),
  language: z.string(),
  date: dayField,
  dateText: z.string(),
  title: z.string(),
  author: z.string(),
  letterhead: z.strictObject({
    name: z.string(),
    lines: z.array(z.string()),
    colour: z.string(),
    logo: z.string().optional(),
  }),
  returnLine: z.string(),
  address: z.array(z.string()),
  subject: z.string(),
  salutation: z.string(),
  paragraphs: z.array(z.string()),
  closing: z.string(),
  signatory: z.strictObject({ name: z.string(), role: z.string(), signature: z.string().optional() }),
  reference: z.string(),
  referenceLabel: z.string(),
  watermark: z.string(),
  offset: offsetSchema.optional(),
});

/** The words of one letter, as a person may rewrite them for one candidate. */
export const wordsSchema = z.strictObject({
  subject: textField,
  salutation: textField,
  paragraphs: z.array(textField).min(1).max(60),
  closing: lineField,
});
export type LetterWording = z.output<typeof wordsSchema>;

/** One point of feedback: a criterion, and what was observed of it in words fit for the candidate. */
export const feedbackPointSchema = z.strictObject({ criterion: idField, observed: optionalText });
export const feedbackSchema = z.strictObject({
  strengths: z.array(feedbackPointSchema).max(6),
  development: z.array(feedbackPointSchema).max(2),
});
export type FeedbackPoints = z.output<typeof feedbackSchema>;

/** What a letter may promise, and until when somebody has to keep it. */
export const PROMISES = ['on-file', 'apply-again', 'contact'] as const;
export const promiseSchema = z.strictObject({
  promise: z.enum(PROMISES),
  until: dayField,
  note: optionalText,
});

/** Which letter: the one owed, or another one asked for by name. */
export const letterRequestSchema = z.strictObject({
  application: idField,
  /** Absent: the letter that the record asks for. */
  kind: z.enum(LETTER_KINDS).optional(),
  /** Letter that this one takes the place of. */
  supersedes: idField.optional(),
  /** Inquiry that this letter answers. */
  inquiry: idField.optional(),
});
export type LetterRequest = z.output<typeof letterRequestSchema>;

export const CHANNELS = ['post', 'email', 'hand', 'portal', 'agency'] as const;
export const sentSchema = z.strictObject({ on: dayField, channel: z.enum(CHANNELS), note: optionalLine });

/** Ways in which a letter leaves the app. */
export const HAND_OUTS = ['pdf', 'print', 'email', 'text', 'merge'] as const;
