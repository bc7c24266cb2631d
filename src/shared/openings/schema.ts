import * as z from 'zod';
import {
  CEFR,
  DEGREES,
  dayField,
  idField,
  lineField,
  longText,
  optionalLine,
  optionalText,
  textField,
} from '../kernel';

/** A minimum qualification can be verified: somebody meets it or does not. */
const qualificationBase = { ref: idField, label: lineField };
export const qualificationSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...qualificationBase,
    kind: z.literal('years'),
    subject: lineField,
    years: z.number().min(0).max(60),
  }),
  /** `subject` empty means: any field of study. */
  z.strictObject({
    ...qualificationBase,
    kind: z.literal('degree'),
    subject: optionalLine,
    level: z.enum(DEGREES),
  }),
  /** Must be valid on the opening's closing date. */
  z.strictObject({ ...qualificationBase, kind: z.literal('licence'), subject: lineField }),
  z.strictObject({
    ...qualificationBase,
    kind: z.literal('language'),
    subject: lineField,
    level: z.enum(CEFR),
  }),
  z.strictObject({ ...qualificationBase, kind: z.literal('yes-no'), subject: lineField }),
]);
export type Qualification = z.output<typeof qualificationSchema>;

/** A scored criterion: every point of its scale has a written anchor. */
export const criterionSchema = z
  .strictObject({
    ref: idField,
    label: lineField,
    question: optionalText,
    weight: z.number().positive().max(100).default(1),
    scale: z.union([z.literal(5), z.literal(7)]).default(5),
    /** One per point, from 1 up. */
    anchors: z.array(textField),
  })
  .refine((criterion) => criterion.anchors.length === criterion.scale, {
    message: 'Every point of the scale needs its own anchor',
    path: ['anchors'],
  });
export type Criterion = z.output<typeof criterionSchema>;

/** A working condition is what a fit note may refer to. */
export const conditionSchema = z.strictObject({ ref: idField, label: lineField, text: textField });
export type Condition = z.output<typeof conditionSchema>;

export const STAGE_KINDS = ['screening', 'interview', 'task', 'final'] as const;
export const stageSchema = z.strictObject({
  ref: idField,
  label: lineField,
  kind: z.enum(STAGE_KINDS),
  /** Refs of the criteria assessed here. */
  criteria: z.array(idField).default([]),
});
export type Stage = z.output<typeof stageSchema>;

/** What everybody is measured by. Frozen by the first submitted scorecard; after that, a new version. */
export const criteriaSetSchema = z.strictObject({
  qualifications: z.array(qualificationSchema).max(40).default([]),
  criteria: z.array(criterionSchema).max(40).default([]),
  conditions: z.array(conditionSchema).max(40).default([]),
  stages: z.array(stageSchema).min(1).max(20),
});
export type CriteriaSet = z.output<typeof criteriaSetSchema>;

export const COMMITTEE_ROLES = ['chair', 'member', 'decider', 'observer'] as const;
export const committeeSchema = z.strictObject({
  members: z
    .array(
      z.strictObject({
        member: idField,
        role: z.enum(COMMITTEE_ROLES).default('member'),
        unit: optionalLine,
        /** Stages this member scores; absent means every stage (observers none). */
        stages: z.array(idField).optional(),
      }),
    )
    .max(60),
  /** How many members must take part. */
  quorum: z.int().min(0).max(60).default(0),
});
export type Committee = z.output<typeof committeeSchema>;

export const OUTCOMES = [
  'open',
  'filled',
  'filled-internally',
  'unfilled',
  'cancelled',
  're-advertised',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * Where a law or a rule of the house gives some candidates preference (veterans, severely disabled
 * people): the decision cannot be signed before somebody has recorded how that was considered.
 */
export const preferenceReviewSchema = z.strictObject({
  required: z.boolean().default(false),
  /** The rule in words, with its source. */
  rule: optionalText,
});
export type PreferenceReviewRule = z.output<typeof preferenceReviewSchema>;

export const openingDetailsSchema = z.strictObject({
  title: lineField,
  unit: optionalLine,
  location: optionalLine,
  /** Code of the place whose rules apply, for example `GB`, `DE`, `US-CA`; empty when not stated. */
  jurisdiction: z.string().max(12).default(''),
  posts: z.int().min(1).max(500).default(1),
  advert: longText,
  /** Conditions and tasks as announced to candidates. */
  announced: z.array(textField).max(40).default([]),
  /** Days of the procedure as planned or announced: interviews, tasks, the decision. */
  timetable: z
    .array(z.strictObject({ what: lineField, on: dayField }))
    .max(20)
    .optional(),
  advertisedOn: dayField.optional(),
  closesOn: dayField.optional(),
  /** Confidential matters: never in a letter or a candidate's view. */
  secrets: z.array(textField).max(20).default([]),
  /** Absent: none is asked for. A change of details that leaves it out keeps what is recorded. */
  preferenceReview: preferenceReviewSchema.optional(),
  /** When members declare their interests again, besides at the application. Kept as above. */
  declareAgain: z
    .array(z.enum(['shortlist', 'interview']))
    .max(2)
    .optional(),
});
export type OpeningDetails = z.output<typeof openingDetailsSchema>;
