import type { Job, JobStep } from './job';
import { compare, settle, sign } from './main-job/decide';
import { candidates, importList } from './main-job/import';
import { issue, preview, second } from './main-job/letters';
import { newOpening } from './main-job/new-opening';
import { answerInquiry, recordInquiry } from './main-job/inquiries';
import { faceToFace } from './main-job/inquiries-face-to-face';
import { tracks } from './main-job/inquiries-tracks';
import { otherRooms } from './main-job/rooms';
import { fitNote, openScores, scorecard } from './main-job/scores';
import { sample, setup, start, today } from './main-job/start';
import { custody, lock, pack, palette, why } from './main-job/why';

/** What Grounds exists for, on the sample committee, in the order of a person's work. */
export const MAIN_JOB: readonly JobStep[] = [
  start,
  sample,
  today,
  setup,
  newOpening,
  importList,
  scorecard,
  fitNote,
  candidates,
  openScores,
  compare,
  settle,
  sign,
  preview,
  issue,
  why,
  pack,
  custody,
  faceToFace,
  palette,
  recordInquiry,
  answerInquiry,
  tracks,
  otherRooms,
  second,
  lock,
];

/** The same without what needs files written beside it, for the tests. */
export const MAIN_JOB_IN_SHORT = MAIN_JOB.filter((step) => step !== pack && step !== second);

/** Does the steps one after another. Throws `JobFailed`, which names the step, at the first that fails. */
export async function doJob(
  job: Job,
  steps: readonly JobStep[],
  done: (step: JobStep) => void,
): Promise<void> {
  for (const step of steps) {
    try {
      await step.run(job);
    } catch (cause) {
      throw new JobFailed(step.name, cause);
    }
    done(step);
  }
}

export class JobFailed extends Error {
  constructor(step: string, cause: unknown) {
    super(`${step}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'JobFailed';
  }
}
