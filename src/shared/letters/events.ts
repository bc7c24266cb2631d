import * as z from 'zod';
import { dayField, defineEvent, idField, type EventOf } from '../kernel';
import { claimSchema, LETTER_KINDS, letterModelSchema, sentSchema, templateSetSchema } from './schema';

const place = { letter: idField, opening: idField, application: idField, candidate: idField };

/** A set of templates and statements comes into force for its language. Versions count from 1. */
export const templateSetAdopted = defineEvent(
  'template-set-adopted',
  z.strictObject({ version: z.int().min(1), set: templateSetSchema }),
);
export const letterIssued = defineEvent(
  'letter-issued',
  z.strictObject({
    ...place,
    kind: z.enum(LETTER_KINDS),
    language: z.string(),
    templateVersion: z.int().min(1),
    /** Seq of the disposition the letter tells. */
    disposition: z.int(),
    on: dayField,
    claims: z.array(claimSchema),
    /** Archived PDF: id of the sealed document and SHA-256 (hex) of its bytes. */
    document: idField,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    reference: z.string(),
  }),
  z.strictObject({ ref: idField, model: letterModelSchema }),
);
export const letterSent = defineEvent('letter-sent', z.strictObject({ ...place, sent: sentSchema }));
export const letterReceived = defineEvent('letter-received', z.strictObject({ ...place, on: dayField }));

export const lettersEvents = [templateSetAdopted, letterIssued, letterSent, letterReceived] as const;
export type LettersEvent = EventOf<(typeof lettersEvents)[number]>;
