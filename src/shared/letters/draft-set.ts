import * as z from 'zod';
import { SET_ORIGINS, statementSchema, templateSchema, templateSetSchema } from './schema';

/**
 * A set while somebody is writing: the same form, but a part may be empty for a while. The faults
 * say so; what comes into force has the strict form.
 */
const draftText = z.string().max(20_000);

export const draftSetSchema = templateSetSchema.extend({
  templates: z
    .array(
      templateSchema.extend({
        subject: draftText,
        salutation: draftText,
        body: z.array(draftText).max(60),
        closing: draftText,
        email: draftText.optional(),
      }),
    )
    .max(100),
  statements: z.array(statementSchema.extend({ text: draftText })).max(100),
});

export const templateDraftSchema = z.strictObject({
  set: draftSetSchema,
  /** Version that it was made from. */
  from: z.int().min(0),
  origin: z.enum(SET_ORIGINS),
});
export type TemplateDraft = z.output<typeof templateDraftSchema>;
