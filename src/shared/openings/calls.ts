import * as z from 'zod';
import { answers, defineCommand, defineQuery, idField, lineField, optionalText } from '../kernel';
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
