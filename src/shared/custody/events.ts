import * as z from 'zod';
import { defineEvent, idField, optionalText, type EventOf } from '../kernel';

/** A case file was imported into this log. */
export const caseImported = defineEvent(
  'case-imported',
  z.strictObject({ sha256: z.string(), records: z.int().min(0) }),
);
/** The candidate's key was destroyed; everything personal about them can never be read again. */
export const candidateErased = defineEvent(
  'candidate-erased',
  z.strictObject({ candidate: idField, reason: optionalText }),
);

export const custodyEvents = [caseImported, candidateErased] as const;
export type CustodyEvent = EventOf<(typeof custodyEvents)[number]>;
