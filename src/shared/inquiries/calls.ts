import * as z from 'zod';
import { answers, dayField, defineCommand, defineQuery, idField, optionalText, textField } from '../kernel';
import { assessmentSchema, inquirySchema } from './schema';
import type { Inquiry } from './state';

export interface InquiryRow extends Inquiry {
  name: string;
  openingTitle: string;
}

export const inquiriesCalls = [
  defineQuery('inquiries.list', z.strictObject({}), answers<InquiryRow[]>()),
  defineCommand(
    'inquiries.receive',
    z.strictObject({
      id: idField.optional(),
      ref: idField.optional(),
      application: idField,
      inquiry: inquirySchema,
    }),
  ),
  defineCommand(
    'inquiries.answer',
    z.strictObject({
      inquiry: idField,
      question: z.int().min(0),
      answer: textField,
      declined: z.boolean().default(false),
    }),
  ),
  /** Judges new information. Refused for another kind of inquiry. */
  defineCommand(
    'inquiries.assess',
    z.strictObject({ inquiry: idField, assessment: assessmentSchema, on: dayField.optional() }),
  ),
  defineCommand(
    'inquiries.close',
    z.strictObject({
      inquiry: idField,
      on: dayField.optional(),
      noFurtherReply: z.boolean().default(false),
      note: optionalText,
    }),
  ),
] as const;
