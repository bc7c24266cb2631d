import { exportCase } from '@shared/exchange';
import { ok, recordReference, refuse, type Result } from '@shared/kernel';
import { gatherOpening } from '@shared/record';
import { organisationSchema } from '@shared/settings';
import { runChecks } from '@shared/checks';
import { create, reportOf, statusOf } from '../custody';
import type { Desk } from '../desk';
import { importCandidates, importCase, previewCandidates, writeNewFile } from '../exchange';
import { verifyFile } from '../log';
import { basename, dirname, resolve } from 'node:path';
import { newDesk, optional, readJson, readText, required, usage, withLog, type Command } from './session';

export const newLog: Command = (invocation) => {
  const [, path] = invocation.words;
  if (path === undefined) return usage('Where should the log be? new LOG --organisation NAME');
  const name = required(invocation, 'organisation');
  if (!name.ok) return name;
  const organisation = organisationSchema.safeParse({
    name: name.value,
    language: optional(invocation, 'language'),
  });
  if (!organisation.success)
    return usage('--organisation must be a name, and --language one that Grounds writes letters in.');
  const desk = newDesk(invocation);
  try {
    const made = create(desk, path, organisation.data);
    if (!made.ok) return made;
    const { recoveryCode, logId } = made.value;
    return ok({
      json: { log: path, logId, recoveryCode },
      lines: [
        `Created ${path}.`,
        `Recovery code: ${recoveryCode}`,
        'It is shown only this once. Without it nobody can open this log.',
      ],
    });
  } finally {
    desk.close();
    desk.services.typesetter.dispose();
  }
};

export const importLog: Command = (invocation) =>
  withLog(invocation, (desk) => {
    const [, , file] = invocation.words;
    if (file === undefined) return usage('Which case file? import LOG CASE.json');
    const text = readText(file);
    if (!text.ok) return text;
    const imported = importCase(desk, text.value);
    return imported.ok
      ? ok({
          json: imported.value,
          lines: [`Imported: ${imported.value.records} steps, up to entry ${imported.value.seq}.`],
        })
      : imported;
  });

export const importPeople: Command = (invocation) =>
  withLog(invocation, async (desk) => {
    const [, , file] = invocation.words;
    if (file === undefined) return usage('Which file? import-candidates LOG FILE --opening REF');
    const opening = required(invocation, 'opening');
    if (!opening.ok) return opening;
    const map = optional(invocation, 'map');
    const mapping = map === undefined ? ok(undefined) : readJson(map);
    if (!mapping.ok) return mapping;
    const input = {
      file,
      opening: opening.value,
      ...(mapping.value === undefined ? {} : { mapping: mapping.value as Record<string, string> }),
    };
    const preview = await previewCandidates(desk, input);
    if (!preview.ok) return preview;
    const { counts, rows } = preview.value;
    const lines = [
      ...rows
        .filter((row) => row.outcome !== 'new')
        .map((row) => `line ${row.line}: ${row.outcome}: ${row.note}`),
      `${counts.new} new, ${counts.duplicate} duplicate, ${counts.error} with errors.`,
    ];
    if (invocation.options['dry-run'] === true)
      return ok({ json: preview.value, lines, refused: counts.error > 0 });
    const added = await importCandidates(desk, { ...input, mapping: preview.value.mapping }, {});
    return added.ok
      ? ok({ json: { ...added.value, rows }, lines: [...lines, `Added ${added.value.added}.`] })
      : added;
  });

