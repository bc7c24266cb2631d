import * as z from 'zod';
import { answers, dayField, defineCommand, defineQuery, fileField, idField } from '../kernel';
import type { Finding } from '../checks/finding';
import { LETTER_KINDS, sentSchema, templateSetSchema, type LetterKind, type TemplateSet } from './schema';
import type { Letter } from './state';

export interface QueueRow {
  application: string;
  candidate: string;
  name: string;
  /** Kind of letter owed. */
  kind: LetterKind;
  stageLabel: string;
  dueOn: string | null;
  status: 'ready' | 'blocked' | 'issued' | 'sent';
  /** Why it cannot be issued yet, as a sentence. */
  blockedBy: string;
  letter: Letter | null;
}

export interface LetterPreview {
  /** One SVG document per page. */
  pages: string[];
  kind: LetterKind;
  /** The letter as text, paragraph by paragraph. */
  text: string[];
  /** What the letter says about the record, as sentences, and whether it is so. */
  claims: { text: string; holds: boolean }[];
  findings: Finding[];
  issued: boolean;
}

export interface IssueReport {
  jobId: string;
  issued: { application: string; letter: string; fileName: string; sha256: string; reference: string }[];
  failed: { application: string; code: string; message: string }[];
  cancelled: boolean;
  seq: number;
}

export const lettersCalls = [
  defineQuery('letters.queue', z.strictObject({ opening: idField }), answers<QueueRow[]>()),
  defineQuery('letters.preview', z.strictObject({ application: idField }), answers<LetterPreview>()),
  /** Issues letters one by one with progress events for `jobId`; what is finished is kept on cancel. */
  defineQuery(
    'letters.issue',
    z.strictObject({
      opening: idField,
      applications: z.array(idField).min(1).max(5000),
      jobId: idField,
      /** Folder for the PDFs; without one the letters are only archived in the log. */
      folder: fileField.optional(),
    }),
    answers<IssueReport>(),
  ),
  defineQuery('letters.cancel', z.strictObject({ jobId: idField }), answers<{ cancelled: boolean }>()),
  /** Writes the archived PDF of an issued letter into a chosen folder. */
  defineQuery(
    'letters.save-pdf',
    z.strictObject({ letter: idField, folder: fileField }),
    answers<{ fileName: string }>(),
  ),
  defineCommand('letters.mark-sent', z.strictObject({ letter: idField, sent: sentSchema })),
  defineCommand('letters.mark-received', z.strictObject({ letter: idField, on: dayField })),
  defineQuery('letters.templates', z.strictObject({}), answers<{ version: number; set: TemplateSet }[]>()),
  defineCommand('letters.adopt-templates', z.strictObject({ set: templateSetSchema })),
] as const;

export const letterKindField = z.enum(LETTER_KINDS);
