import * as z from 'zod';
import { dayField, defineEvent, idField, optionalText, textField, type EventOf } from '../kernel';
import {
  DECLARED_AT,
  declarationSchema,
  deviationSchema,
  fitNoteSchema,
  INTERESTS,
  keptSchema,
  observationSchema,
} from './schema';

const place = { opening: idField, application: idField, candidate: idField };
const ref = { ref: idField };

/** Points stay countable after an erasure; the evidence, which is about the person, does not. */
export const scorecardSubmitted = defineEvent(
  'scorecard-submitted',
  z.strictObject({
    ...place,
    scorecard: idField,
    member: idField,
    stage: idField,
    criteriaVersion: z.int().min(1),
    points: z.array(z.strictObject({ criterion: idField, points: z.int().min(1).max(7) })),
    on: dayField,
    /** The scorecard this one corrects. */
    corrects: idField.optional(),
  }),
  z.strictObject({
    ...ref,
    evidence: z.record(z.string(), textField),
    reason: optionalText,
    /** By criterion. */
    kept: z.record(z.string(), z.array(keptSchema)).optional(),
  }),
);
export const scorecardsOpened = defineEvent(
  'scorecards-opened',
  z.strictObject({ ...place, stage: idField }),
  z.strictObject({ reason: optionalText }),
);
export const fitNoteRecorded = defineEvent(
  'fit-note-recorded',
  z.strictObject({ ...place, fitNote: idField, member: idField }),
  z.strictObject({ ...ref, note: fitNoteSchema }),
);
export const observationRecorded = defineEvent(
  'observation-recorded',
  z.strictObject({ ...place, observation: idField, member: idField }),
  z.strictObject({ ...ref, note: observationSchema }),
);
export const interestDeclared = defineEvent(
  'interest-declared',
  z.strictObject({
    ...place,
    member: idField,
    interest: z.enum(INTERESTS),
    recused: z.boolean(),
    askedAt: z.enum(DECLARED_AT).optional(),
  }),
  z.strictObject({ declaration: declarationSchema }),
);
export const deviationRecorded = defineEvent(
  'deviation-recorded',
  z.strictObject({ opening: idField, deviation: idField, affected: z.array(idField), note: deviationSchema }),
);

export const scorecardsEvents = [
  scorecardSubmitted,
  scorecardsOpened,
  fitNoteRecorded,
  observationRecorded,
  interestDeclared,
  deviationRecorded,
] as const;
export type ScorecardsEvent = EventOf<(typeof scorecardsEvents)[number]>;
