import * as z from 'zod';
import { answers, defineCommand, defineQuery, idField, lineField, optionalText } from '../kernel';
import type { CriteriaChange } from './criteria-diff';
import { committeeSchema, criteriaSetSchema, openingDetailsSchema, OUTCOMES, type Outcome } from './schema';
import type { Opening } from './state';

export interface OpeningRow {
  ref: string;
  title: string;
  unit: string;
  outcome: Outcome;
  closesOn: string | null;
  applications: number;
  undecided: number;
  scorecards: number;
  /** Signed, reopened for correction, or not yet signed. */
  decision: 'none' | 'signed' | 'reopened';
  lettersDue: number;
}

/** What changed between two versions of the criteria, and who was scored under which. */
export interface CriteriaDiff {
  opening: string;
  from: number;
  to: number;
  /** Why the later version was made, and the day. */
  reason: string;
  on: string;
  changes: CriteriaChange[];
  /** Everybody with a standing scorecard, in order of arrival. */
  scored: {
    application: string;
    candidateName: string;
    under: { version: number; scorecards: number }[];
    /** Some of it was scored under a version before `to`. */
    affected: boolean;
  }[];
}

export const openingsCalls = [
  defineQuery('openings.list', z.strictObject({}), answers<OpeningRow[]>()),
  defineQuery(
    'openings.get',
    z.strictObject({ opening: idField }),
    /** `readvertisedAs`: the opening that advertises this one again. */
    answers<Opening & { decision: OpeningRow['decision']; readvertisedAs?: string | null }>(),
  ),
  defineCommand(
    'openings.create',
    z.strictObject({
      ref: idField.optional(),
      details: openingDetailsSchema,
      copyOf: idField.optional(),
      readvertises: idField.optional(),
    }),
  ),
  /** A new opening with the details, criteria and committee of another, and nobody who applied. */
  defineCommand(
    'openings.copy',
    z.strictObject({ from: idField, ref: idField.optional(), title: lineField }),
  ),
  /** Closes an opening as re-advertised and makes the one that follows it. */
  defineCommand(
    'openings.readvertise',
    z.strictObject({
      opening: idField,
      ref: idField.optional(),
      title: lineField.optional(),
      reason: optionalText,
    }),
  ),
  defineCommand('openings.change', z.strictObject({ opening: idField, details: openingDetailsSchema })),
  defineQuery(
    'openings.criteria-diff',
    z.strictObject({ opening: idField, from: z.int().min(1), to: z.int().min(1) }),
    answers<CriteriaDiff>(),
  ),
  defineCommand(
    'openings.set-criteria',
    z.strictObject({ opening: idField, set: criteriaSetSchema, reason: optionalText }),
  ),
  defineCommand('openings.set-committee', z.strictObject({ opening: idField, committee: committeeSchema })),
  defineCommand(
    'openings.set-outcome',
    z.strictObject({ opening: idField, outcome: z.enum(OUTCOMES), reason: optionalText }),
  ),
] as const;
