import Papa from 'papaparse';
import type { LetterModel } from '@shared/letters';
import { csvCell } from './csv-cell';
import type { OutLetter } from './out-letter';
import { wellFormed } from './well-formed';

export interface MergeEntry {
  out: OutLetter;
  /** Name of the PDF beside the list; empty where none was written. */
  file: string;
}

/** Lines in the address window; the typesetter refuses more. */
const ADDRESS_LINES = 6;

/** The columns, in order. docs/letters.md lists them for people: names never change their meaning. */
const COLUMNS: Record<string, (entry: MergeEntry) => string> = {
  name: ({ out }) => out.recipient.name,
  address_as: ({ out }) => out.recipient.addressAs,
  ...Object.fromEntries(
    Array.from({ length: ADDRESS_LINES }, (_, line) => [
      `address_${line + 1}`,
      ({ out }: MergeEntry) => out.model.address[line] ?? '',
    ]),
  ),
  email: ({ out }) => out.recipient.email,
  language: ({ out }) => out.model.language,
  kind: ({ out }) => out.letter.kind,
  subject: ({ out }) => out.model.subject,
  salutation: ({ out }) => out.model.salutation,
  text: ({ out }) => out.model.paragraphs.join('\n\n'),
  closing: ({ out }) => out.model.closing,
  signatory: ({ out }) => signatory(out.model),
  email_text: ({ out }) => out.letter.email,
  opening: ({ out }) => out.opening,
  letter_date: ({ out }) => out.model.date,
  letter_date_written: ({ out }) => out.model.dateText,
  record_reference: ({ out }) => out.model.reference,
  file: ({ file }) => file,
  sha256: ({ out }) => out.letter.sha256,
};

export const MERGE_COLUMNS = Object.keys(COLUMNS);

/** A list for a mail merge: UTF-8 with a byte order mark, CRLF, every cell in quotes. */
export function mergeList(entries: readonly MergeEntry[], separator: 'semicolon' | 'comma'): string {
  const rows = entries.map((entry) => Object.values(COLUMNS).map((cell) => csvCell(wellFormed(cell(entry)))));
  const delimiter = separator === 'semicolon' ? ';' : ',';
  const list = Papa.unparse(
    { fields: MERGE_COLUMNS, data: rows },
    { delimiter, quotes: true, newline: '\r\n' },
  );
  return `\uFEFF${list}\r\n`;
}

const signatory = ({ signatory: { name, role } }: LetterModel): string =>
  [name, role].filter((line) => line.trim() !== '').join(', ');
