import type { Day, Provenance } from '../kernel';
import type { Claim } from './claims';
import type { LetterKind } from './kinds';
import type { LetterModel } from './model';
import type {
  CHANNELS,
  FeedbackPoints,
  HAND_OUTS,
  LetterWording,
  PROMISES,
  SET_ORIGINS,
  TemplateSet,
} from './schema';

export interface Letter {
  id: string;
  ref: string;
  opening: string;
  application: string;
  candidate: string;
  kind: LetterKind;
  language: string;
  templateVersion: number;
  /** 0 for a letter that tells no disposition. */
  disposition: number;
  on: Day;
  claims: Claim[];
  document: string;
  sha256: string;
  reference: string;
  supersedes: string | null;
  /** Letter that took the place of this one. */
  supersededBy: string | null;
  inquiry: string | null;
  edited: boolean;
  /** Null once the candidate has been erased. */
  model: LetterModel | null;
  email: string;
  sent: { on: Day; channel: (typeof CHANNELS)[number]; note: string; at: Provenance } | null;
  received: { on: Day; at: Provenance } | null;
  /** Ways in which it left the app, oldest first. */
  handedOut: { as: (typeof HAND_OUTS)[number]; on: Day; at: Provenance }[];
  withdrawn: { on: Day; at: Provenance } | null;
  at: Provenance;
}

/** Words that a person wrote for one letter. They hold for that kind and that disposition only. */
export interface Wording {
  kind: LetterKind;
  templateVersion: number;
  disposition: number;
  words: LetterWording;
  at: Provenance;
}

export interface LetterJustification {
  check: string;
  key: string;
  fingerprint: string;
  text: string;
  at: Provenance;
}

export interface LetterPromise {
  id: string;
  opening: string;
  application: string;
  candidate: string;
  promise: (typeof PROMISES)[number];
  until: Day;
  note: string;
  settled: { on: Day; note: string; at: Provenance } | null;
  at: Provenance;
}

export interface Conversation {
  on: Day;
  by: string | null;
  note: string;
  at: Provenance;
}

export interface SetVersion {
  version: number;
  set: TemplateSet;
  origin: (typeof SET_ORIGINS)[number] | null;
  note: string;
  at: Provenance;
}

/** What is recorded around the letters of one application, besides the letters. */
export interface LetterMatters {
  /** By kind of letter. */
  wordings: Map<LetterKind, Wording>;
  feedback: { points: FeedbackPoints; at: Provenance } | null;
  /** By key of the finding; the latest counts. */
  justifications: Map<string, LetterJustification>;
  promises: LetterPromise[];
  conversations: Conversation[];
}

export interface LettersState {
  /** Sets by language, oldest first; the last is in force. */
  sets: Map<string, SetVersion[]>;
  letters: Map<string, Letter>;
  byApplication: Map<string, string[]>;
  matters: Map<string, LetterMatters>;
}

export const emptyLetters = (): LettersState => ({
  sets: new Map(),
  letters: new Map(),
  byApplication: new Map(),
  matters: new Map(),
});

export const noMatters = (): LetterMatters => ({
  wordings: new Map(),
  feedback: null,
  justifications: new Map(),
  promises: [],
  conversations: [],
});

/** Letters of an application in the order of issue, without those that were taken back. */
export const lettersOf = (state: LettersState, application: string): Letter[] =>
  (state.byApplication.get(application) ?? [])
    .map((id) => state.letters.get(id)!)
    .filter((letter) => letter.withdrawn === null);

/** Every letter of an application, those taken back too. */
export const allLettersOf = (state: LettersState, application: string): Letter[] =>
  (state.byApplication.get(application) ?? []).map((id) => state.letters.get(id)!);

/** Whether anything of a letter can already be in somebody's hands. */
export const hasLeft = (letter: Letter): boolean => letter.sent !== null || letter.handedOut.length > 0;

/** The set in force for a language, or for its base (`en-US` → `en-GB`), or null. */
export function setFor(state: LettersState, language: string): SetVersion | null {
  const exact = state.sets.get(language)?.at(-1);
  if (exact) return exact;
  const base = language.split('-')[0]!;
  for (const [key, versions] of state.sets) if (key.split('-')[0] === base) return versions.at(-1) ?? null;
  return null;
}
