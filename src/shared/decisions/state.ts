import type { Day, Provenance } from '../kernel';
import type { DispositionCode, DispositionText, Ground } from './schema';

export interface Disposition extends DispositionText {
  opening: string;
  application: string;
  candidate: string;
  stage: string | null;
  grounds: Ground[];
  criteriaVersion: number;
  at: Provenance;
}

export interface Vote {
  opening: string;
  member: string;
  application: string | null;
  veto: boolean;
  reason: string;
  at: Provenance;
}

export interface Dissent {
  opening: string;
  member: string;
  text: string;
  at: Provenance;
}

export interface Justification {
  check: string;
  key: string;
  about: string;
  applications: string[];
  fingerprint: string;
  text: string;
  at: Provenance;
}

export interface Decision {
  id: string;
  opening: string;
  member: string;
  on: Day;
  criteriaVersion: number;
  rationale: string;
  dispositions: { application: string; code: DispositionCode; seq: number }[];
  findings: { check: string; key: string; severity: string; justified: number | null }[];
  supersedes: string | null;
  /** Set while the decision is open for correction. */
  reopened: { member: string; reason: string; at: Provenance } | null;
  supersededBy: string | null;
  at: Provenance;
}

/** How a preference set by a rule was considered before deciding. */
export interface PreferenceReview {
  opening: string;
  member: string;
  on: Day;
  /** The rule as it read when it was reviewed. */
  rule: string;
  text: string;
  /** What it means for single candidates; gone with them. */
  considered: { application: string; candidate: string; text: string }[];
  at: Provenance;
}

export interface DecisionsState {
  /** Latest disposition by application. */
  dispositions: Map<string, Disposition>;
  /** Every disposition ever recorded, by application, oldest first. */
  history: Map<string, Disposition[]>;
  /** By opening, then member. */
  votes: Map<string, Map<string, Vote>>;
  dissents: Map<string, Dissent[]>;
  /** By opening, then finding key. */
  justifications: Map<string, Map<string, Justification>>;
  /** Signed decisions by opening, oldest first. */
  decisions: Map<string, Decision[]>;
  /** By opening, oldest first. */
  preferenceReviews: Map<string, PreferenceReview[]>;
}

export const emptyDecisions = (): DecisionsState => ({
  dispositions: new Map(),
  history: new Map(),
  votes: new Map(),
  dissents: new Map(),
  justifications: new Map(),
  decisions: new Map(),
  preferenceReviews: new Map(),
});

/** The decision in force, or null; a reopened one is still in force until it is superseded. */
export const currentDecision = (state: DecisionsState, opening: string): Decision | null =>
  state.decisions.get(opening)?.at(-1) ?? null;

export type DecisionStatus = 'none' | 'signed' | 'reopened';

export function decisionStatus(state: DecisionsState, opening: string): DecisionStatus {
  const decision = currentDecision(state, opening);
  if (!decision) return 'none';
  return decision.reopened ? 'reopened' : 'signed';
}
