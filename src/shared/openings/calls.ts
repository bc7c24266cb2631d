import * as z from 'zod';
import { answers, defineCommand, defineQuery, idField, optionalText } from '../kernel';
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
    answers<Opening & { decision: OpeningRow['decision'] }>(),
  ),
  defineCommand(
    'openings.create',
    z.strictObject({ ref: idField.optional(), details: openingDetailsSchema }),
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
