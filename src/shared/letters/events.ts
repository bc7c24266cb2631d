import * as z from 'zod';
import { dayField, defineEvent, idField, optionalText, textField, type EventOf } from '../kernel';
import { claimSchema } from './claims';
import { LETTER_KINDS } from './kinds';
import {
  feedbackSchema,
  HAND_OUTS,
  letterModelSchema,
  PROMISES,
  sentSchema,
  SET_ORIGINS,
  templateSetSchema,
  wordsSchema,
} from './schema';

const about = { opening: idField, application: idField, candidate: idField };
const place = { letter: idField, ...about };

/** A set of templates and statements comes into force for its language. Versions count from 1. */
export const templateSetAdopted = defineEvent(
  'template-set-adopted',
  z.strictObject({
    version: z.int().min(1),
    set: templateSetSchema,
    origin: z.enum(SET_ORIGINS).optional(),
    /** Why it was changed. */
    note: optionalText.optional(),
  }),
);
export const letterIssued = defineEvent(
  'letter-issued',
  z.strictObject({
    ...place,
    kind: z.enum(LETTER_KINDS),
    language: z.string(),
    templateVersion: z.int().min(1),
    /** Seq of the disposition the letter tells; 0 for a letter that tells none. */
    disposition: z.int(),
    on: dayField,
    claims: z.array(claimSchema),
    /** Archived PDF: id of the sealed document and SHA-256 (hex) of its bytes. */
    document: idField,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    reference: z.string(),
    supersedes: idField.optional(),
    inquiry: idField.optional(),
    /** Its words differ from the approved ones. */
    edited: z.boolean().optional(),
  }),
  z.strictObject({
    ref: idField,
    model: letterModelSchema,
    /** Covering text for an e-mail, filled in. */
    email: z.string().optional(),
  }),
);
export const letterSent = defineEvent('letter-sent', z.strictObject({ ...place, sent: sentSchema }));
export const letterReceived = defineEvent('letter-received', z.strictObject({ ...place, on: dayField }));
/** It left the app: as a file, on paper, as a draft of an e-mail. From then on it can only be replaced. */
export const letterHandedOut = defineEvent(
  'letter-handed-out',
  z.strictObject({ ...place, as: z.enum(HAND_OUTS), on: dayField }),
);
/** Taken back before it left the app. The exact copy stays archived. */
export const letterWithdrawn = defineEvent('letter-withdrawn', z.strictObject({ ...place, on: dayField }));

/** Words for one candidate's letter in place of the approved ones; null goes back to those. */
export const letterReworded = defineEvent(
  'letter-reworded',
  z.strictObject({
    ...about,
    kind: z.enum(LETTER_KINDS),
    templateVersion: z.int().min(1),
    disposition: z.int(),
  }),
  z.strictObject({ words: wordsSchema.nullable() }),
);
/** Which points a feedback letter makes. */
export const feedbackChosen = defineEvent(
  'feedback-chosen',
  z.strictObject(about),
  z.strictObject({ points: feedbackSchema }),
);
/** Why a letter may go out although a check asks for a reason. */
export const letterFindingJustified = defineEvent(
  'letter-finding-justified',
  z.strictObject({ ...about, check: idField }),
  z.strictObject({ key: z.string(), about: z.string(), fingerprint: z.string(), text: textField }),
);
export const promiseRecorded = defineEvent(
  'promise-recorded',
  z.strictObject({ ...about, id: idField, promise: z.enum(PROMISES), until: dayField }),
  z.strictObject({ note: optionalText }),
);
/** The promise was kept, or it no longer stands. */
export const promiseSettled = defineEvent(
  'promise-settled',
  z.strictObject({ ...about, id: idField, on: dayField }),
  z.strictObject({ note: optionalText }),
);
/** Somebody spoke with the candidate about the outcome, before or after the letter. */
export const conversationRecorded = defineEvent(
  'conversation-recorded',
  z.strictObject({ ...about, on: dayField }),
  z.strictObject({ by: idField.optional(), note: optionalText }),
);

export const lettersEvents = [
  templateSetAdopted,
  letterIssued,
  letterSent,
  letterReceived,
  letterHandedOut,
  letterWithdrawn,
  letterReworded,
  feedbackChosen,
  letterFindingJustified,
  promiseRecorded,
  promiseSettled,
  conversationRecorded,
] as const;
export type LettersEvent = EventOf<(typeof lettersEvents)[number]>;
