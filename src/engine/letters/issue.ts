import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CallEnvelope } from '@shared/calls';
import { ok, refuse, type Result } from '@shared/kernel';
import type { IssueReport } from '@shared/letters';
import type { Desk } from '../desk';
import { writeNewFile } from '../exchange';
import { draftFor } from './draft-for';
import { letterFileName } from './file-name';
import { gatheredOpening, noteIssued } from './gathered';

/** Running jobs by id, with whether a person has asked to stop. */
export type Jobs = Map<string, { cancelled: boolean }>;

export interface IssueRequest {
  opening: string;
  applications: readonly string[];
  jobId: string;
  folder?: string | undefined;
}

type Issued = IssueReport['issued'][number];

/**
 * Issues letters one by one: composed, checked, typeset, archived with the entry in one
 * transaction, and only then written to the folder. One that fails is reported and the rest go on.
 * A cancel keeps what is finished. Progress is announced after each, with the reason as its label
 * where the letter failed.
 * @returns refused `not-found/opening-unknown`, `conflict/job-running`, `locked/*`
 */
export async function issueLetters(
  desk: Desk,
  request: IssueRequest,
  jobs: Jobs,
  envelope: CallEnvelope = {},
): Promise<Result<IssueReport>> {
  const { jobId, opening } = request;
  const open = desk.record();
  if (!open.ok) return open;
  const { state } = open.value;
  if (!gatheredOpening(state, opening))
    return refuse('not-found', 'opening-unknown', `There is no opening "${opening}".`);
  if (jobs.has(jobId)) return refuse('conflict', 'job-running', 'These letters are being issued already.');
  const job = { cancelled: false };
  jobs.set(jobId, job);
  const report: IssueReport = { jobId, issued: [], failed: [], cancelled: false, seq: state.seq };
  const applications = [...new Set(request.applications)];
  try {
    for (const [index, application] of applications.entries()) {
      // Lets a cancel, or any other call, in between two letters.
      await nextTurn();
      const now = desk.record();
      report.cancelled = job.cancelled || !now.ok || now.value !== open.value;
      if (report.cancelled) break;
      const issued = issueOne(desk, request, application, envelope);
      if (issued.ok) report.issued.push(issued.value);
      else report.failed.push({ application, code: issued.error.code, message: issued.error.message });
      report.seq = state.seq;
      const label = issued.ok ? '' : issued.error.message;
      desk.services.announce({
        type: 'progress',
        jobId,
        done: index + 1,
        total: applications.length,
        label,
      });
    }
  } finally {
    jobs.delete(jobId);
  }
  return ok(report);
}

function issueOne(
  desk: Desk,
  request: IssueRequest,
  applicationId: string,
  envelope: CallEnvelope,
): Result<Issued> {
  const open = desk.record();
  if (!open.ok) return open;
  const { state } = open.value;
  const found = state.candidates.applications.get(applicationId);
  if (found && found.opening !== request.opening)
    return refuse('refused', 'other-opening', 'This application belongs to another opening.');
  const checked = draftFor(desk, applicationId);
  if (!checked.ok) return checked;
  const { gathered, application, draft, findings } = checked.value;
  const standing = findings.find((finding) => finding.severity !== 'advise' && finding.settled === null);
  if (standing) return refuse('refused', standing.check, standing.message);
  const pdf = desk.services.typesetter.letterPdf(draft.model);
  if (!pdf.ok) return pdf;
  const { bytes } = pdf.value;
  const letter = desk.services.newId();
  const document = desk.services.newId();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { candidate } = application;
  const { reference } = draft.model;
  const appended = desk.append(
    [
      {
        type: 'letter-issued',
        data: {
          letter,
          opening: request.opening,
          application: application.id,
          candidate: candidate.id,
          kind: draft.kind,
          language: draft.model.language,
          templateVersion: draft.templateVersion,
          disposition: draft.disposition,
          on: draft.model.date,
          claims: draft.claims,
          document,
          sha256,
          reference,
        },
        subjects: [candidate.id],
        personal: { ref: letter, model: draft.model },
      },
    ],
    { actor: envelope.actor },
    [{ id: document, mediaType: 'application/pdf', subjects: [candidate.id], bytes }],
  );
  if (!appended.ok) return appended;
  noteIssued(state, gathered, application);
  const issued: Issued = { application: application.id, letter, fileName: '', sha256, reference };
  if (request.folder === undefined) return ok(issued);
  const name = letterFileName(draft.model, candidate.contact?.fullName ?? '');
  const written = writeNewFile(request.folder, name, bytes);
  if (written.ok) return ok({ ...issued, fileName: written.value });
  const archived = 'The letter is issued and archived, but its file was not written.';
  return refuse(written.error.kind, 'issued-not-written', `${archived} ${written.error.message}`);
}
