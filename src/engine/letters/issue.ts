import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CallEnvelope } from '@shared/calls';
import { ok, refuse, type Result } from '@shared/kernel';
import type { IssueReport, LetterRequest } from '@shared/letters';
import type { Desk } from '../desk';
import { gatheredOpening } from './gathered';
import { issueOne } from './issue-one';
import type { Jobs } from './jobs';

export type { Jobs } from './jobs';

export interface IssueRequest {
  opening: string;
  letters: readonly LetterRequest[];
  jobId: string;
  folder?: string | undefined;
}

/**
 * Issues letters one by one (`issueOne`). One that fails is reported and the rest go on; one that was
 * issued in an earlier run is reported as such. A cancel keeps what is finished. Progress is
 * announced after each, with the reason as its label where the letter failed.
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
  const report: IssueReport = {
    jobId,
    issued: [],
    already: [],
    failed: [],
    cancelled: false,
    seq: state.seq,
  };
  const letters = distinct(request.letters);
  try {
    for (const [index, letter] of letters.entries()) {
      // Lets a cancel, or any other call, in between two letters.
      await nextTurn();
      const now = desk.record();
      report.cancelled = job.cancelled || !now.ok || now.value !== open.value;
      if (report.cancelled) break;
      const issued = issueOne(desk, letter, request, envelope);
      if (!issued.ok) {
        const { code, message } = issued.error;
        report.failed.push({ application: letter.application, code, message });
      } else if (issued.value.as === 'issued') report.issued.push(issued.value.letter);
      else report.already.push(issued.value.letter);
      report.seq = open.value.state.seq;
      const label = issued.ok ? '' : issued.error.message;
      desk.services.announce({ type: 'progress', jobId, done: index + 1, total: letters.length, label });
    }
  } finally {
    jobs.delete(jobId);
  }
  return ok(report);
}

const distinct = (letters: readonly LetterRequest[]): LetterRequest[] => [
  ...new Map(
    letters.map((item) => [
      JSON.stringify([item.application, item.kind, item.supersedes, item.inquiry]),
      item,
    ]),
  ).values(),
];
