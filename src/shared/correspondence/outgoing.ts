import type { ApplicationRecord, OpeningRecord } from '../record';
import type { LetterCheckInput, LetterDraft, LetterTools } from './draft';

/** Words that are about to go out. The rules for them are the same in a letter, a reply and an answer. */
export interface Outgoing {
  /** How a finding calls it: "Your letter". */
  called: string;
  /** What it may be written in. */
  languages: readonly string[];
  /** Inquiry that it answers. */
  inquiry: string | null;
  /** Name and role of whoever signs it. */
  signs: readonly string[];
  /** Part by part; a reply has one. */
  parts: readonly string[];
}

/** All that a rule about outgoing words looks at. */
export interface OutgoingInput {
  record: OpeningRecord;
  app: ApplicationRecord;
  out: Outgoing;
  tools: Pick<LetterTools, 'lint' | 'today'>;
}

/** Subject, salutation, paragraphs and closing: what is said, without letterhead, address and reference. */
export const spokenParts = ({ model }: LetterDraft): string[] => [
  model.subject,
  model.salutation,
  ...model.paragraphs,
  model.closing,
];

/** A letter as words that go out. */
export const asOutgoing = (draft: LetterDraft): Outgoing => ({
  called: 'Your letter',
  languages: [draft.language],
  inquiry: draft.inquiry,
  signs: [draft.model.signatory.name, draft.model.signatory.role],
  parts: spokenParts(draft),
});

/** What a letter check looks at, for a rule about outgoing words. */
export const letterOut = ({ record, app, draft, tools }: LetterCheckInput): OutgoingInput => ({
  record,
  app,
  tools,
  out: asOutgoing(draft),
});

/** The patterns of the languages that the words may be in. */
export const inLanguages = <T>(patterns: Record<string, T>, { languages }: Outgoing): T[] =>
  [...new Set(languages.map((language) => language.split('-')[0]!))].flatMap((base) => {
    const found = patterns[base];
    return found === undefined ? [] : [found];
  });
