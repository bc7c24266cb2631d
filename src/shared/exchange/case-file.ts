import * as z from 'zod';
import { contactSchema, factSchema, notConsideredSchema, relationSchema } from '../candidates';
import { DISPOSITIONS, groundSchema } from '../decisions';
import { ruleChangeSchema } from '../jurisdictions';
import { dayField, idField, lineField, optionalLine, optionalText, textField } from '../kernel';
import {
  claimSchema,
  feedbackSchema,
  HAND_OUTS,
  LETTER_KINDS,
  letterModelSchema,
  promiseSchema,
  sentSchema,
  templateSetSchema,
  wordsSchema,
} from '../letters';
import { committeeSchema, criteriaSetSchema, openingDetailsSchema, OUTCOMES } from '../openings';
import {
  declarationSchema,
  deviationSchema,
  fitNoteSchema,
  keptField,
  observationSchema,
  ratingSchema,
} from '../scorecards';
import { memberSchema, organisationSchema, pictureSchema } from '../settings';
import { caseHoldSchema, caseInquirySchema } from './case-inquiries';

/**
 * The case file, `grounds-case/1`: a whole committee as one JSON document. Every record has a `ref`
 * chosen by the caller and unique in the file; links use refs. Criteria, qualifications, conditions
 * and stages are unique within their opening. Unknown fields are errors.
 */
export const CASE_FORMAT = 'grounds-case/1';

const factWithRef = z.discriminatedUnion(
  'kind',
  factSchema.options.map((option) =>
    // Not `optionalText`: its default would withdraw every fact that does not say so.
    option.extend({ ref: idField, withdrawn: z.string().max(20_000).optional() }),
  ) as unknown as typeof factSchema.options,
) as unknown as z.ZodType<z.output<typeof factSchema> & { ref: string; withdrawn?: string }>;

const caseOpening = openingDetailsSchema.extend({
  ref: idField,
  /** Openings that come earlier in the file, or are already on record. */
  copyOf: idField.optional(),
  readvertises: idField.optional(),
  /** Versions of the yardstick, oldest first. */
  criteria: z
    .array(criteriaSetSchema.extend({ reason: optionalText }))
    .max(50)
    .default([]),
  committee: committeeSchema.default({ members: [], quorum: 0 }),
  outcome: z.enum(OUTCOMES).default('open'),
  outcomeReason: optionalText,
});

const caseApplication = z.strictObject({
  ref: idField,
  opening: idField,
  receivedOn: dayField,
  channel: optionalLine,
  /** Stages reached after the first, in order. */
  stages: z.array(z.strictObject({ stage: idField, on: dayField })).default([]),
  withdrawn: z.strictObject({ on: dayField, reason: optionalText }).optional(),
  /** What is recorded around its letters. */
  promises: z
    .array(promiseSchema.extend({ settled: z.strictObject({ on: dayField, note: optionalText }).optional() }))
    .default([]),
  conversations: z
    .array(z.strictObject({ on: dayField, by: idField.optional(), note: optionalText }))
    .default([]),
  feedback: feedbackSchema.optional(),
  /** Words for this candidate only, for letters that are not issued yet. */
  wordings: z
    .array(
      z.strictObject({ kind: z.enum(LETTER_KINDS), templateVersion: z.int().min(1), words: wordsSchema }),
    )
    .default([]),
  /** Why a letter may go out although a check asks for a reason. */
  letterJustifications: z
    .array(z.strictObject({ check: idField, about: z.string(), fingerprint: z.string(), text: textField }))
    .default([]),
});

/** A file kept with a candidate: what is known of it. Its bytes stay in the log they came into. */
const caseAttachment = z.strictObject({
  ref: idField,
  name: lineField,
  mediaType: z.string().max(120),
  size: z.int().min(0),
  sha256: z.string(),
  on: dayField,
});

const caseCandidate = contactSchema.extend({
  ref: idField,
  facts: z.array(factWithRef).default([]),
  relations: z.array(relationSchema).default([]),
  attachments: z.array(caseAttachment).default([]),
  applications: z.array(caseApplication).default([]),
  notConsidered: z
    .array(
      notConsideredSchema.extend({
        ref: idField,
        member: idField.optional(),
        lifted: z.strictObject({ on: dayField, member: idField.optional(), reason: optionalText }).optional(),
      }),
    )
    .default([]),
});

const caseScorecard = z.strictObject({
  ref: idField,
  application: idField,
  member: idField,
  stage: idField,
  /** Version of the criteria it was submitted under, from 1. */
  criteriaVersion: z.int().min(1).default(1),
  ratings: z.array(ratingSchema),
  on: dayField,
  corrects: idField.optional(),
  reason: optionalText,
});

const link = { ref: idField, application: idField, member: idField };

