import * as z from 'zod';
import type { Finding } from '../checks/finding';
import { answers, dayField, defineCommand, defineQuery, idField, optionalText, textField } from '../kernel';
import type { StatisticsReport } from '../statistics';
import type { LintFinding } from '../lint/finding';
import { dispositionSchema } from './schema';
import type { Decision, DecisionStatus, Disposition, Dissent, PreferenceReview, Vote } from './state';
import type { UnitTally } from './tally';

/** Mean of one candidate's ratings on one criterion, with how far apart the raters were. */
export interface MatrixCell {
  criterion: string;
  mean: number | null;
  spread: number;
  n: number;
  ratings: { member: string; points: number; evidence: string; scorecard: string; stage: string }[];
}

export interface MatrixRow {
  application: string;
  candidate: string;
  name: string;
  stage: string | null;
  stageLabel: string;
  withdrawn: boolean;
  cells: MatrixCell[];
  /** Weighted mean over the criteria scored, on the 1–5 scale; null when nothing is scored. */
  total: number | null;
  /** Rows with the same group number cannot be told apart by their scores. */
  group: number | null;
  disposition: Disposition | null;
}

export interface Band {
  /** Half-width in points of the weighted mean. */
  width: number;
  formula: string;
  n: number;
  raters: number;
  reliability: number | null;
  sentence: string;
}

/** A member whose ratings can be left out, to see what would be without them. */
export interface Leavable {
  member: string;
  /** The weightiest thing this member has declared about anybody in the opening. */
  interest: 'recused' | 'declared' | 'none';
}

export interface DecisionView {
  opening: string;
  status: DecisionStatus;
  rows: MatrixRow[];
  band: Band;
  /** Whose ratings `rows` and `band` leave out, and whether that changes the order, as sentences; null when all count. */
  without: { member: string; text: string } | null;
  /** Whom `without` can name: those who stepped out or declared an interest first. */
  leavable: Leavable[];
  /** How far the members agree, with n and a plain sentence; null while nobody has scored. */
  agreement: StatisticsReport | null;
  /** Scorecards that whoever asks may not see yet; nothing of them is in this answer. */
  hiddenScorecards: number;
  findings: Finding[];
  votes: Vote[];
  /** The votes by unit of the committee, with vetoes and their reasons. */
  tally: UnitTally[];
  dissents: Dissent[];
  decisions: Decision[];
  /** Oldest first. */
  preferenceReviews: PreferenceReview[];
  /** What still stands in the way of a signature, as sentences; empty when it can be signed. */
  missing: string[];
}

export const decisionsCalls = [
  /** `without`: a member whose ratings are left out of `rows` and `band`. Findings always count everybody. */
  defineQuery(
    'decisions.view',
    z.strictObject({ opening: idField, without: idField.optional() }),
    answers<DecisionView>(),
  ),
  /** The linter behind text boxes: signals while typing, nothing recorded. */
  defineQuery(
    'decisions.lint',
    z.strictObject({
      text: z.string().max(20_000),
      as: z.enum(['note', 'reason', 'letter']),
      language: z.string().default('en'),
    }),
    answers<LintFinding[]>(),
  ),
  defineCommand(
    'decisions.dispose',
    z.strictObject({ application: idField, disposition: dispositionSchema }),
  ),
  /** Several at once, each with its own reasons: all are recorded or none is. */
  defineCommand(
    'decisions.dispose-many',
    z.strictObject({
      items: z
        .array(z.strictObject({ application: idField, disposition: dispositionSchema }))
        .min(1)
        .max(5000),
    }),
  ),
  defineCommand(
    'decisions.vote',
    z.strictObject({
      opening: idField,
      member: idField,
      application: idField.nullable(),
      veto: z.boolean().default(false),
      reason: optionalText,
    }),
  ),
  /** How a preference set by a rule was considered; with what it means for single candidates. */
  defineCommand(
    'decisions.review-preference',
    z.strictObject({
      opening: idField,
      member: idField,
      on: dayField.optional(),
      /** As it read when it was reviewed; absent: as the opening states it now. */
      rule: z.string().max(20_000).optional(),
      text: textField,
      considered: z
        .array(z.strictObject({ application: idField, text: textField }))
        .max(500)
        .default([]),
    }),
  ),
  defineCommand('decisions.dissent', z.strictObject({ opening: idField, member: idField, text: textField })),
  defineCommand('decisions.justify', z.strictObject({ opening: idField, key: z.string(), text: textField })),
  defineCommand(
    'decisions.sign',
    z.strictObject({
      opening: idField,
      member: idField,
      id: idField.optional(),
      on: dayField.optional(),
      rationale: optionalText,
    }),
  ),
  defineCommand('decisions.reopen', z.strictObject({ opening: idField, member: idField, reason: textField })),
] as const;
