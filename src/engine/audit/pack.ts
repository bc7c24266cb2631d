import type { Audience, PackFiles } from '@shared/audit';
import type { CallOutput } from '@shared/calls';
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

/** The pack as the printer gets it: what the file would hold, drawn. */
export function printPack(desk: Desk, request: WhyRequest): Result<CallOutput<'audit.print'>> {
  const why = whyView(desk, request);
  if (!why.ok) return why;
  const drawn = desk.services.typesetter.auditSvg(why.value.document);
  return drawn.ok ? ok({ ...drawn.value, paper: 'A4' }) : drawn;
}
