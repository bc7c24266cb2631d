import * as z from 'zod';
import { dayField, defineEvent, idField, optionalText, type EventOf } from '../kernel';
import { holdSchema, liftSchema } from './schema';

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
/** A legal hold on a whole opening: nothing about it is erased until the hold is lifted. */
export const holdPlaced = defineEvent(
  'hold-placed',
  holdSchema.extend({
    hold: idField,
    ref: idField,
    on: dayField,
    /** The inquiry that brought it about. */
    inquiry: idField.optional(),
  }),
);
export const holdLifted = defineEvent(
  'hold-lifted',
  liftSchema.extend({ hold: idField, opening: idField, on: dayField }),
);

export const custodyEvents = [caseImported, candidateErased, holdPlaced, holdLifted] as const;
export type CustodyEvent = EventOf<(typeof custodyEvents)[number]>;
