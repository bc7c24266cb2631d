import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { AUDIENCES } from '@shared/audit';
import { ok, refuse, type Result } from '@shared/kernel';
import { chargePack, comparisonName, comparisonSheet, makePack, writePages } from '../audit';
import type { Desk } from '../desk';
import { writeNewFile } from '../exchange';
import { unwrap } from './record-commands';
import { optional, required, usage, withLog, type Command, type Invocation, type Outcome } from './session';

/** The account of one application, the anonymous comparison, or the charge pack of an opening. */
export const audit: Command = (invocation) =>
  withLog(
    invocation,
    (desk) => {
      const out = required(invocation, 'out');
      if (!out.ok) return out;
      const charge = invocation.options['charge'] === true;
      const comparison = invocation.options['comparison'] === true;
      if (charge && comparison)
        return usage('--charge is about an opening and --comparison about a candidate: take one of them.');
      if (charge) return charged(desk, invocation, out.value);
      const application = applicationAsked(desk, invocation);
      if (!application.ok) return application;
      return comparison
        ? compared(desk, application.value, out.value)
        : accounted(desk, invocation, application.value, out.value);
    },
    true,
  );

/** A folder that can be written; made where there is none. */
function folderAt(path: string): Result<string> {
  try {
    mkdirSync(path, { recursive: true });
    return ok(path);
  } catch {
    return refuse('unavailable', 'not-writable', `The folder "${path}" could not be made.`);
  }
}

function applicationAsked(desk: Desk, invocation: Invocation): Result<string> {
  const asked = required(invocation, 'candidate');
  if (!asked.ok) return asked;
  const { candidates, applications } = unwrap(desk).state.candidates;
  const candidate = [...candidates.values()].find(
    (item) => item.ref === asked.value || item.id === asked.value,
  );
  if (!candidate) return refuse('not-found', 'candidate-unknown', `There is no candidate "${asked.value}".`);
  const opening = optional(invocation, 'opening');
  const application = candidate.applications.find(
    (id) => opening === undefined || applications.get(id)?.opening === opening,
  );
  return application === undefined
    ? refuse('not-found', 'application-unknown', 'This candidate has no such application.')
    : ok(application);
}

function accounted(desk: Desk, invocation: Invocation, application: string, out: string): Result<Outcome> {
  const audience = z.enum(AUDIENCES).safeParse(optional(invocation, 'audience') ?? 'committee');
  if (!audience.success) return usage(`--audience is one of ${AUDIENCES.join(', ')}.`);
  const pack = makePack(desk, application, audience.data, optional(invocation, 'as-of'));
  if (!pack.ok) return pack;
  const folder = folderAt(out);
  if (!folder.ok) return folder;
  const pdf = writeNewFile(out, 'audit.pdf', pack.value.pdf);
  if (!pdf.ok) return pdf;
  const json = writeNewFile(out, 'audit.json', pack.value.json);
  if (!json.ok) return json;
  return ok({
    json: pack.value.document,
    lines: [pack.value.document.answer.text, `Wrote ${pdf.value} and ${json.value}.`],
  });
}

function compared(desk: Desk, application: string, out: string): Result<Outcome> {
  const sheet = comparisonSheet(desk, application);
  if (!sheet.ok) return sheet;
  const folder = folderAt(out);
  if (!folder.ok) return folder;
  const { document } = sheet.value;
  const written = writePages(out, comparisonName(document), sheet.value);
  if (!written.ok) return written;
  return ok({ json: document, lines: [document.answer.text, `Wrote ${written.value.join(' and ')}.`] });
}

async function charged(desk: Desk, invocation: Invocation, out: string): Promise<Result<Outcome>> {
  const opening = required(invocation, 'opening');
  if (!opening.ok) return opening;
  const folder = folderAt(out);
  if (!folder.ok) return folder;
  const pack = await chargePack(desk, { opening: opening.value, folder: out });
  if (!pack.ok) return pack;
  const { files, missing, reference } = pack.value;
  return ok({
    json: pack.value,
    lines: [
      ...missing.map(({ what, why }) => `Not in it: ${what}: ${why}.`),
      `Wrote ${files.length} files to ${join(out, pack.value.folder)}. Record reference ${reference}.`,
    ],
  });
}
