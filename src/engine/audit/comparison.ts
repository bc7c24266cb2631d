import { buildComparisonSheet } from '@shared/account';
import type { AuditDocument, PackFiles } from '@shared/audit';
import { ok, type Result } from '@shared/kernel';
import type { Desk } from '../desk';
import { asJson, writePages, type Pages } from './pages';

/**
 * The anonymous comparison of the appointed with one applicant.
 * @returns refused as `buildComparisonSheet` and the typesetter
 */
export function comparisonSheet(desk: Desk, application: string): Result<Pages> {
  const record = desk.record();
  if (!record.ok) return record;
  const { log, state, verified } = record.value;
  const document = buildComparisonSheet(state, application, {
    today: desk.context().today,
    head: log.head(),
    ...(verified?.ok ? { verifiedAt: verified.at } : {}),
  });
  if (!document.ok) return document;
  const pdf = desk.services.typesetter.auditPdf(document.value);
  return pdf.ok ? ok({ pdf: pdf.value.bytes, json: asJson(document.value), document: document.value }) : pdf;
}

/** The files' name: it tells the record, never the person. */
export const comparisonName = ({ reference }: AuditDocument): string => `comparison-${reference}`;

/** Writes the sheet into a folder; refused as `comparisonSheet` and `writePages`. */
export function writeComparisonSheet(
  desk: Desk,
  { application, folder }: { application: string; folder: string },
): Result<PackFiles> {
  const sheet = comparisonSheet(desk, application);
  if (!sheet.ok) return sheet;
  const { reference } = sheet.value.document;
  const written = writePages(folder, comparisonName(sheet.value.document), sheet.value);
  return written.ok ? ok({ files: written.value, reference }) : written;
}
