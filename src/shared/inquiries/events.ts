import * as z from 'zod';
import { dayField, defineEvent, idField, optionalText, textField, type EventOf } from '../kernel';
import { answerSchema, CLASSIFICATIONS, INQUIRY_KINDS, inquiryPlace, inquirySchema } from './schema';

export const inquiryReceived = defineEvent(
  'inquiry-received',
  z.strictObject({ ...inquiryPlace, kind: z.enum(INQUIRY_KINDS), receivedOn: dayField }),
  z.strictObject({ ref: idField, inquiry: inquirySchema }),
);
export const inquiryAnswered = defineEvent(
  'inquiry-answered',
  z.strictObject(inquiryPlace),
  z.strictObject({ answer: answerSchema }),
);
/** New information, held against the recorded reason by somebody else than who decided. */
export const inquiryAssessed = defineEvent(
  'inquiry-assessed',
  z.strictObject({
    ...inquiryPlace,
    classification: z.enum(CLASSIFICATIONS),
    wouldChange: z.boolean(),
    on: dayField,
  }),
  z.strictObject({ why: textField, assessedBy: idField }),
);
export const inquiryClosed = defineEvent(
  'inquiry-closed',
  z.strictObject({ ...inquiryPlace, on: dayField, noFurtherReply: z.boolean() }),
  z.strictObject({ note: optionalText }),
);

export const inquiriesEvents = [inquiryReceived, inquiryAnswered, inquiryAssessed, inquiryClosed] as const;
export type InquiriesEvent = EventOf<(typeof inquiriesEvents)[number]>;