export const show: Command = (invocation) =>
  withLog(
    invocation,
    (desk) => {
      const openings = openingsAsked(desk, optional(invocation, 'opening'));
      if (!openings.ok) return openings;
      const { state } = unwrap(desk);
      const shown = openings.value.map((ref) => {
        const record = gatherOpening(state, ref)!;
        return {
          opening: ref,
          title: record.opening.details.title,
          outcome: record.opening.outcome,
          criteriaVersion: record.criteria?.version ?? null,
          decision: record.status,
          applications: record.applications.map((item) => ({
            application: item.application.ref,
            candidate: item.candidate.ref,
            name: item.candidate.contact?.fullName ?? null,
            receivedOn: item.application.receivedOn,
            stage: item.stage?.ref ?? null,
            withdrawn: item.application.withdrawn !== null,
            scorecards: item.scorecards.length,
            disposition: item.disposition?.code ?? null,
            reasons: (item.disposition?.reasons ?? []).map((reason) => ({
              ref: reason.ref,
              ground: reason.ground,
              text: reason.text,
              evidence: reason.evidence.length,
            })),
            letters: item.letters.map((letter) => ({
              kind: letter.kind,
              on: letter.on,
              reference: letter.reference,
            })),
          })),
        };
      });
      const lines = shown.flatMap((opening) => [
        `${opening.opening}: ${opening.title} (${opening.outcome}, decision ${opening.decision})`,
        ...opening.applications.map(
          (item) =>
            `  ${item.application}  ${item.name ?? 'erased'}  ${item.disposition ?? 'undecided'}${item.letters.length > 0 ? '  letter issued' : ''}`,
        ),
      ]);
      return ok({ json: { status: statusOf(desk).organisation, openings: shown }, lines });
    },
    true,
  );

export const checks: Command = (invocation) =>
  withLog(
    invocation,
    (desk) => {
      const openings = openingsAsked(desk, optional(invocation, 'opening'));
      if (!openings.ok) return openings;
      const { state } = unwrap(desk);
      const findings = openings.value.flatMap((ref) => {
        const record = gatherOpening(state, ref)!;
        return runChecks(record, { lint: desk.lint }).map((finding) => ({
          opening: ref,
          check: finding.check,
          severity: finding.severity,
          subjects: finding.subjects.map((id) => record.byId.get(id)?.application.ref ?? id),
          about: finding.about,
          message: finding.message,
          settled: finding.settled ? { text: finding.settled.text } : null,
        }));
      });
      const open = findings.filter((finding) => finding.settled === null && finding.severity !== 'advise');
      const lines = findings.map(
        (finding) =>
          `${finding.settled ? 'settled' : finding.severity}  ${finding.check}  ${finding.message}`,
      );
      return ok({
        json: findings,
        lines: lines.length > 0 ? lines : ['No findings.'],
        refused: open.length > 0,
      });
    },
    true,
  );

export const verify: Command = (invocation) => {
  const [, path] = invocation.words;
  if (path === undefined) return usage('Which log? verify LOG [--head REF]');
  const head = optional(invocation, 'head');
  const found = verifyFile(path, head === undefined ? {} : { head });
  if (!found.ok) return found;
  if (found.value.heads[0]?.status === 'unreadable')
    return usage(`"${head}" is not a record reference; it looks like GR-120-0123456789.`);
  const { message, ...report } = reportOf(found.value, new Date().toISOString());
  const json = { ...report, message };
  return report.ok
    ? ok({ json, lines: [message] })
    : refuse('damaged', report.firstBreak?.code ?? 'head-not-found', message, json);
};

export const exportLog: Command = (invocation) =>
  withLog(
    invocation,
    (desk) => {
      const out = required(invocation, 'out');
      if (!out.ok) return out;
      const target = resolve(out.value);
      const { state, log } = unwrap(desk);
      const written = writeNewFile(
        dirname(target),
        basename(target),
        `${JSON.stringify(exportCase(state), null, 2)}\n`,
      );
      return written.ok
        ? ok({
            json: { file: written.value, reference: recordReference(log.head()) },
            lines: [`Wrote ${written.value}.`],
          })
        : written;
    },
    true,
  );

/** The open record; only for use inside `withLog`, which has opened it. */
export function unwrap(desk: Desk) {
  const record = desk.record();
  if (!record.ok) throw new Error(record.error.message);
  return record.value;
}

function openingsAsked(desk: Desk, ref: string | undefined): Result<string[]> {
  const { openings } = unwrap(desk).state.openings;
  if (ref === undefined) return ok([...openings.keys()]);
  return openings.has(ref)
    ? ok([ref])
    : refuse('not-found', 'opening-unknown', `There is no opening "${ref}".`);
}
