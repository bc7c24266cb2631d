import { standingFacts, type Application, type Candidate, type Fact } from '../candidates';
import {
  currentDecision,
  decisionStatus,
  type Decision,
  type DecisionStatus,
  type Disposition,
  type Dissent,
  type Justification,
  type PreferenceReview,
  type Vote,
} from '../decisions';
import { holdsOn, type Hold } from '../custody';
import type { Inquiry } from '../inquiries';
import { lettersOf, noMatters, type Letter, type LetterMatters } from '../letters';
import { rulesFor, type Rule } from '../jurisdictions';
import { currentCriteria, type CriteriaVersion, type Opening, type Stage } from '../openings';
import {
  standingScorecards,
  type Declaration,
  type Deviation,
  type FitNote,
  type Observation,
  type Scorecard,
} from '../scorecards';
import type { Member, Organisation } from '../settings';
import type { RecordState } from './state';

/** One application with everything recorded about it, gathered so that rules need look nowhere else. */
export interface ApplicationRecord {
  id: string;
  application: Application;
  candidate: Candidate;
  /** Facts that stand. */
  facts: Fact[];
  /** Furthest stage reached, by the opening's order. */
  stage: Stage | null;
  stageIndex: number;
  /** Reached a stage other than screening. */
  interviewed: boolean;
  /** Scorecards that stand; corrected ones are left out. */
  scorecards: Scorecard[];
  fitNotes: FitNote[];
  observations: Observation[];
  /** The latest of each member. */
  declarations: Declaration[];
  /** Every declaration, oldest first. */
  declarationHistory: Declaration[];
  deviations: Deviation[];
  disposition: Disposition | null;
  /** In the order of issue; letters that were taken back are left out. */
  letters: Letter[];
  /** Rewritten words, justifications, promises and conversations around them. */
  matters: LetterMatters;
  /** In order of arrival. */
  inquiries: Inquiry[];
}

/** One opening as the checks, the letters and the audit see it. */
export interface OpeningRecord {
  opening: Opening;
  criteria: CriteriaVersion | null;
  organisation: Organisation | null;
  /** Legal facts of the opening's place, as the organisation uses them. */
  rules: Rule[];
  members: ReadonlyMap<string, Member>;
  /** In order of arrival. */
  applications: ApplicationRecord[];
  byId: ReadonlyMap<string, ApplicationRecord>;
  deviations: Deviation[];
  votes: Vote[];
  dissents: Dissent[];
  justifications: ReadonlyMap<string, Justification>;
  /** Oldest first. */
  preferenceReviews: PreferenceReview[];
  /** Legal holds that stand. */
  holds: Hold[];
  decision: Decision | null;
  status: DecisionStatus;
}

/** Gathers one opening; null when there is none of that ref. */
export function gatherOpening(state: RecordState, ref: string): OpeningRecord | null {
  const opening = state.openings.openings.get(ref);
  if (!opening) return null;
  const criteria = currentCriteria(opening);
  const stages = criteria?.set.stages ?? [];
  const deviations = [...state.scorecards.deviations.values()].filter(
    (deviation) => deviation.opening === ref,
  );
  const applications = (state.candidates.byOpening.get(ref) ?? []).map((id) =>
    gatherApplication(state, id, stages, deviations),
  );
  return {
    opening,
    criteria,
    organisation: state.settings.organisation,
    rules: rulesFor(opening.details.jurisdiction, state.settings.rules),
    members: state.settings.members,
    applications,
    byId: new Map(applications.map((item) => [item.id, item])),
    deviations,
    votes: [...(state.decisions.votes.get(ref)?.values() ?? [])],
    dissents: state.decisions.dissents.get(ref) ?? [],
    justifications: state.decisions.justifications.get(ref) ?? new Map(),
    preferenceReviews: state.decisions.preferenceReviews.get(ref) ?? [],
    holds: holdsOn(state.custody, ref),
    decision: currentDecision(state.decisions, ref),
    status: decisionStatus(state.decisions, ref),
  };
}

function gatherApplication(
  state: RecordState,
  id: string,
  stages: readonly Stage[],
  deviations: readonly Deviation[],
): ApplicationRecord {
  const application = state.candidates.applications.get(id)!;
  const candidate = state.candidates.candidates.get(application.candidate)!;
  const lists = state.scorecards.byApplication.get(id);
  const reached = new Set(application.stages.map((item) => item.stage));
  const stageIndex = stages.findLastIndex((stage) => reached.has(stage.ref));
  return {
    id,
    application,
    candidate,
    facts: standingFacts(candidate),
    stage: stages[stageIndex] ?? null,
    stageIndex,
    interviewed: stages.some((stage) => stage.kind !== 'screening' && reached.has(stage.ref)),
    scorecards: standingScorecards(state.scorecards, id),
    fitNotes: (lists?.fitNotes ?? []).map((key) => state.scorecards.fitNotes.get(key)!),
    observations: (lists?.observations ?? []).map((key) => state.scorecards.observations.get(key)!),
    declarations: (lists?.declarations ?? []).map((key) => state.scorecards.declarations.get(key)!),
    declarationHistory: (lists?.declarations ?? [])
      .flatMap((key) => state.scorecards.declarationHistory.get(key) ?? [])
      .toSorted((a, b) => a.at.seq - b.at.seq),
    deviations: deviations.filter((deviation) => deviation.affected.includes(id)),
    disposition: state.decisions.dispositions.get(id) ?? null,
    letters: lettersOf(state.letters, id),
    matters: state.letters.matters.get(id) ?? noMatters(),
    inquiries: (state.inquiries.byApplication.get(id) ?? []).map((key) =>
      state.inquiries.inquiries.get(key)!,
    ),
  };
}
