import * as z from 'zod';
import { dayField, defineEvent, idField, optionalText, textField, type EventOf } from '../kernel';
import { DISPOSITIONS, dispositionSchema, groundSchema } from './schema';

const place = { opening: idField, application: idField, candidate: idField };

/** Code, stage and grounds stay countable after an erasure; words and evidence do not. */
export const dispositionRecorded = defineEvent(
  'disposition-recorded',
  z.strictObject({
    ...place,
    code: z.enum(DISPOSITIONS),
    stage: idField.nullable(),
    grounds: z.array(groundSchema),
    criteriaVersion: z.int().min(0),
  }),
  z.strictObject({ disposition: dispositionSchema }),
);
/** A vote for a candidate; `application` null is a vote to appoint nobody, whose reason is about no one. */
export const voteRecorded = defineEvent(
  'vote-recorded',
  z.strictObject({
    opening: idField,
    member: idField,
    application: idField.nullable(),
    candidate: idField.nullable(),
    veto: z.boolean(),
    reason: optionalText,
  }),
  z.strictObject({ reason: optionalText }),
);
export const dissentRecorded = defineEvent(
  'dissent-recorded',
  z.strictObject({ opening: idField, member: idField, text: textField }),
);
/** The written answer to a finding. It re-opens when the finding's ground (fingerprint) changes. */
export const findingJustified = defineEvent(
  'finding-justified',
  z.strictObject({
    opening: idField,
    check: idField,
    key: z.string(),
    about: z.string(),
    fingerprint: z.string(),
    applications: z.array(idField),
    /** Only where the finding is about no application. */
    text: optionalText,
  }),
  z.strictObject({ text: textField }),
);
export const decisionSigned = defineEvent(
  'decision-signed',
  z.strictObject({
    opening: idField,
    decision: idField,
    member: idField,
    on: dayField,
    criteriaVersion: z.int().min(0),
    rationale: optionalText,
    dispositions: z.array(z.strictObject({ application: idField, code: z.enum(DISPOSITIONS), seq: z.int() })),
    /** Findings as they stood at the signature, with the seq of what settled them. */
    findings: z.array(
      z.strictObject({
        check: idField,
        key: z.string(),
        severity: z.string(),
        justified: z.int().nullable(),
      }),
    ),
    supersedes: idField.nullable(),
  }),
);
/** Opens a signed decision for correction; the signed one stays and is superseded by the next signature. */
export const decisionReopened = defineEvent(
  'decision-reopened',
  z.strictObject({ opening: idField, decision: idField, member: idField, reason: textField }),
);

/** How a preference set by a rule was considered, for the opening as a whole; names nobody. */
export const preferenceReviewed = defineEvent(
  'preference-reviewed',
  z.strictObject({
    opening: idField,
    member: idField,
    on: dayField,
    /** The rule as it read then: another rule needs another review. */
    rule: optionalText,
    text: textField,
  }),
);
/** What the review means for one candidate. Belongs to the opening's latest review. */
export const preferenceConsidered = defineEvent(
  'preference-considered',
  z.strictObject({ ...place, member: idField }),
  z.strictObject({ text: textField }),
);

export const decisionsEvents = [
  dispositionRecorded,
  voteRecorded,
  dissentRecorded,
  findingJustified,
  decisionSigned,
  decisionReopened,
  preferenceReviewed,
  preferenceConsidered,
] as const;
export type DecisionsEvent = EventOf<(typeof decisionsEvents)[number]>;
