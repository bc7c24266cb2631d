import * as z from 'zod';
import { dayField, idField, longText, optionalLine, optionalText, textField } from '../kernel';

export const INQUIRY_KINDS = [
  'feedback-request',
  'challenge',
  'new-information',
  'formal-request',
  'discrimination',
  'third-party',
  'agency',
  'internal-complaint',
  'repeated-contact',
] as const;
export const INQUIRY_CHANNELS = ['email', 'phone', 'in-person', 'letter', 'portal', 'agency'] as const;

export const inquirySchema = z.strictObject({
  receivedOn: dayField,
  channel: z.enum(INQUIRY_CHANNELS),
  kind: z.enum(INQUIRY_KINDS),
  /** Who asks. Somebody other than the candidate is told nothing without authority on record. */
  asker: z.enum(['candidate', 'third-party', 'agency', 'authority']),
  askerName: optionalLine,
  /** Where a reply to somebody else than the candidate goes. */
  askerAddress: z.array(z.string().max(120)).max(8).default([]),
  authority: optionalText,
  text: longText,
  questions: z.array(textField).max(40).default([]),
  dueOn: dayField.optional(),
});
export type InquiryText = z.output<typeof inquirySchema>;

export const answerSchema = z.strictObject({
  question: z.int().min(0),
  answer: textField,
  declined: z.boolean().default(false),
});
/** How new information stands to the decision (docs/inquiries.md). */
export const CLASSIFICATIONS = ['overlooked', 'held-then', 'gained-later', 'beside-the-reason'] as const;
export const assessmentSchema = z.strictObject({
  classification: z.enum(CLASSIFICATIONS),
  /** Whether the outcome would change if it is true. */
  wouldChange: z.boolean(),
  why: textField,
  /** Member who assessed it; somebody else than who decided. */
  assessedBy: idField,
});
export type Assessment = z.output<typeof assessmentSchema>;

export const inquiryPlace = { inquiry: idField, opening: idField, application: idField, candidate: idField };
