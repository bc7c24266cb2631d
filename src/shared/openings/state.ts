import type { Provenance } from '../kernel';
import type { Committee, CriteriaSet, OpeningDetails, Outcome, Stage } from './schema';

/** One frozen or current yardstick. Versions count from 1. */
export interface CriteriaVersion {
  version: number;
  set: CriteriaSet;
  reason: string;
  at: Provenance;
}

export interface Opening {
  ref: string;
  details: OpeningDetails;
  versions: CriteriaVersion[];
  committee: Committee;
  outcome: Outcome;
  outcomeReason: string;
  /** Set by the first submitted scorecard: from then on a change is a new version. */
  frozen: boolean;
  /** The opening this one was copied from. */
  copyOf: string | null;
  /** The opening this one advertises again. */
  readvertises: string | null;
  at: Provenance;
  changedAt: Provenance;
  committeeAt: Provenance | null;
  outcomeAt: Provenance | null;
}

export interface OpeningsState {
  openings: Map<string, Opening>;
}

export const emptyOpenings = (): OpeningsState => ({ openings: new Map() });

/** The yardstick in force; null before the first criteria are set. */
export const currentCriteria = (opening: Opening): CriteriaVersion | null => opening.versions.at(-1) ?? null;

/** Position of a stage in the timetable, from 0; -1 when the stage is not one of this opening. */
export const stageIndex = (stages: readonly Stage[], ref: string): number =>
  stages.findIndex((stage) => stage.ref === ref);

/** Refs of the members who score at a stage. */
export const assignedTo = (opening: Opening, stage: string): string[] =>
  opening.committee.members
    .filter(
      (member) =>
        member.role !== 'observer' && (member.stages === undefined || member.stages.includes(stage)),
    )
    .filter((member) => member.role !== 'decider' || member.stages !== undefined)
    .map((member) => member.member);
