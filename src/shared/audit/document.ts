/**
 * The audit pack as pure data, the same for screen, PDF and JSON. Every statement names the
 * entry (`seq`) it rests on.
 */
export interface AuditStatement {
  text: string;
  /** Entries of the log that this rests on; empty only for sentences that explain the document. */
  seqs: number[];
  /** Why something is left out here, when it is; `text` then reads as the redaction does. */
  redacted?: string;
}

export interface AuditTable {
  columns: string[];
  /** Figures are already text, so that screen and paper show the same digits. */
  rows: { cells: string[]; seqs: number[] }[];
}

export interface AuditSection {
  id: string;
  title: string;
  statements: AuditStatement[];
  tables: { caption: string; table: AuditTable }[];
}

export const AUDIENCES = ['committee', 'counsel', 'candidate'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface AuditDocument {
  audience: Audience;
  language: string;
  title: string;
  subtitle: string;
  organisation: string;
  /** Day the pack was made, `YYYY-MM-DD`. */
  date: string;
  /** The answer in one paragraph. */
  answer: AuditStatement;
  sections: AuditSection[];
  reference: string;
  /** How to check the reference, in plain words. */
  howToVerify: string[];
  watermark: string;
}
