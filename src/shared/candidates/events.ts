import * as z from 'zod';
import { dayField, defineEvent, idField, optionalLine, optionalText, type EventOf } from '../kernel';
import { contactSchema, factSchema, relationSchema } from './schema';

const candidate = { candidate: idField };
const ref = { ref: idField };

export const candidateAdded = defineEvent(
  'candidate-added',
  z.strictObject(candidate),
  z.strictObject({ ...ref, contact: contactSchema }),
);
export const candidateChanged = defineEvent(
  'candidate-changed',
  z.strictObject(candidate),
  z.strictObject({ contact: contactSchema }),
);
export const factRecorded = defineEvent(
  'fact-recorded',
  z.strictObject({ ...candidate, fact: idField }),
  z.strictObject({ ...ref, value: factSchema }),
);
/** A fact that turned out wrong: it stays readable, marked, with the reason. */
export const factWithdrawn = defineEvent(
  'fact-withdrawn',
  z.strictObject({ ...candidate, fact: idField }),
  z.strictObject({ reason: optionalText }),
);
export const relationRecorded = defineEvent(
  'relation-recorded',
  z.strictObject(candidate),
  z.strictObject({ relation: relationSchema }),
);
export const applicationReceived = defineEvent(
  'application-received',
  z.strictObject({ ...candidate, application: idField, opening: idField, receivedOn: dayField }),
  z.strictObject({ ...ref, channel: optionalLine }),
);
export const stageReached = defineEvent(
  'stage-reached',
  z.strictObject({ ...candidate, application: idField, opening: idField, stage: idField, on: dayField }),
);
export const applicationWithdrawn = defineEvent(
  'application-withdrawn',
  z.strictObject({ ...candidate, application: idField, opening: idField, on: dayField }),
  z.strictObject({ reason: optionalText }),
);

/** Somebody is not to be considered, until a day. `by` is the member who recorded it. */
export const notConsideredRecorded = defineEvent(
  'not-considered-recorded',
  z.strictObject({
    ...candidate,
    mark: idField,
    by: idField.optional(),
    on: dayField,
    until: dayField.optional(),
  }),
  z.strictObject({ ...ref, owner: optionalLine, reason: optionalText }),
);
export const notConsideredLifted = defineEvent(
  'not-considered-lifted',
  z.strictObject({ ...candidate, mark: idField, by: idField.optional(), on: dayField }),
  z.strictObject({ reason: optionalText }),
);

export const candidatesEvents = [
  candidateAdded,
  candidateChanged,
  factRecorded,
  factWithdrawn,
  relationRecorded,
  applicationReceived,
  stageReached,
  applicationWithdrawn,
  notConsideredRecorded,
  notConsideredLifted,
] as const;
export type CandidatesEvent = EventOf<(typeof candidatesEvents)[number]>;
