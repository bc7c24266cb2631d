import * as z from 'zod';
import {
  dayField,
  defineEvent,
  idField,
  optionalLine,
  optionalText,
  textField,
  type EventOf,
} from '../kernel';
import {
  answerSchema,
  CLASSIFICATIONS,
  INQUIRY_CHANNELS,
  INQUIRY_KINDS,
  inquiryPlace,
  inquirySchema,
  REPLIED_TO,
  replySchema,
  SIGNALS,
  WAITING_FOR,
} from './schema';

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
    accepted: z.boolean().default(true),
    on: dayField,
  }),
  z.strictObject({ why: textField, assessedBy: idField }),
);
export const inquiryClosed = defineEvent(
  'inquiry-closed',
  z.strictObject({ ...inquiryPlace, on: dayField, noFurtherReply: z.boolean() }),
  z.strictObject({ note: optionalText }),
);

/** The kind was judged (again) by a person, or signals in the message were read and set aside. */
export const inquiryClassified = defineEvent(
  'inquiry-classified',
  z.strictObject({
    ...inquiryPlace,
    kind: z.enum(INQUIRY_KINDS),
    setAside: z.array(z.enum(SIGNALS)),
    on: dayField,
  }),
  z.strictObject({ why: textField }),
);
export const inquiryQuestionsAdded = defineEvent(
  'inquiry-questions-added',
  z.strictObject(inquiryPlace),
  z.strictObject({ questions: z.array(textField).min(1).max(40) }),
);
export const inquiryDueSet = defineEvent(
  'inquiry-due-set',
  z.strictObject({ ...inquiryPlace, dueOn: dayField }),
  z.strictObject({ why: textField }),
);
/** Somebody showed that they may ask for the candidate. */
export const inquiryAuthorityShown = defineEvent(
  'inquiry-authority-shown',
  z.strictObject({ ...inquiryPlace, on: dayField }),
  z.strictObject({ authority: textField }),
);
/** It was passed on, or waits for somebody. */
export const inquiryWaiting = defineEvent(
  'inquiry-waiting',
  z.strictObject({ ...inquiryPlace, for: z.enum(WAITING_FOR), on: dayField, until: dayField.optional() }),
  z.strictObject({ who: optionalLine, note: optionalText }),
);
export const inquiryResumed = defineEvent(
  'inquiry-resumed',
  z.strictObject({ ...inquiryPlace, on: dayField }),
  z.strictObject({ note: optionalText }),
);
/** Words that went out in reply, exactly; also what an intermediary was given to pass on. */
export const inquiryReplied = defineEvent(
  'inquiry-replied',
  z.strictObject({
    ...inquiryPlace,
    reply: idField,
    to: z.enum(REPLIED_TO),
    channel: z.enum(INQUIRY_CHANNELS),
    on: dayField,
  }),
  replySchema.pick({ text: true, through: true, grounds: true, agreedWith: true }),
);
/** Something that whoever meets or calls this person has to know for their own safety. */
export const inquirySafetyNoted = defineEvent(
  'inquiry-safety-noted',
  z.strictObject({ ...inquiryPlace, on: dayField }),
  z.strictObject({ note: textField }),
);
export const inquirySafetyLifted = defineEvent(
  'inquiry-safety-lifted',
  z.strictObject({ ...inquiryPlace, on: dayField }),
  z.strictObject({ why: textField }),
);

export const inquiriesEvents = [
  inquiryReceived,
  inquiryClassified,
  inquiryQuestionsAdded,
  inquiryDueSet,
  inquiryAuthorityShown,
  inquiryWaiting,
  inquiryResumed,
  inquiryReplied,
  inquirySafetyNoted,
  inquirySafetyLifted,
  inquiryAnswered,
  inquiryAssessed,
  inquiryClosed,
] as const;
export type InquiriesEvent = EventOf<(typeof inquiriesEvents)[number]>;
