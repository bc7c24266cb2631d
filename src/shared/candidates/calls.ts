import * as z from 'zod';
import {
  answers,
  dayField,
  defineCommand,
  defineQuery,
  fileField,
  idField,
  lineField,
  optionalLine,
  optionalText,
} from '../kernel';
import { contactSchema, factSchema, relationSchema } from './schema';
import type { SameBy } from './identity';
import type { NotConsidered, NotConsideredStatus } from './not-considered';
import type { Application, Candidate } from './state';

export interface CandidateRow {
  candidate: string;
  application: string | null;
  opening: string | null;
  openingTitle: string;
  name: string;
  email: string;
  receivedOn: string | null;
  /** Label of the furthest stage reached. */
  stage: string;
  disposition: string | null;
  relations: string[];
}

export interface ApplicationView {
  candidate: Candidate;
  application: Application;
}

/** People on record who share an e-mail address, a phone number or a name. */
export interface DuplicateGroup {
  by: SameBy;
  people: { candidate: string; name: string; email: string; phone: string; openings: string[] }[];
  /** Every two of them, with what somebody said about the two; null while nobody has. */
  pairs: { candidate: string; other: string; judged: { same: boolean; reason: string } | null }[];
}

/** The last list import into an opening, and what undoing it would take out. */
export interface LastImport {
  import: string;
  opening: string;
  /** The day it was imported. */
  on: string;
  added: number;
  /** Nothing has been recorded about these since. */
  removable: number;
  undone: boolean;
}

/** One record of “do not consider”, as it stands today. */
export interface RegisterRow {
  candidate: string;
  name: string;
  mark: string;
  owner: string;
  reason: string;
  on: string;
  until: string | null;
  /** Who recorded it; empty when that was not said. */
  byName: string;
  status: NotConsideredStatus;
  lifted: NotConsidered['lifted'];
}

/** One row of a file as it would be imported. */
export interface ImportRow {
  /** Line in the file, counted as a spreadsheet shows it (header is 1). */
  line: number;
  name: string;
  email: string;
  outcome: 'new' | 'duplicate' | 'error';
  /** What is wrong or whom it repeats. */
  note: string;
}

export interface ImportPreview {
  fileName: string;
  columns: string[];
  /** Column header for each field; absent fields are not imported. */
  mapping: Partial<Record<ImportField, string>>;
  preset: string | null;
  /** The mapping is the one used last for a file with these columns. */
  remembered?: boolean;
  rows: ImportRow[];
  counts: { new: number; duplicate: number; error: number };
}

export const IMPORT_FIELDS = [
  'fullName',
  'firstName',
  'lastName',
  'email',
  'phone',
  'address',
  'city',
  'postcode',
  'source',
  'receivedOn',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];
export const mappingSchema = z.partialRecord(z.enum(IMPORT_FIELDS), z.string());

const newApplication = z.strictObject({
  id: idField.optional(),
  ref: idField.optional(),
  opening: idField,
  receivedOn: dayField.optional(),
  channel: optionalLine,
});
const newFact = z.strictObject({ id: idField.optional(), ref: idField.optional(), value: factSchema });

export const candidatesCalls = [
  defineQuery('candidates.list', z.strictObject({ opening: idField.optional() }), answers<CandidateRow[]>()),
  defineQuery(
    'candidates.get',
    z.strictObject({ candidate: idField }),
    answers<{
      candidate: Candidate;
      applications: Application[];
      /** Other records that somebody has said are the same person. */
      sameAs?: { candidate: string; name: string; reason: string }[];
    }>(),
  ),
  defineCommand(
    'candidates.add',
    z.strictObject({
      id: idField.optional(),
      ref: idField.optional(),
      contact: contactSchema,
      facts: z.array(newFact).max(100).default([]),
      relations: z.array(relationSchema).max(20).default([]),
      applications: z.array(newApplication).max(20).default([]),
    }),
  ),
  defineCommand('candidates.change', z.strictObject({ candidate: idField, contact: contactSchema })),
  defineCommand(
    'candidates.record-fact',
    z.strictObject({
      candidate: idField,
      id: idField.optional(),
      ref: idField.optional(),
      value: factSchema,
    }),
  ),
  defineCommand(
    'candidates.withdraw-fact',
    z.strictObject({ candidate: idField, fact: idField, reason: optionalText }),
  ),
  defineCommand(
    'candidates.record-relation',
    z.strictObject({ candidate: idField, relation: relationSchema }),
  ),
  /** Records that somebody is not to be considered: who answers for it, why, and until when. */
  defineCommand(
    'candidates.record-not-considered',
    z.strictObject({
      candidate: idField,
      id: idField.optional(),
      ref: idField.optional(),
      /** The member who records it; absent: who is at the desk. */
      member: idField.optional(),
      owner: optionalLine,
      reason: optionalText,
      on: dayField.optional(),
      until: dayField.optional(),
    }),
  ),
  defineCommand(
    'candidates.lift-not-considered',
    z.strictObject({
      candidate: idField,
      mark: idField,
      member: idField.optional(),
      on: dayField.optional(),
      reason: optionalText,
    }),
  ),
  /** Every record of “do not consider”, those that stand first, then by name. */
  defineQuery('candidates.register', z.strictObject({}), answers<RegisterRow[]>()),
  defineCommand('candidates.receive-application', newApplication.extend({ candidate: idField })),
  defineCommand(
    'candidates.reach-stage',
    z.strictObject({ application: idField, stage: idField, on: dayField.optional() }),
  ),
  defineCommand(
    'candidates.withdraw-application',
    z.strictObject({ application: idField, on: dayField.optional(), reason: optionalText }),
  ),
  /** Reads a CSV or XLSX file chosen in a native dialog; nothing is recorded yet. */
  defineQuery(
    'candidates.preview-import',
    z.strictObject({ file: fileField, opening: idField, mapping: mappingSchema.optional() }),
    answers<ImportPreview>(),
  ),
  defineQuery('candidates.last-import', z.strictObject({ opening: idField }), answers<LastImport | null>()),
  /** Takes back the last list import into an opening; whoever has been worked on since stays. */
  defineCommand('candidates.undo-import', z.strictObject({ opening: idField })),
  /** Who may be on record twice. Without `all`, groups about which everything has been said are left out. */
  defineQuery(
    'candidates.duplicates',
    z.strictObject({ opening: idField.optional(), all: z.boolean().default(false) }),
    answers<DuplicateGroup[]>(),
  ),
  /** Two records are one person. Nothing is merged: each shows the other. */
  defineCommand(
    'candidates.link-duplicate',
    z.strictObject({ candidate: idField, other: idField, reason: optionalText }),
  ),
  /** Two records that look alike are two people. */
  defineCommand(
    'candidates.mark-distinct',
    z.strictObject({ candidate: idField, other: idField, reason: optionalText }),
  ),
  /** Keeps a copy of a file chosen in a native dialog, sealed under the candidate's key; at most 20 MB. */
  defineQuery(
    'candidates.attach',
    z.strictObject({ candidate: idField, file: fileField, name: lineField.optional() }),
    answers<{ attachment: string; name: string; seq: number }>(),
  ),
  defineQuery(
    'candidates.save-attachment',
    z.strictObject({ candidate: idField, attachment: idField, folder: fileField }),
    answers<{ fileName: string }>(),
  ),
  /** Imports the rows that the preview showed as new; all or nothing. */
  defineQuery(
    'candidates.import',
    z.strictObject({ file: fileField, opening: idField, mapping: mappingSchema }),
    answers<{ added: number; skipped: number; seq: number }>(),
  ),
] as const;
