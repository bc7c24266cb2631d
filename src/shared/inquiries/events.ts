import * as z from 'zod';
import { dayField, defineEvent, idField, optionalText, type EventOf } from '../kernel';
import { answerSchema, INQUIRY_KINDS, inquiryPlace, inquirySchema } from './schema';

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
export const inquiryClosed = defineEvent(
  'inquiry-closed',
  z.strictObject({ ...inquiryPlace, on: dayField, noFurtherReply: z.boolean() }),
  z.strictObject({ note: optionalText }),
);

export const inquiriesEvents = [inquiryReceived, inquiryAnswered, inquiryClosed] as const;
export type InquiriesEvent = EventOf<(typeof inquiriesEvents)[number]>;
