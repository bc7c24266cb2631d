import * as z from 'zod';
import {
  dayField,
  defineEvent,
  idField,
  lineField,
  optionalLine,
  optionalText,
  type EventOf,
} from '../kernel';
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

/** A file kept with a candidate: a CV, a certificate. The bytes are an archived document of the log. */
export const attachmentAdded = defineEvent(
  'attachment-added',
  z.strictObject({
    ...candidate,
    attachment: idField,
    document: idField,
    mediaType: z.string().max(120),
    /** Bytes. */
    size: z.int().min(0),
    sha256: z.string(),
    on: dayField,
  }),
  z.strictObject({ ...ref, name: lineField }),
);
/** A person's word on two records of one name or address: the same person, or two people. */
export const duplicateJudged = defineEvent(
  'duplicate-judged',
  z.strictObject({ ...candidate, other: idField, same: z.boolean() }),
  z.strictObject({ reason: optionalText }),
);
/** These candidates came in with one list. Says nothing about them that the log does not say already. */
export const listImported = defineEvent(
  'list-imported',
  z.strictObject({ import: idField, opening: idField, candidates: z.array(idField) }),
);
/** The list was imported by mistake: these are left out of everything shown. Their entries stay. */
export const importUndone = defineEvent(
  'import-undone',
  z.strictObject({ import: idField, opening: idField, removed: z.array(idField) }),
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
  attachmentAdded,
  duplicateJudged,
  listImported,
  importUndone,
] as const;
export type CandidatesEvent = EventOf<(typeof candidatesEvents)[number]>;
