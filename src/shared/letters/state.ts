import type { Day, Provenance } from '../kernel';
import type { LetterModel } from './model';
import type { CHANNELS, Claim, LetterKind, TemplateSet } from './schema';

export interface Letter {
  id: string;
  ref: string;
  opening: string;
  application: string;
  candidate: string;
  kind: LetterKind;
  language: string;
  templateVersion: number;
  disposition: number;
  on: Day;
  claims: Claim[];
  document: string;
  sha256: string;
  reference: string;
  /** Null once the candidate has been erased. */
  model: LetterModel | null;
  sent: { on: Day; channel: (typeof CHANNELS)[number]; note: string; at: Provenance } | null;
  received: { on: Day; at: Provenance } | null;
  at: Provenance;
}

export interface LettersState {
  /** Sets by language, oldest first; the last is in force. */
  sets: Map<string, { version: number; set: TemplateSet; at: Provenance }[]>;
  letters: Map<string, Letter>;
  byApplication: Map<string, string[]>;
}

export const emptyLetters = (): LettersState => ({
  sets: new Map(),
  letters: new Map(),
  byApplication: new Map(),
});

export const lettersOf = (state: LettersState, application: string): Letter[] =>
  (state.byApplication.get(application) ?? []).map((id) => state.letters.get(id)!);

/** The set in force for a language, or for its base (`en-US` → `en-GB`), or null. */
export function setFor(state: LettersState, language: string): { version: number; set: TemplateSet } | null {
  const exact = state.sets.get(language)?.at(-1);
  if (exact) return exact;
  const base = language.split('-')[0]!;
  for (const [key, versions] of state.sets) if (key.split('-')[0] === base) return versions.at(-1) ?? null;
  return null;
}
