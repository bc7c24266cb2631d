import type { Ground } from '../decisions';
import type { Day } from '../kernel';
import type { Claim, LetterKind, LetterModel, LetterWording } from '../letters';
import type { LintFinding } from '../lint';
import type { ApplicationRecord, OpeningRecord } from '../record';

/** A letter before it is issued: what will be printed, what it rests on and what it claims. */
export interface LetterDraft {
  application: string;
  kind: LetterKind;
  /** Language of the set it was written from. */
  language: string;
  templateVersion: number;
  /** Seq of the disposition that the letter tells; 0 for a letter that tells none. */
  disposition: number;
  model: LetterModel;
  /** The words as approved; they differ from the model's where somebody has rewritten them. */
  approved: LetterWording;
  edited: boolean;
  /** Covering text for an e-mail, filled in; empty where the template has none. */
  email: string;
  /** Letter that this one takes the place of, and inquiry that it answers. */
  supersedes: string | null;
  inquiry: string | null;
  claims: Claim[];
  /** The grounds it gives, with the approved sentence of each. */
  grounds: { ground: Ground; text: string }[];
}

/** What the letter checks need from outside. */
export interface LetterTools {
  /** Signals in outgoing text; offsets count UTF-16 code units. */
  lint: (text: string, language: string) => readonly LintFinding[];
  today: Day;
  /** Drafts of the same opening that are about to be issued together. */
  queued?: readonly Pick<LetterDraft, 'application' | 'kind' | 'claims'>[];
}

/** All that a letter check looks at. */
export interface LetterCheckInput {
  record: OpeningRecord;
  app: ApplicationRecord;
  draft: LetterDraft;
  tools: LetterTools;
}

/** The letter as text, part by part, in the order in which it is read. */
export function letterText(model: LetterModel): string[] {
  const { signatory } = model;
  return [
    model.subject,
    model.salutation,
    ...model.paragraphs,
    model.closing,
    [signatory.name, signatory.role].filter((line) => line.trim() !== '').join(', '),
    `${model.referenceLabel}: ${model.reference}`,
  ].filter((part) => part.trim() !== '');
}
