import * as z from 'zod';
import { answers, dayField, defineCommand, defineQuery, idField, optionalText, textField } from '../kernel';
import type { InquiryFinding } from './act';
import {
  answerSchema,
  assessmentSchema,
  classificationSchema,
  INQUIRY_CHANNELS,
  inquirySchema,
  REPLIED_TO,
  replySchema,
  waitSchema,
} from './schema';
import type { InquiryDetail, InquiryRow, InquirySuggestion } from './views';

const one = { inquiry: idField };
const act = { ...one, on: dayField.optional() };

export const inquiriesCalls = [
  /** The inbox; with `find`, those whose name, message, questions or answers hold every word of it. */
  defineQuery(
    'inquiries.list',
    z.strictObject({ find: z.string().max(300).default('') }),
    answers<InquiryRow[]>(),
  ),
  defineQuery('inquiries.get', z.strictObject(one), answers<InquiryDetail>()),
  /** What the message seems to be, its questions, and by when it is due. */
  defineQuery(
    'inquiries.suggest',
    z.strictObject({
      application: idField,
      inquiry: inquirySchema.pick({ text: true, asker: true, authority: true, channel: true }),
      kind: inquirySchema.shape.kind.optional(),
      receivedOn: dayField,
    }),
    answers<InquirySuggestion>(),
  ),
  /** What the checks say to a reply before it goes out. */
  defineQuery(
    'inquiries.check-reply',
    z.strictObject({ ...one, reply: replySchema }),
    answers<{ findings: InquiryFinding[] }>(),
  ),
  /** What the checks say to one answer before it is recorded. */
  defineQuery(
    'inquiries.check-answer',
    z.strictObject({ ...one, ...answerSchema.shape }),
    answers<{ findings: InquiryFinding[] }>(),
  ),
  /** Words to begin a reply with: from the approved template that fits, and the answers on record. */
  defineQuery(
    'inquiries.draft-reply',
    z.strictObject({ ...one, to: z.enum(REPLIED_TO), channel: z.enum(INQUIRY_CHANNELS) }),
    answers<{ text: string }>(),
  ),
  defineCommand(
    'inquiries.receive',
    z.strictObject({
      id: idField.optional(),
      ref: idField.optional(),
      application: idField,
      inquiry: inquirySchema,
    }),
  ),
  defineCommand('inquiries.classify', z.strictObject({ ...act, classification: classificationSchema })),
  defineCommand(
    'inquiries.add-questions',
    z.strictObject({ ...one, questions: z.array(textField).min(1).max(40) }),
  ),
  defineCommand('inquiries.set-due', z.strictObject({ ...one, dueOn: dayField, why: textField })),
  defineCommand('inquiries.show-authority', z.strictObject({ ...act, authority: textField })),
  defineCommand('inquiries.wait', z.strictObject({ ...act, wait: waitSchema })),
  defineCommand('inquiries.resume', z.strictObject({ ...act, note: optionalText })),
  defineCommand('inquiries.note-safety', z.strictObject({ ...act, note: textField })),
  defineCommand('inquiries.lift-safety', z.strictObject({ ...act, why: textField })),
  defineCommand('inquiries.answer', z.strictObject({ ...one, ...answerSchema.shape, answer: textField })),
  /** Puts words that went out on record. Refused when a check stands in the way. */
  defineCommand('inquiries.reply', z.strictObject({ ...act, id: idField.optional(), reply: replySchema })),
  /** Judges new information. Refused for another kind of inquiry. */
  defineCommand('inquiries.assess', z.strictObject({ ...act, assessment: assessmentSchema })),
  defineCommand(
    'inquiries.close',
    z.strictObject({ ...act, noFurtherReply: z.boolean().default(false), note: optionalText }),
  ),
] as const;
