import type { Audience, PackFiles } from '@shared/audit';
import { ok, type Day, type Result } from '@shared/kernel';
import type { Desk } from '../desk';
import { asJson, writePages, type Pages } from './pages';
import { whyView, type WhyRequest } from './why';

/** The pack of one application; refused as `whyView` and the typesetter. */
export function makePack(desk: Desk, application: string, audience: Audience, asOf?: Day): Result<Pages> {
  const why = whyView(desk, { application, audience, asOf });
  if (!why.ok) return why;
  const { document } = why.value;
  const pdf = desk.services.typesetter.auditPdf(document);
  return pdf.ok ? ok({ pdf: pdf.value.bytes, json: asJson(document), document }) : pdf;
}

/** Writes the pack into a folder. The files' name tells audience, day and record, never the person. */
export function writePack(
  desk: Desk,
  { application, audience, asOf, folder }: WhyRequest & { folder: string },
): Result<PackFiles> {
  const pack = makePack(desk, application, audience, asOf);
  if (!pack.ok) return pack;
  const { reference } = pack.value.document;
  const day = asOf === undefined ? '' : `-as-of-${asOf}`;
  const written = writePages(folder, `audit-${audience}${day}-${reference}`, pack.value);
  return written.ok ? ok({ files: written.value, reference }) : written;
}

/** The pages of the pack for the printer: the bytes that the file would hold, in base 64. */
export function printPack(desk: Desk, { application, audience, asOf }: WhyRequest): Result<{ pdf: string }> {
  const pack = makePack(desk, application, audience, asOf);
  return pack.ok ? ok({ pdf: Buffer.from(pack.value.pdf).toString('base64') }) : pack;
}
