import type { Day, Provenance } from '../kernel';
import type { NotConsidered } from './not-considered';
import type { Contact, FactValue, Relation } from './schema';

export interface Fact {
  id: string;
  ref: string;
  value: FactValue;
  withdrawn: { reason: string; at: Provenance } | null;
  at: Provenance;
}

export interface Candidate {
  id: string;
  ref: string;
  /** Null once the candidate has been erased: nothing about the person can be read any more. */
  contact: Contact | null;
  facts: Fact[];
  relations: (Relation & { at: Provenance })[];
  /** Records of “do not consider”, oldest first, lifted ones included. */
  notConsidered: NotConsidered[];
  applications: string[];
  at: Provenance;
}

export interface Application {
  id: string;
  ref: string;
  opening: string;
  candidate: string;
  receivedOn: Day;
  channel: string;
  /** Stages reached, in the order they were recorded; the first stage is reached by applying. */
  stages: { stage: string; on: Day; at: Provenance }[];
  withdrawn: { on: Day; reason: string; at: Provenance } | null;
  at: Provenance;
}

export interface CandidatesState {
  candidates: Map<string, Candidate>;
  applications: Map<string, Application>;
  /** Application ids by opening, in order of arrival in the log. */
  byOpening: Map<string, string[]>;
}

export const emptyCandidates = (): CandidatesState => ({
  candidates: new Map(),
  applications: new Map(),
  byOpening: new Map(),
});

export const ERASED_NAME = 'Erased candidate';

/** A candidate's name for people. */
export const candidateName = (candidate: Candidate | undefined): string =>
  candidate?.contact?.fullName ?? ERASED_NAME;

/** Facts that still stand. */
export const standingFacts = (candidate: Candidate): Fact[] =>
  candidate.facts.filter((fact) => fact.withdrawn === null);
