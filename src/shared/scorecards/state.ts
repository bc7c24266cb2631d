import type { Day, Provenance } from '../kernel';
import type { DeclarationText, DeviationText, FitNoteText, ObservationText, Rating } from './schema';

interface Place {
  id: string;
  ref: string;
  opening: string;
  application: string;
  candidate: string;
  member: string;
  at: Provenance;
}

export interface Scorecard extends Place {
  stage: string;
  criteriaVersion: number;
  /** Evidence is empty once the candidate has been erased. */
  ratings: Rating[];
  on: Day;
  corrects: string | null;
  reason: string;
  /** The scorecard that corrected this one. */
  correctedBy: string | null;
}

export interface FitNote extends Place {
  note: FitNoteText;
}

export interface Observation extends Place {
  note: ObservationText;
}

export interface Declaration extends DeclarationText {
  opening: string;
  application: string;
  candidate: string;
  member: string;
  at: Provenance;
}

export interface Deviation {
  id: string;
  opening: string;
  affected: string[];
  note: DeviationText;
  at: Provenance;
}

export interface ScorecardsState {
  scorecards: Map<string, Scorecard>;
  fitNotes: Map<string, FitNote>;
  observations: Map<string, Observation>;
  /** Latest declaration by `member application`. */
  declarations: Map<string, Declaration>;
  /** Every declaration by `member application`, oldest first. */
  declarationHistory: Map<string, Declaration[]>;
  deviations: Map<string, Deviation>;
  /** `application stage` pairs whose scorecards the chair has opened. */
  opened: Map<string, Provenance & { reason: string }>;
  /** Record ids by application, so that one application is found without a walk through all. */
  byApplication: Map<
    string,
    { scorecards: string[]; fitNotes: string[]; observations: string[]; declarations: string[] }
  >;
}

export const emptyScorecards = (): ScorecardsState => ({
  scorecards: new Map(),
  fitNotes: new Map(),
  observations: new Map(),
  declarations: new Map(),
  declarationHistory: new Map(),
  deviations: new Map(),
  opened: new Map(),
  byApplication: new Map(),
});

export const declarationKey = (member: string, application: string): string =>
  JSON.stringify([member, application]);
export const openedKey = (application: string, stage: string): string => JSON.stringify([application, stage]);

/** Scorecards that stand: not corrected by a later one. */
export function standingScorecards(state: ScorecardsState, application: string): Scorecard[] {
  return (state.byApplication.get(application)?.scorecards ?? [])
    .map((id) => state.scorecards.get(id)!)
    .filter((card) => card.correctedBy === null);
}
