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

/** A file kept with a candidate. The name is gone with the candidate, like the bytes. */
export interface Attachment {
  id: string;
  ref: string;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  sha256: string;
  /** Id of the archived document. */
  document: string;
  on: Day;
  at: Provenance;
}

/** A list brought in at once; `undone` when that was taken back. */
export interface ListImport {
  id: string;
  opening: string;
  candidates: string[];
  undone: { removed: string[]; at: Provenance } | null;
  at: Provenance;
}

/** What somebody said about two records that look like one person. */
export interface JudgedPair {
  candidate: string;
  other: string;
  same: boolean;
  reason: string;
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
  attachments: Attachment[];
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
  /** Lists brought in, oldest first. */
  imports: ListImport[];
  /** Latest word on two candidates, by `pairKey`. */
  judged: Map<string, JudgedPair>;
  /** Candidates of undone imports: in the log, and in nothing that is shown. */
  removed: Map<string, { candidate: Candidate; applications: Application[]; at: Provenance }>;
}

export const emptyCandidates = (): CandidatesState => ({
  candidates: new Map(),
  applications: new Map(),
  byOpening: new Map(),
  imports: [],
  judged: new Map(),
  removed: new Map(),
});

/** Names two candidates whatever their order. */
export const pairKey = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

export const ERASED_NAME = 'Erased candidate';

/** A candidate's name for people. */
export const candidateName = (candidate: Candidate | undefined): string =>
  candidate?.contact?.fullName ?? ERASED_NAME;

/** Facts that still stand. */
export const standingFacts = (candidate: Candidate): Fact[] =>
  candidate.facts.filter((fact) => fact.withdrawn === null);
