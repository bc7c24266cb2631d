import * as z from 'zod';
import { answers, dayField, defineQuery, fileField, idField, type Day } from '../kernel';
import { AUDIENCES, type AuditDocument } from './document';

export interface WhyView {
  application: string;
  candidate: string;
  name: string;
  /** Ref of the opening. */
  opening: string;
  openingTitle: string;
  document: AuditDocument;
  /** Sentences fit to be said aloud, from the letter and the record. */
  sayNow: {
    spoken: string[];
    /** A longer answer for writing, paragraph by paragraph: the same grounds, nothing more. */
    written: string[];
    leaveUnsaid: string[];
  };
  timeline: { seq: number; on: string; text: string }[];
  /** Days on which something about this application was recorded, oldest first. */
  days: Day[];
  /** Letters with an archived copy: what "exact copy" opens. */
  letters: { id: string; kind: string; on: Day; reference: string }[];
}

/** One entry of the log, as this audience may read it. */
export interface EntryView {
  seq: number;
  /** Instant at which it was recorded. */
  recordedAt: string;
  /** What kind of entry it is, in plain words. */
  kind: string;
  /** Who was at the desk; null when nobody was chosen or it is not for this audience. */
  actor: string | null;
  /** The record reference with this entry as the head. */
  reference: string;
  facts: { label: string; text: string }[];
  /** Why its content is not shown, when it is not. */
  withheld: string | null;
}

export interface PackFiles {
  files: string[];
  reference: string;
}

/** What a charge pack came to. `files` are named from the chosen folder on. */
export interface ChargePackFiles extends PackFiles {
  /** The new folder with all of it. */
  folder: string;
  /** False where it was stopped half way; what was written stays, and its manifest says so. */
  complete: boolean;
  /** What could not be put in, and why: a file whose bytes are not in this log, a page that cannot be set. */
  missing: { what: string; why: string }[];
}

export interface SearchHit {
  kind: 'candidate' | 'opening' | 'inquiry';
  id: string;
  /** Application to open the why view of, for a candidate. */
  application: string | null;
  /** There is a "why" to tell of it: a signed decision or a letter speaks about the application. */
  told: boolean;
  title: string;
  detail: string;
}

export interface TodayView {
  toDecide: { opening: string; title: string; text: string }[];
  toSend: { opening: string; title: string; text: string }[];
  toAnswer: { inquiry: string; application: string; title: string; text: string }[];
}

export const auditCalls = [
  defineQuery(
    'audit.why',
    z.strictObject({ application: idField, audience: z.enum(AUDIENCES), asOf: dayField.optional() }),
    answers<WhyView>(),
  ),
  /** One entry, for the mark beside a statement. */
  defineQuery(
    'audit.entry',
    z.strictObject({ application: idField, audience: z.enum(AUDIENCES), seq: z.int().min(1) }),
    answers<EntryView>(),
  ),
  /** Writes the pack of one application, as PDF and JSON, into a chosen folder. */
  defineQuery(
    'audit.pack',
    z.strictObject({
      application: idField,
      audience: z.enum(AUDIENCES),
      asOf: dayField.optional(),
      folder: fileField,
    }),
    answers<PackFiles>(),
  ),
  /** Pages of the pack for the printer, one SVG each. */
  defineQuery(
    'audit.print',
    z.strictObject({ application: idField, audience: z.enum(AUDIENCES), asOf: dayField.optional() }),
    answers<{ pages: string[]; paper: 'A4' }>(),
  ),
  /** The anonymous comparison of the appointed with this applicant, on the declared criteria alone. */
  defineQuery(
    'audit.comparison-sheet',
    z.strictObject({ application: idField, folder: fileField }),
    answers<PackFiles>(),
  ),
  /** Everything on record about an opening, for a charge: one folder with documents, letters and a manifest. */
  defineQuery(
    'audit.charge-pack',
    z.strictObject({ opening: idField, folder: fileField, jobId: idField.optional() }),
    answers<ChargePackFiles>(),
  ),
  /** Stops a charge pack; what is written stays. */
  defineQuery('audit.cancel', z.strictObject({ jobId: idField }), answers<{ cancelled: boolean }>()),
  defineQuery('audit.search', z.strictObject({ text: z.string().max(300) }), answers<SearchHit[]>()),
  defineQuery('audit.today', z.strictObject({}), answers<TodayView>()),
] as const;
