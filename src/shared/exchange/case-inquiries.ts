/** Inquiries and legal holds in a case file. */
import * as z from 'zod';
import { holdSchema, liftSchema } from '../custody';
import {
  answerSchema,
  assessmentSchema,
  classificationSchema,
  inquirySchema,
  replySchema,
  waitSchema,
} from '../inquiries';
import { dayField, idField, optionalText, textField } from '../kernel';

const on = { on: dayField };

/** The message as it came in, with every question found so far; then what was done about it, each list oldest first. */
export const caseInquirySchema = inquirySchema.extend({
  ref: idField,
  application: idField,
  /** Judgements of the kind; `kind` above is what it was taken for on arrival. */
  classified: z.array(classificationSchema.extend(on)).default([]),
  /** A due day set by hand after arrival. */
  due: z.strictObject({ on: dayField, why: textField }).optional(),
  authorityShown: z.array(z.strictObject({ on: dayField, authority: textField })).default([]),
  waits: z
    .array(
      waitSchema.extend({ ...on, ended: z.strictObject({ on: dayField, note: optionalText }).optional() }),
    )
    .default([]),
  answers: z.array(answerSchema).default([]),
  replies: z.array(replySchema.extend({ ref: idField, ...on })).default([]),
  safety: z
    .array(
      z.strictObject({
        note: textField,
        on: dayField,
        lifted: z.strictObject({ on: dayField, why: textField }).optional(),
      }),
    )
    .default([]),
  assessment: assessmentSchema
    .extend({
      ...on,
      /** The signed decision that it was held against; absent: the last one signed by that day. */
      against: idField.optional(),
    })
    .optional(),
  closed: z
    .strictObject({ on: dayField, noFurtherReply: z.boolean().default(false), note: optionalText })
    .optional(),
});
export type CaseInquiry = z.output<typeof caseInquirySchema>;
export type CaseInquiryInput = z.input<typeof caseInquirySchema>;

export const caseHoldSchema = holdSchema.extend({
  ref: idField,
  on: dayField,
  /** The inquiry that brought it about. */
  inquiry: idField.optional(),
  lifted: liftSchema.extend({ on: dayField }).optional(),
});
export type CaseHoldInput = z.input<typeof caseHoldSchema>;
