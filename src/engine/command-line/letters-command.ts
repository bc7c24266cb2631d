import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import * as z from 'zod';
import { letterQueue, letterText } from '@shared/correspondence';
import { ok, refuse, type Result } from '@shared/kernel';
import type { Claim, LetterKind, LetterModel } from '@shared/letters';
import { gatherOpening, type OpeningRecord } from '@shared/record';
import type { Desk } from '../desk';
import { writeNewFile } from '../exchange';
import { draftFor, handOut, issueLetters, letterFileName } from '../letters';
import { unwrap } from './record-commands';
import { optional, required, usage, withLog, type Command } from './session';

/** What was written for one letter. */
interface Entry {
  candidate: string;
  application: string;
  issued: boolean;
  file: string;
  sha256: string;
  kind: LetterKind;
  templateVersion: number;
  recordReference: string;
  claims: Claim[];
  text: string[];
  [more: string]: unknown;
}

interface Made {
  entries: Entry[];
  failed: { application: string; code: string; message: string }[];
}

interface Where {
  opening: string;
  out: string;
  kind: string | undefined;
}

const waysSchema = z.object({
  email: z.enum(['letter', 'covering']).optional(),
  merge: z.enum(['semicolon', 'comma']).optional(),
});
type Ways = z.output<typeof waysSchema>;

/** Previews, or with `--issue` issues and hands out, the letters that an opening's candidates are owed. */
export const letters: Command = (invocation) =>
  withLog(invocation, async (desk) => {
    const opening = required(invocation, 'opening');
    if (!opening.ok) return opening;
    const out = required(invocation, 'out');
    if (!out.ok) return out;
    const ways = waysSchema.safeParse({
      email: optional(invocation, 'email'),
      merge: optional(invocation, 'merge'),
    });
    if (!ways.success) return usage('--email is letter or covering; --merge is semicolon or comma.');
    const issue = invocation.options['issue'] === true;
    if (!issue && (ways.data.email ?? ways.data.merge) !== undefined)
      return usage('--email and --merge are for letters that are issued: add --issue.');
    if (!gatherOpening(unwrap(desk).state, opening.value))
      return refuse('not-found', 'opening-unknown', `There is no opening "${opening.value}".`);
    mkdirSync(out.value, { recursive: true });
    const where = { opening: opening.value, out: out.value, kind: optional(invocation, 'kind') };
    const made = issue ? await issued(desk, where, ways.data) : await previewed(desk, where);
    if (!made.ok) return made;
    const { entries, failed } = made.value;
    const written = writeNewFile(out.value, 'manifest.json', `${JSON.stringify(entries, null, 2)}\n`);
    if (!written.ok) return written;
    return ok({
      json: { letters: entries, failed },
      lines: [
        ...failed.map((item) => `${item.application}: ${item.message}`),
        `${entries.length} letters in ${out.value}, ${failed.length} not written.`,
      ],
      refused: failed.length > 0,
    });
  });

const recordOf = (desk: Desk, opening: string): OpeningRecord => gatherOpening(unwrap(desk).state, opening)!;

/** Letters still to be issued, and those of a run that was broken off before they were written. */
function owedIn(desk: Desk, { opening, kind }: Where): { application: string; letter: string | null }[] {
  const { now, today } = desk.context();
  return letterQueue(recordOf(desk, opening), today, now)
    .filter((row) => kind === undefined || row.kind === kind)
    .filter(({ letter }) => letter === null || (letter.handedOut.length === 0 && letter.sent === null))
    .map((row) => ({ application: row.application, letter: row.letter?.id ?? null }));
}

async function issued(desk: Desk, where: Where, { email, merge }: Ways): Promise<Result<Made>> {
  const owed = owedIn(desk, where);
  const refOf = (application: string): string =>
    recordOf(desk, where.opening).byId.get(application)?.application.ref ?? application;
  const report = await issueLetters(
    desk,
    {
      opening: where.opening,
      letters: owed.filter(({ letter }) => letter === null).map(({ application }) => ({ application })),
      jobId: desk.services.newId(),
    },
    new Map(),
  );
  if (!report.ok) return report;
  const ids = [
    ...owed.flatMap(({ letter }) => letter ?? []),
    ...report.value.issued.map(({ letter }) => letter),
  ];
  const handed = await handOut(
    desk,
    {
      letters: ids,
      folder: where.out,
      jobId: desk.services.newId(),
      pdf: true,
      email: email ?? 'none',
      merge: merge ?? 'none',
    },
    new Map(),
    { manifest: false },
  );
  if (!handed.ok) return handed;
  const { written } = handed.value;
  const fileOf = (id: string, ending: string): string =>
    written.find((item) => item.letter === id && item.fileName.endsWith(ending))?.fileName ?? '';
  const { letters: onRecord } = unwrap(desk).state.letters;
  const { candidates } = unwrap(desk).state.candidates;
  const entries = ids.flatMap((id): Entry[] => {
    const letter = onRecord.get(id)!;
    const draft = fileOf(id, '.eml');
    if (!letter.model || fileOf(id, '.pdf') === '') return [];
    return [
      {
        candidate: candidates.get(letter.candidate)!.ref,
        application: refOf(letter.application),
        issued: true,
        file: fileOf(id, '.pdf'),
        ...(draft && { email: draft }),
        sha256: letter.sha256,
        ...about(letter, letter.model),
      },
    ];
  });
  const failed = [
    ...report.value.failed,
    ...handed.value.failed.map((item) => ({
      application: onRecord.get(item.letter)?.application ?? item.letter,
      code: item.code,
      message: item.message,
    })),
  ].map((item) => ({ ...item, application: refOf(item.application) }));
  return ok({ entries, failed });
}

async function previewed(desk: Desk, where: Where): Promise<Result<Made>> {
  const made: Made = { entries: [], failed: [] };
  for (const { application: id, letter } of owedIn(desk, where)) {
    if (letter !== null) continue;
    // The typesetter frees what it compiled between two turns.
    await nextTurn();
    const checked = draftFor(desk, { application: id });
    const pdf = checked.ok ? desk.letterPdf(checked.value.draft.model) : checked;
    if (!checked.ok || !pdf.ok) {
      const { code, message } = (checked.ok ? (pdf as Extract<typeof pdf, { ok: false }>) : checked).error;
      const ref = recordOf(desk, where.opening).byId.get(id)?.application.ref ?? id;
      made.failed.push({ application: ref, code, message });
      continue;
    }
    const { draft, application, findings } = checked.value;
    const { model } = draft;
    const { bytes } = pdf.value;
    const written = writeNewFile(where.out, letterFileName(model, model.address[0] ?? ''), bytes);
    if (!written.ok) return written;
    made.entries.push({
      candidate: application.candidate.ref,
      application: application.application.ref,
      issued: false,
      file: written.value,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...about(draft, model),
      findings: findings.map(({ check, severity, message }) => ({ check, severity, message })),
    });
  }
  return ok(made);
}

const about = (
  { kind, templateVersion, claims }: { kind: LetterKind; templateVersion: number; claims: Claim[] },
  model: LetterModel,
) => ({ kind, templateVersion, recordReference: model.reference, claims, text: letterText(model) });
