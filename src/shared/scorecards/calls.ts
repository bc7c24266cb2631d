import * as z from 'zod';
import { answers, dayField, defineCommand, defineQuery, idField, optionalText } from '../kernel';
import {
  declarationSchema,
  type DeclaredAt,
  deviationSchema,
  fitNoteSchema,
  observationSchema,
  ratingSchema,
} from './schema';
import type { Declaration, Deviation, FitNote, Observation, Scorecard } from './state';

const given = { id: idField.optional(), ref: idField.optional() };

/** A member sees another's scorecard only when all assigned have submitted or the chair opened them. */
export interface ScorecardSlot {
  member: string;
  memberName: string;
  stage: string;
  status: 'missing' | 'hidden' | 'shown' | 'recused';
  scorecard: Scorecard | null;
}

export interface ScoringView {
  application: string;
  candidate: string;
  candidateName: string;
  stages: { ref: string; label: string; reached: boolean; slots: ScorecardSlot[]; openedBy: string | null }[];
  fitNotes: FitNote[];
  observations: Observation[];
  /** The latest of each member. */
  declarations: Declaration[];
  /** Every declaration ever made about this application, oldest first. */
  declarationHistory: Declaration[];
}

/** How far one member is with one application at a stage it has reached; says nothing about any score. */
export interface StageProgress {
  stage: string;
  mine: 'not-assigned' | 'to-score' | 'draft' | 'submitted' | 'recused';
  /** Of those assigned who have not stepped out. */
  submitted: number;
  expected: number;
  /** Everybody's scorecards can be read. */
  open: boolean;
}

export interface ProgressRow {
  application: string;
  candidateName: string;
  withdrawn: boolean;
  /** The member has declared about this candidate; "none" also counts. */
  declared: boolean;
  recused: boolean;
  /** When the member has to declare (again) before taking part; null when nothing is owed. */
  declarationDue?: DeclaredAt | null;
  /** Scored stages reached so far, in the order of the opening. */
  stages: StageProgress[];
}

export const scorecardsCalls = [
  /** Whom `member` has still to score in an opening, in order of arrival. */
  defineQuery(
    'scorecards.progress',
    z.strictObject({ opening: idField, member: idField }),
    answers<ProgressRow[]>(),
  ),
  /** What `member` may see of one application's assessments. */
  defineQuery(
    'scorecards.view',
    z.strictObject({ application: idField, member: idField }),
    answers<ScoringView>(),
  ),
  defineQuery('scorecards.deviations', z.strictObject({ opening: idField }), answers<Deviation[]>()),
  /** Drafts are sealed in the file as they are typed, so that a crash loses nothing. */
  defineQuery(
    'scorecards.read-draft',
    z.strictObject({ application: idField, member: idField, stage: idField }),
    answers<{ body: unknown; savedAt: string } | null>(),
  ),
  defineQuery(
    'scorecards.save-draft',
    z.strictObject({ application: idField, member: idField, stage: idField, body: z.json() }),
    answers<{ savedAt: string }>(),
  ),
  defineCommand(
    'scorecards.submit',
    z.strictObject({
      ...given,
      application: idField,
      member: idField,
      stage: idField,
      ratings: z.array(ratingSchema).max(60),
      on: dayField.optional(),
      corrects: idField.optional(),
      reason: optionalText,
    }),
  ),
  defineCommand(
    'scorecards.open',
    z.strictObject({ application: idField, stage: idField, reason: optionalText }),
  ),
  defineCommand(
    'scorecards.record-fit-note',
    z.strictObject({ ...given, application: idField, member: idField, note: fitNoteSchema }),
  ),
  defineCommand(
    'scorecards.record-observation',
    z.strictObject({ ...given, application: idField, member: idField, note: observationSchema }),
  ),
  defineCommand(
    'scorecards.declare-interest',
    z.strictObject({ application: idField, member: idField, declaration: declarationSchema }),
  ),
  defineCommand(
    'scorecards.record-deviation',
    z.strictObject({
      ...given,
      opening: idField,
      affected: z.array(idField).max(5000),
      note: deviationSchema,
    }),
  ),
] as const;
