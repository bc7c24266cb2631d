import type { AuditDocument, Audience, WhyView } from '@shared/audit';
import { buildAudit, sayNow, stateAsOf, timeline } from '@shared/account';
import { runChecks } from '@shared/checks';
import { candidateName } from '@shared/candidates';
import { lettersOf } from '@shared/letters';
import { ok, recordReference, refuse, type Day, type Result } from '@shared/kernel';
import { gatherOpening } from '@shared/record';
import type { Desk } from '../desk';
import { writeNewFile } from '../exchange';
import { scoringView } from '../scorecards';
import type { RoomHandlers } from '../handler';
import { todayView } from './today';

export const auditHandlers: RoomHandlers<'audit'> = {
  'audit.why': (input, desk, { actor }) => {
    const waiting = stillToScore(desk, input.application, actor);
    return waiting ?? whyView(desk, input);
  },
  'audit.pack': ({ application, audience, folder }, desk, { actor }) =>
    stillToScore(desk, application, actor) ?? writePack(desk, application, audience, folder),
  'audit.entry': () => notBuilt(),
  'audit.print': () => notBuilt(),
  'audit.comparison-sheet': () => notBuilt(),
  'audit.charge-pack': () => notBuilt(),
  'audit.search': ({ text }, desk) => {
    const record = desk.record();
    return record.ok ? ok(record.value.search.find(text)) : record;
  },
  'audit.today': (_input, desk) => {
    const record = desk.record();
    return record.ok ? ok(todayView(record.value.state, desk.context().today)) : record;
  },
};

/** A member who has still to score somebody is not shown what the others wrote (situation 23). */
function stillToScore(desk: Desk, application: string, actor: string | undefined): Result<never> | null {
  const record = desk.record();
  if (!record.ok || actor === undefined) return null;
  const view = scoringView(record.value.state, application, actor);
  const waiting = view?.stages.some(
    ({ reached, slots }) => reached && slots.some(({ status }) => status === 'hidden'),
  );
  return waiting
    ? refuse(
        'refused',
        'scores-not-open',
        'This record shows what others wrote. It opens when everybody assigned has submitted, or when the chair opens the scorecards.',
      )
    : null;
}

/** The "why" of one application, as it is known now or as it was known at the end of a past day. */
export function whyView(
  desk: Desk,
  input: { application: string; audience: Audience; asOf?: Day | undefined },
): Result<WhyView> {
  const record = desk.record();
  if (!record.ok) return record;
  const { log, verified } = record.value;
  const state = input.asOf === undefined ? record.value.state : stateAsOf(log.read(1), input.asOf);
  const application = state.candidates.applications.get(input.application);
  const gathered = application && gatherOpening(state, application.opening);
  if (!application || !gathered) {
    return refuse(
      'not-found',
      'application-unknown',
      input.asOf === undefined
        ? 'There is no such application on record.'
        : 'This application was not on record on that day.',
    );
  }
  const findings = runChecks(gathered, { lint: desk.lint });
  const head = log.head();
  const document = buildAudit(state, application.id, {
    audience: input.audience,
    today: desk.context().today,
    head,
    findings,
    entries: head.seq,
    ...(input.asOf === undefined ? {} : { asOf: input.asOf }),
    ...(verified?.ok ? { verifiedAt: verified.at } : {}),
  });
  if (!document.ok) return document;
  const lines = timeline(state, application.id, input.audience);
  return ok({
    application: application.id,
    candidate: application.candidate,
    name: candidateName(state.candidates.candidates.get(application.candidate)),
    opening: application.opening,
    openingTitle: gathered.opening.details.title,
    document: document.value,
    sayNow: sayNow(state, application.id),
    timeline: lines,
    days: [...new Set(lines.map(({ on }) => on))].toSorted(),
    letters: lettersOf(state.letters, application.id).map(({ id, kind, on, reference }) => ({
      id,
      kind,
      on,
      reference,
    })),
  });
}

/** The pack as PDF bytes and as the text of its JSON twin: the same facts in both. */
export function makePack(
  desk: Desk,
  application: string,
  audience: Audience,
  asOf?: Day,
): Result<{ pdf: Uint8Array; json: string; document: AuditDocument }> {
  const why = whyView(desk, { application, audience, asOf });
  if (!why.ok) return why;
  const { document } = why.value;
  const pdf = desk.services.typesetter.auditPdf(document);
  if (!pdf.ok) return pdf;
  return ok({
    pdf: pdf.value.bytes,
    json: `${JSON.stringify({ format: 'grounds-audit/1', ...document }, null, 2)}\n`,
    document,
  });
}

function writePack(
  desk: Desk,
  application: string,
  audience: Audience,
  folder: string,
): Result<{ files: string[]; reference: string }> {
  const record = desk.record();
  if (!record.ok) return record;
  const pack = makePack(desk, application, audience);
  if (!pack.ok) return pack;
  const reference = recordReference(record.value.log.head());
  // The file's name tells the record, never the person.
  const pdf = writeNewFile(folder, `audit-${reference}.pdf`, pack.value.pdf);
  if (!pdf.ok) return pdf;
  const json = writeNewFile(folder, `audit-${reference}.json`, pack.value.json);
  return json.ok ? ok({ files: [pdf.value, json.value], reference }) : json;
}

const notBuilt = (): Result<never> => refuse('unavailable', 'not-built', 'This is not built yet.');
