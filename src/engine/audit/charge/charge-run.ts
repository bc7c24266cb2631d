import type { AuditDocument } from '@shared/audit';
import type { Finding } from '@shared/checks/finding';
import { ok, recordReference, type Day, type Head, type Result } from '@shared/kernel';
import type { OpeningRecord, RecordState } from '@shared/record';
import type { OpenRecord } from '../../desk';
import type { Typesetter } from '../../typeset';
import { asJson } from '../pages';
import type { PackFolder } from './pack-folder';

/** One charge pack at work: everything in it is true of one head of the log. */
export interface ChargeRun {
  log: OpenRecord['log'];
  typesetter: Typesetter;
  /** The record folded up to `head`, and not changed by what is recorded meanwhile. */
  state: RecordState;
  record: OpeningRecord;
  findings: readonly Finding[];
  head: Head;
  today: Day;
  verifiedAt: string | undefined;
  folder: PackFolder;
  missing: { what: string; why: string }[];
}

/**
 * Writes a document as JSON and as PDF. A page that cannot be set is named as missing and does not
 * hold the pack up: its JSON says the same. Answers the name of the one to open.
 * @returns refused as `writeNewFile`
 */
export function putDocument(
  run: ChargeRun,
  place: '' | 'applications',
  stem: string,
  what: string,
  document: AuditDocument,
): Result<string> {
  const about = { what, seqs: seqsIn(document), reference: recordReference(run.head) };
  const json = run.folder.put(place, `${stem}.json`, asJson(document), about);
  if (!json.ok) return json;
  const pdf = run.typesetter.auditPdf(document);
  if (!pdf.ok) {
    run.missing.push({ what: `${what}, as PDF`, why: pdf.error.message });
    return ok(json.value.file);
  }
  const written = run.folder.put(place, `${stem}.pdf`, pdf.value.bytes, about);
  return written.ok ? ok(written.value.file) : written;
}

/** Every entry that a document rests on, once, in order. */
function seqsIn({ answer, sections }: AuditDocument): number[] {
  const seqs = new Set(answer.seqs);
  for (const { statements, tables } of sections) {
    for (const statement of statements) for (const seq of statement.seqs) seqs.add(seq);
    for (const { table } of tables) for (const row of table.rows) for (const seq of row.seqs) seqs.add(seq);
  }
  return [...seqs].toSorted((a, b) => a - b);
}

/**
 * A reference as part of a file's name: letters, figures, dots and dashes, and not endless. Empty
 * where it was made from the person's name, since a file name is read by more people than the file.
 */
export function inFileName(reference: string, fullName = ''): string {
  const plain = folded(reference);
  const named = folded(fullName)
    .split(/[^a-z\d]+/u)
    .some((part) => part.length > 1 && plain.split(/[^a-z\d]+/u).includes(part));
  return named
    ? ''
    : plain
        .replaceAll(/[^\w.-]+/gu, '-')
        .replaceAll(/^[.-]+|[.-]+$/gu, '')
        .slice(0, 60);
}

/** Small letters without accents. */
const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
