import * as z from 'zod';
import { groundSchema } from '../decisions';
import { dayField, idField, longText, optionalLine, optionalText, textField } from '../kernel';

export const INQUIRY_KINDS = [
  'feedback-request',
  'challenge',
  'new-information',
  'formal-request',
  'discrimination',
  'third-party',
  'agency',
  'internal-complaint',
  'repeated-contact',
] as const;
export type InquiryKind = (typeof INQUIRY_KINDS)[number];

/** What a message may hold that has to be dealt with first, whatever else it says (docs/inquiries.md). */
export const SIGNALS = [
  'access',
  'erasure',
  'rectification',
  'objection',
  'reasons-by-law',
  'complaint',
  'legal-threat',
  'discrimination',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** Whom an open inquiry waits for. */
export const WAITING_FOR = ['asker', 'hr', 'counsel', 'data-protection', 'complaints', 'assessor'] as const;
export type WaitingFor = (typeof WAITING_FOR)[number];

/** Whom a reply went to: the candidate, whoever asked, or somebody who passes it on (situation 11). */
export const REPLIED_TO = ['candidate', 'asker', 'intermediary'] as const;
export type RepliedTo = (typeof REPLIED_TO)[number];

/** As many as one inquiry holds, those found later included: a case file tells them as one list. */
export const MOST_QUESTIONS = 40;

export const INQUIRY_CHANNELS = ['email', 'phone', 'in-person', 'letter', 'portal', 'agency'] as const;

export const inquirySchema = z.strictObject({
  receivedOn: dayField,
  channel: z.enum(INQUIRY_CHANNELS),
  kind: z.enum(INQUIRY_KINDS),
  /** Who asks. Somebody other than the candidate is told nothing without authority on record. */
  asker: z.enum(['candidate', 'third-party', 'agency', 'authority']),
  askerName: optionalLine,
  /** Where a reply to somebody else than the candidate goes. */
  askerAddress: z.array(z.string().max(120)).max(8).default([]),
  authority: optionalText,
  text: longText,
  questions: z.array(textField).max(MOST_QUESTIONS).default([]),
  dueOn: dayField.optional(),
});
export type InquiryText = z.output<typeof inquirySchema>;

export const answerSchema = z.strictObject({
  question: z.int().min(0),
  answer: textField,
  declined: z.boolean().default(false),
});
/** How new information stands to the decision (docs/inquiries.md). */
export const CLASSIFICATIONS = ['overlooked', 'held-then', 'gained-later', 'beside-the-reason'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];
export const assessmentSchema = z.strictObject({
  classification: z.enum(CLASSIFICATIONS),
  /** Whether the outcome would change if it is true. */
  wouldChange: z.boolean(),
  why: textField,
  /** Member who assessed it; somebody else than who signed the decision. */
  assessedBy: idField,
  /** Whether evidence of then that is shown only now counts, by the rule that holds for everybody. */
  accepted: z.boolean().default(true),
});
export type Assessment = z.output<typeof assessmentSchema>;

/** What somebody made of the message: its kind, and which signals in it were read and set aside, with the reason. */
export const classificationSchema = z.strictObject({
  kind: z.enum(INQUIRY_KINDS),
  setAside: z.array(z.enum(SIGNALS)).max(SIGNALS.length).default([]),
  why: textField,
});
export type ClassificationText = z.output<typeof classificationSchema>;

export const waitSchema = z.strictObject({
  for: z.enum(WAITING_FOR),
  /** Who it is, as a person or an office would be called. */
  who: optionalLine,
  note: optionalText,
  until: dayField.optional(),
});
export type Wait = z.output<typeof waitSchema>;

/** What was said or written in reply, word for word. A letter is its own record and needs none. */
export const replySchema = z.strictObject({
  to: z.enum(REPLIED_TO),
  channel: z.enum(INQUIRY_CHANNELS),
  text: textField,
  /** Who passes it on, where somebody does. */
  through: optionalLine,
  /** Grounds that the reply gives. */
  grounds: z.array(groundSchema).max(20).default([]),
  /** Who of HR or counsel agreed to it; needed while a complaint of discrimination is open. */
  agreedWith: optionalLine,
});
export type Reply = z.output<typeof replySchema>;

export const inquiryPlace = { inquiry: idField, opening: idField, application: idField, candidate: idField };
