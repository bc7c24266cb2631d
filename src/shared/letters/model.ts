/**
 * A letter as pure data: everything the typesetter needs and nothing it would have to look up.
 * The same model gives the same bytes. Pictures are named by the SHA-256 (hex) of their bytes.
 */
export const LAYOUTS = ['din-5008-a', 'din-5008-b', 'uk-dl', 'france', 'us-10'] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface LetterModel {
  layout: Layout;
  /** BCP 47: `en-GB`, `en-US`, `de`, `fr`, `es`, `nl`. */
  language: string;
  /** Day printed and written into the PDF, `YYYY-MM-DD`; `dateText` is how it reads. */
  date: string;
  dateText: string;
  /** PDF title and author; the title never holds more about a person than the letter itself. */
  title: string;
  author: string;
  letterhead: { name: string; lines: string[]; colour: string; logo?: string | undefined };
  /** One small line above the address in window layouts; empty for none. */
  returnLine: string;
  /** Free lines as they go into the address window, at most six. */
  address: string[];
  subject: string;
  salutation: string;
  paragraphs: string[];
  closing: string;
  signatory: { name: string; role: string; signature?: string | undefined };
  /** `GR-…`, printed in the footer with its label. */
  reference: string;
  referenceLabel: string;
  /** Non-empty puts a clear band across the page, for samples and drafts. */
  watermark: string;
  /** Printer offset in millimetres, to the right and down. */
  offset?: { x: number; y: number } | undefined;
}
