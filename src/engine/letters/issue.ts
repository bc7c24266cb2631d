import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CallEnvelope } from '@shared/calls';
import { ok, refuse, type Result } from '@shared/kernel';
import type { IssueReport } from '@shared/letters';
import { gatherOpening } from '@shared/record';
import type { Desk } from '../desk';
import { writeNewFile } from '../exchange';
import { draftFor } from './draft-for';
import { letterFileName } from './file-name';

/** Ids of running jobs that a person has asked to stop. */
export type CancelRequests = Set<string>;

export interface IssueRequest {
  opening: string;
  applications: readonly string[];
  jobId: string;
  folder?: string | undefined;
}

/**
 * Issues letters one by one: composed, checked, typeset, archived with the entry in one
 * transaction, and only then written to the folder. One that fails is reported and the rest go on.
 * A cancel keeps what is finished.
 */
export async function issueLetters(
  desk: Desk,
  request: IssueRequest,
  cancelled: CancelRequests,
  envelope: CallEnvelope = {},
): Promise<Result<IssueReport>> {
  const open = desk.record();
  if (!open.ok) return open;
  if (!gatherOpening(open.value.state, request.opening)) {
    return refuse('not-found', 'opening-unknown', `There is no opening "${request.opening}".`);
  }
  const report: IssueReport = {
    jobId: request.jobId,
    issued: [],
    failed: [],
    cancelled: false,
    seq: open.value.state.seq,
  };
  const total = request.applications.length;
  for (const [index, application] of request.applications.entries()) {
    if (cancelled.has(request.jobId)) {
      report.cancelled = true;
      break;
    }
    const issued = issueOne(desk, request, application, envelope);
    if (issued.ok) report.issued.push(issued.value);
    else report.failed.push({ application, code: issued.error.code, message: issued.error.message });
    desk.services.announce({ type: 'progress', jobId: request.jobId, done: index + 1, total, label: '' });
    // Lets a cancel, or any other call, in between two letters.
    await nextTurn();
  }
  cancelled.delete(request.jobId);
  const after = desk.record();
  report.seq = after.ok ? after.value.state.seq : report.seq;
  return ok(report);
}

function issueOne(
  desk: Desk,
  request: IssueRequest,
  applicationId: string,
  envelope: CallEnvelope,
): Result<IssueReport['issued'][number]> {
  const checked = draftFor(desk, applicationId);
  if (!checked.ok) return checked;
  const { application, draft, findings } = checked.value;
  if (application.application.opening !== request.opening) {
    return refuse('refused', 'other-opening', 'This application belongs to another opening.');
  }
  const standing = findings.find((finding) => finding.severity !== 'advise' && finding.settled === null);
  if (standing) return refuse('refused', standing.check, standing.message);
  const pdf = desk.services.typesetter.letterPdf(draft.model);
  if (!pdf.ok) return pdf;
  const { bytes } = pdf.value;
  const letter = desk.services.newId();
  const document = desk.services.newId();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { candidate } = application;
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
          disposition: application.disposition?.at.seq ?? 0,
          on: draft.model.date,
          claims: draft.claims,
          document,
          sha256,
          reference: draft.model.reference,
        },
        subjects: [candidate.id],
        personal: { ref: letter, model: draft.model },
      },
    ],
    { actor: envelope.actor },
    [{ id: document, mediaType: 'application/pdf', subjects: [candidate.id], bytes }],
  );
  if (!appended.ok) return appended;
  let fileName = '';
  if (request.folder !== undefined) {
    const written = writeNewFile(
      request.folder,
      letterFileName(draft.model, candidate.contact?.fullName ?? ''),
      bytes,
    );
    if (!written.ok) {
      return refuse(
        written.error.kind,
        'issued-not-written',
        `The letter is issued and archived, but its file was not written. ${written.error.message}`,
      );
    }
    fileName = written.value;
  }
  return ok({ application: application.id, letter, fileName, sha256, reference: draft.model.reference });
}