export const caseEvidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rating'), scorecard: idField, criterion: idField }),
  z.strictObject({ kind: z.literal('fact'), fact: idField }),
  z.strictObject({ kind: z.literal('fit-note'), fitNote: idField }),
  z.strictObject({ kind: z.literal('observation'), observation: idField }),
  z.strictObject({ kind: z.literal('deviation'), deviation: idField }),
]);

const caseDisposition = z.strictObject({
  application: idField,
  code: z.enum(DISPOSITIONS),
  reasons: z
    .array(
      z.strictObject({
        ref: idField,
        ground: groundSchema,
        text: textField,
        evidence: z.array(caseEvidenceSchema).default([]),
        kept: keptField,
      }),
    )
    .default([]),
  rationale: optionalText,
  reserveUntil: dayField.optional(),
});

/** One round of deciding, from the first disposition to the signature and what reopened it. */
const caseDecision = z.strictObject({
  opening: idField,
  dispositions: z.array(caseDisposition).default([]),
  votes: z
    .array(
      z.strictObject({
        member: idField,
        application: idField.nullable(),
        veto: z.boolean().default(false),
        reason: optionalText,
      }),
    )
    .default([]),
  dissents: z.array(z.strictObject({ member: idField, text: textField })).default([]),
  /** How a preference set by a rule was considered; `rule` absent: as the opening states it. */
  preferenceReviews: z
    .array(
      z.strictObject({
        member: idField,
        on: dayField,
        // No default: an empty rule is another rule than the opening's.
        rule: z.string().max(20_000).optional(),
        text: textField,
        considered: z.array(z.strictObject({ application: idField, text: textField })).default([]),
      }),
    )
    .default([]),
  /** Written answers to findings, found again by check and applications (and `about`, where given). */
  justifications: z
    .array(
      z.strictObject({
        check: idField,
        applications: z.array(idField),
        about: z.string().optional(),
        text: textField,
      }),
    )
    .default([]),
  signed: z.strictObject({ ref: idField, member: idField, on: dayField, rationale: optionalText }).optional(),
  reopened: z.strictObject({ member: idField, reason: textField }).optional(),
});

const caseLetter = z.strictObject({
  ref: idField,
  application: idField,
  kind: z.enum(LETTER_KINDS),
  language: z.string(),
  templateVersion: z.int().min(1),
  on: dayField,
  claims: z.array(claimSchema),
  reference: z.string(),
  model: letterModelSchema,
  /** Which of the application's dispositions it tells, from 1; absent: the latest, where it tells one. */
  disposition: z.int().min(1).optional(),
  supersedes: idField.optional(),
  inquiry: idField.optional(),
  edited: z.boolean().default(false),
  email: optionalText,
  handedOut: z.array(z.strictObject({ as: z.enum(HAND_OUTS), on: dayField })).default([]),
  withdrawnOn: dayField.optional(),
  sent: sentSchema.optional(),
  receivedOn: dayField.optional(),
});

export const caseFileSchema = z.strictObject({
  format: z.literal(CASE_FORMAT),
  /** Free words about the file; not imported. */
  about: optionalText.optional(),
  /** Logos and signatures, named by the organisation with their SHA-256. */
  pictures: z.array(pictureSchema).default([]),
  organisation: organisationSchema.optional(),
  /** Legal facts that the organisation has changed. */
  rules: z.array(ruleChangeSchema).default([]),
  members: z.array(memberSchema).default([]),
  templates: z.array(templateSetSchema).default([]),
  openings: z.array(caseOpening).default([]),
  candidates: z.array(caseCandidate).default([]),
  /** What somebody said about two records that look like one person. */
  duplicates: z
    .array(z.strictObject({ candidate: idField, other: idField, same: z.boolean(), reason: optionalText }))
    .default([]),
  declarations: z.array(declarationSchema.extend({ application: idField, member: idField })).default([]),
  deviations: z
    .array(deviationSchema.extend({ ref: idField, opening: idField, affected: z.array(idField).default([]) }))
    .default([]),
  scorecards: z.array(caseScorecard).default([]),
  opened: z.array(z.strictObject({ application: idField, stage: idField, reason: optionalText })).default([]),
  fitNotes: z.array(fitNoteSchema.extend(link)).default([]),
  observations: z.array(observationSchema.extend(link)).default([]),
  decisions: z.array(caseDecision).default([]),
  letters: z.array(caseLetter).default([]),
  inquiries: z.array(caseInquirySchema).default([]),
  /** Legal holds on openings. */
  holds: z.array(caseHoldSchema).default([]),
});
export type CaseFile = z.output<typeof caseFileSchema>;
export type CaseFileInput = z.input<typeof caseFileSchema>;

/** The form as a JSON Schema (draft 2020-12), as a writer of case files needs it: defaults may be left out. */
export const caseFileJsonSchema = (): Record<string, unknown> => ({
  $id: CASE_FORMAT,
  title: 'Grounds case file, version 1',
  ...z.toJSONSchema(caseFileSchema, { io: 'input' }),
});
