import * as z from 'zod';
import {
  answers,
  dayField,
  defineCommand,
  defineQuery,
  fileField,
  idField,
  optionalText,
  textField,
} from '../kernel';
import type { Finding } from '../checks/finding';
import { draftSetSchema, templateDraftSchema, type TemplateDraft } from './draft-set';
import { LETTER_KINDS, type LetterKind, type LetterOccasion } from './kinds';
import {
  feedbackSchema,
  letterRequestSchema,
  promiseSchema,
  sentSchema,
  SET_ORIGINS,
  STATEMENT_GROUNDS,
  templateSetSchema,
  wordsSchema,
  type FeedbackPoints,
  type LetterWording,
  type TemplateSet,
} from './schema';
import type { Conversation, Letter, LetterPromise, SetVersion } from './state';

export interface QueueRow {
  application: string;
  candidate: string;
  name: string;
  /** Kind of letter owed, or of the one that was issued. */
  kind: LetterKind;
  occasion: LetterOccasion;
  stageLabel: string;
  dueOn: string | null;
  /** What sets the due date: a policy or a rule of the place, as a sentence; empty without a date. */
  dueBecause: string;
  status: 'ready' | 'blocked' | 'issued' | 'sent';
  /** Why it cannot be issued yet, as a sentence. */
  blockedBy: string;
  /** What a thoughtful colleague would do first: "Speak with this internal candidate first." */
  advice: string;
  /** Words for this candidate only. */
  edited: boolean;
  /** Letter that this one has to take the place of. */
  supersedes: string | null;
  /** Instant until which the issued letter can be taken back; null when it cannot. */
  undoUntil: string | null;
  letter: Letter | null;
}

/** What the checks say about the letters still to be issued. */
export interface QueueCheck {
  application: string;
  /** Nothing stands in the way. */
  clear: boolean;
  findings: { check: string; severity: Finding['severity']; message: string; settled: boolean }[];
}

/** A piece of text with what became of it, in reading order. */
export interface TextChange {
  change: 'same' | 'added' | 'removed';
  text: string;
}

export interface LetterPreview {
  /** One SVG document per page. */
  pages: string[];
  kind: LetterKind;
  language: string;
  templateVersion: number;
  disposition: number;
  /** The letter as text, paragraph by paragraph. */
  text: string[];
  /** Its words as they can be rewritten, and as they were approved; null for an issued letter. */
  words: LetterWording | null;
  approved: LetterWording | null;
  /** The difference from the approved words, part by part; empty where there is none. */
  changes: { part: string; pieces: TextChange[] }[];
  /** Others at this outcome and stage, and whether their letter has the approved words. */
  sameCase: { application: string; name: string; approved: boolean; issued: boolean }[];
  /** Points of a feedback letter, with what they can be chosen from; null for other letters. */
  feedback: FeedbackChoice | null;
  /** What the letter says about the record, as sentences, and whether it is so. */
  claims: { text: string; holds: boolean }[];
  findings: Finding[];
  issued: boolean;
}

export interface FeedbackChoice {
  chosen: FeedbackPoints;
  criteria: {
    criterion: string;
    label: string;
    /** Where what was seen stands against what the post needs; null without ratings. */
    band: 'below' | 'at' | 'above' | null;
    /** Evidence recorded for it, for the manager's eyes. */
    evidence: { member: string; text: string }[];
  }[];
}

export interface IssueReport {
  jobId: string;
  issued: { application: string; letter: string; fileName: string; sha256: string; reference: string }[];
  /** Issued before, in an earlier run; a file is written where there was none yet. */
  already: { application: string; letter: string; fileName: string }[];
  failed: { application: string; code: string; message: string }[];
  cancelled: boolean;
  seq: number;
}

export interface HandOutReport {
  jobId: string;
  /** Files written, by letter; the list and the manifest carry no letter. */
  written: { letter: string | null; fileName: string }[];
  failed: { letter: string; code: string; message: string }[];
  cancelled: boolean;
}

