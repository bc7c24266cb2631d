import type { Audience, WhyView } from '@shared/audit';
import { buildAudit, sayNow, timeline } from '@shared/account';
import { candidateName } from '@shared/candidates';
import { runChecks } from '@shared/checks';
import { ok, refuse, type Day, type Result } from '@shared/kernel';
import { lettersOf } from '@shared/letters';
import { gatherOpening } from '@shared/record';
import type { Desk } from '../desk';
import { recordAsOf } from './past';

export interface WhyRequest {
  application: string;
  audience: Audience;
  asOf?: Day | undefined;
}

/** The "why" of one application, as it is known now or as it was known at the end of a past day. */
export function whyView(desk: Desk, input: WhyRequest): Result<WhyView> {
  const record = desk.record();
  if (!record.ok) return record;
  const { log, verified } = record.value;
  const state = input.asOf === undefined ? record.value.state : recordAsOf(record.value, input.asOf);
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
  // Looking back at one day must not hide the days after it.
  const known =
    input.asOf === undefined ? lines : timeline(record.value.state, application.id, input.audience);
  return ok({
    application: application.id,
    candidate: application.candidate,
    name: candidateName(state.candidates.candidates.get(application.candidate)),
    opening: gathered.opening.ref,
    openingTitle: gathered.opening.details.title,
    document: document.value,
    sayNow: sayNow(state, application.id, findings),
    timeline: lines.map(({ seq, on, text }) => ({ seq, on, text })),
    days: [...new Set(known.map(({ recordedOn }) => recordedOn))].toSorted(),
    letters: lettersOf(state.letters, application.id).map(({ id, kind, on, reference }) => ({
      id,
      kind,
      on,
      reference,
    })),
  });
}
