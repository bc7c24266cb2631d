import * as z from 'zod';
import { defineEvent, idField, optionalText, type EventOf } from '../kernel';
import { committeeSchema, criteriaSetSchema, openingDetailsSchema, OUTCOMES } from './schema';

const opening = { opening: idField };

export const openingCreated = defineEvent(
  'opening-created',
  z.strictObject({
    ...opening,
    details: openingDetailsSchema,
    /** The opening this one was copied from. */
    copyOf: idField.optional(),
    /** The opening this one advertises again. */
    readvertises: idField.optional(),
  }),
);
export const openingChanged = defineEvent(
  'opening-changed',
  z.strictObject({ ...opening, details: openingDetailsSchema }),
);
export const criteriaSet = defineEvent(
  'criteria-set',
  z.strictObject({ ...opening, version: z.int().min(1), set: criteriaSetSchema, reason: optionalText }),
);
export const committeeSet = defineEvent(
  'committee-set',
  z.strictObject({ ...opening, committee: committeeSchema }),
);
export const outcomeSet = defineEvent(
  'outcome-set',
  z.strictObject({ ...opening, outcome: z.enum(OUTCOMES), reason: optionalText }),
);

export const openingsEvents = [
  openingCreated,
  openingChanged,
  criteriaSet,
  committeeSet,
  outcomeSet,
] as const;
export type OpeningsEvent = EventOf<(typeof openingsEvents)[number]>;