/** A language for which words are in force, or for which Grounds ships some. */
export interface SetLanguage {
  language: string;
  name: string;
  /** In force; null while none is. */
  version: number | null;
}

/** A fault of a template set, with where it stands. */
export interface TemplateFault {
  /** Index into `templates` or `statements` of the set; null for the set as a whole. */
  template: number | null;
  statement: number | null;
  /** `subject`, `salutation`, `paragraph 2`, `closing`, `email`, `text`. */
  part: string;
  line: number;
  column: number;
  message: string;
}

const jobField = idField;
const wordsField = wordsSchema.optional();

export const lettersCalls = [
  defineQuery('letters.queue', z.strictObject({ opening: idField }), answers<QueueRow[]>()),
  /** Composes and checks every letter still to be issued. Takes time: ask after the queue is shown. */
  defineQuery('letters.check', z.strictObject({ opening: idField }), answers<QueueCheck[]>()),
  /** With `words` or `feedback`: as it would read with them, nothing is recorded. */
  defineQuery(
    'letters.preview',
    letterRequestSchema.extend({ words: wordsField, feedback: feedbackSchema.optional() }),
    answers<LetterPreview>(),
  ),
  /** Issued letter as it is archived. */
  defineQuery('letters.show', z.strictObject({ letter: idField }), answers<LetterPreview>()),
  /** Issues letters one by one with progress events for `jobId`; what is finished is kept on cancel. */
  defineQuery(
    'letters.issue',
    z.strictObject({
      opening: idField,
      letters: z.array(letterRequestSchema).min(1).max(5000),
      jobId: jobField,
      /** Folder for the PDFs; without one the letters are only archived in the log. */
      folder: fileField.optional(),
    }),
    answers<IssueReport>(),
  ),
  /** Stops an issue or a hand-out after the letter at work. */
  defineQuery('letters.cancel', z.strictObject({ jobId: jobField }), answers<{ cancelled: boolean }>()),
  /** Says why a letter may go out although a check asks for a reason; `request` names the letter. */
  defineQuery(
    'letters.justify',
    z.strictObject({ request: letterRequestSchema, key: z.string().min(1).max(4000), text: textField }),
    answers<{ seq: number }>(),
  ),
  /**
   * Writes issued letters into a chosen folder: PDFs, drafts of e-mails, a list for a mail merge
   * and a manifest. Progress events for `jobId`; a file that is there already is never replaced.
   */
  defineQuery(
    'letters.hand-out',
    z.strictObject({
      letters: z.array(idField).min(1).max(5000),
      folder: fileField,
      jobId: jobField,
      pdf: z.boolean().default(true),
      /** Text of the e-mail: the letter itself, or the covering text with the letter attached. */
      email: z.enum(['none', 'letter', 'covering']).default('none'),
      merge: z.enum(['none', 'semicolon', 'comma']).default('none'),
    }),
    answers<HandOutReport>(),
  ),
  /** Pages of issued letters for printing, in order. */
  defineQuery(
    'letters.pages',
    z.strictObject({ letters: z.array(idField).min(1).max(200) }),
    answers<{ pages: string[]; paper: 'A4' | 'Letter' }>(),
  ),
  /** Writes the archived PDF of an issued letter into a chosen folder. */
  defineQuery(
    'letters.save-pdf',
    z.strictObject({ letter: idField, folder: fileField }),
    answers<{ fileName: string }>(),
  ),
  /** A page that shows where the window, the folds and the address come out on this printer. */
  defineQuery(
    'letters.test-page',
    z.strictObject({ folder: fileField.optional() }),
    answers<{ pages: string[]; fileName: string }>(),
  ),
  /**
   * Promises made to one application, those still to be kept first and by day; what was said; and
   * every letter, oldest first, those taken back too.
   */
  defineQuery(
    'letters.matters',
    z.strictObject({ application: idField }),
    answers<{ promises: LetterPromise[]; conversations: Conversation[]; letters: Letter[] }>(),
  ),
  defineCommand('letters.mark-sent', z.strictObject({ letter: idField, sent: sentSchema })),
  defineCommand('letters.mark-received', z.strictObject({ letter: idField, on: dayField })),
  defineCommand(
    'letters.mark-handed-out',
    z.strictObject({ letter: idField, as: z.enum(['print', 'text']) }),
  ),
  defineCommand('letters.withdraw', z.strictObject({ letter: idField })),
  defineCommand(
    'letters.reword',
    z.strictObject({
      application: idField,
      kind: z.enum(LETTER_KINDS),
      templateVersion: z.int().min(1),
      disposition: z.int().min(0),
      words: wordsSchema.nullable(),
    }),
  ),
  defineCommand('letters.choose-feedback', z.strictObject({ application: idField, points: feedbackSchema })),
  defineCommand('letters.record-promise', z.strictObject({ application: idField, promise: promiseSchema })),
  defineCommand(
    'letters.settle-promise',
    z.strictObject({ application: idField, promise: idField, note: optionalText }),
  ),
  defineCommand(
    'letters.record-conversation',
    z.strictObject({ application: idField, on: dayField, note: optionalText }),
  ),
  /** The set in force for each language. */
  defineQuery('letters.templates', z.strictObject({}), answers<{ version: number; set: TemplateSet }[]>()),
  /** Every version of one language, oldest first, and the set that this version of Grounds ships. */
  defineQuery(
    'letters.template-versions',
    z.strictObject({ language: z.string().max(12) }),
    answers<{ versions: SetVersion[]; shipped: TemplateSet | null; languages: SetLanguage[] }>(),
  ),
  /** Faults of a set as it is being written, in reading order; empty when it can be used. */
  defineQuery('letters.check-templates', z.strictObject({ set: draftSetSchema }), answers<TemplateFault[]>()),
  /** How one template of a set would print: for an invented candidate, or for one on record. */
  defineQuery(
    'letters.preview-template',
    z.strictObject({
      set: draftSetSchema,
      kind: z.enum(LETTER_KINDS),
      application: idField.optional(),
      /** Recorded reason of the invented candidate; absent: one that is usual for the kind. */
      ground: z.enum(STATEMENT_GROUNDS).optional(),
    }),
    answers<{ pages: string[]; text: string[]; email: string }>(),
  ),
  /** Words that are being changed, kept sealed in the file until they are adopted; null for none. */
  defineQuery(
    'letters.read-template-draft',
    z.strictObject({ language: z.string().max(12) }),
    answers<{ draft: TemplateDraft; savedAt: string } | null>(),
  ),
  /** Keeps the draft of one language, or with null removes it. */
  defineQuery(
    'letters.save-template-draft',
    z.strictObject({ language: z.string().max(12), draft: templateDraftSchema.nullable() }),
    answers<{ savedAt: string }>(),
  ),
  /** Reads a set from a chosen file, or writes the one in force (or a version) into one. */
  defineQuery(
    'letters.read-template-set',
    z.strictObject({ file: fileField }),
    answers<{ set: TemplateSet; faults: TemplateFault[] }>(),
  ),
  defineQuery(
    'letters.write-template-set',
    z.strictObject({ language: z.string().max(12), version: z.int().min(1).optional(), file: fileField }),
    answers<{ fileName: string }>(),
  ),
  defineCommand(
    'letters.adopt-templates',
    z.strictObject({
      set: templateSetSchema,
      origin: z.enum(SET_ORIGINS).optional(),
      note: z.string().max(2000).optional(),
      /** Version that the change was made from. */
      from: z.int().min(0).optional(),
    }),
  ),
  /** Words that the shipped word lists do not know, with offsets in UTF-16 code units. */
  defineQuery(
    'letters.spell',
    z.strictObject({ language: z.string().max(12), text: z.string().max(20_000) }),
    answers<{ checked: boolean; words: { start: number; end: number; suggestions: string[] }[] }>(),
  ),
] as const;

export const letterKindField = z.enum(LETTER_KINDS);
