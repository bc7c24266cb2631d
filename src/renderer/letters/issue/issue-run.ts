import type { Refusal } from '@shared/kernel';
import type { IssueReport } from '@shared/letters';
import type { ChosenFile } from '@shared/shell';
import { call } from '../../app/client';
import { newId } from '../../app/services';
import { createStore, useStore } from '../../app/store';
import type { Addressed } from '../request';

/** A batch that runs, or has run, for one opening. It goes on while somebody looks at another page. */
export interface IssueRun {
  jobId: string;
  letters: readonly Addressed[];
  folder: ChosenFile | null;
  /** How many are behind; the next one is being worked on. */
  done: number;
  /** Reasons by position, for those that failed. */
  failed: ReadonlyMap<number, string>;
  stopping: boolean;
  report: IssueReport | null;
  refusal: Refusal | null;
  /** The report has been read: a line on the desk is enough. */
  read: boolean;
}

const runs = createStore<ReadonlyMap<string, IssueRun>>(new Map());

const put = (opening: string, run: IssueRun | null): void => {
  const next = new Map(runs.get());
  if (run) next.set(opening, run);
  else next.delete(opening);
  runs.set(next);
};
const change = (opening: string, changes: Partial<IssueRun>): void => {
  const run = runs.get().get(opening);
  if (run) put(opening, { ...run, ...changes });
};

export const useIssueRun = (opening: string): IssueRun | undefined => useStore(runs).get(opening);

export const isOver = (run: IssueRun): boolean => run.report !== null || run.refusal !== null;

/** One letter is issued on the desk; a batch has a page of its own until its report is read. */
export const hasOwnPage = (run: IssueRun): boolean => run.letters.length > 1 && !run.read;

/** Issues the letters and follows the batch until its report is there. */
export async function startIssue(
  opening: string,
  letters: IssueRun['letters'],
  folder: ChosenFile | null,
): Promise<void> {
  const jobId = newId();
  put(opening, {
    jobId,
    letters,
    folder,
    done: 0,
    failed: new Map(),
    stopping: false,
    report: null,
    refusal: null,
    read: false,
  });
  const stop = window.grounds?.onEvent((event) => {
    if (event.type !== 'progress' || event.jobId !== jobId) return;
    const failed = runs.get().get(opening)?.failed ?? new Map<number, string>();
    const next = event.label === '' ? failed : new Map(failed).set(event.done - 1, event.label);
    change(opening, { done: event.done, failed: next });
  });
  const answer = await call('letters.issue', {
    opening,
    jobId,
    letters: letters.map(({ request }) => request),
    ...(folder === null ? {} : { folder: folder.fileToken }),
  });
  stop?.();
  change(opening, answer.ok ? { report: answer.value } : { refusal: answer.error });
}

/** Asks the batch to stop after the letter it is at. */
export function cancelIssue(opening: string): void {
  const run = runs.get().get(opening);
  if (!run) return;
  change(opening, { stopping: true });
  void call('letters.cancel', { jobId: run.jobId });
}

/** Goes on with the letters that a cancelled batch did not come to, into the same folder. */
export function resumeIssue(opening: string, left: readonly Addressed[]): void {
  const run = runs.get().get(opening);
  if (run) void startIssue(opening, left, run.folder);
}

/** The report has been read; what was issued stays at hand on the desk. */
export const readIssue = (opening: string): void => change(opening, { read: true });
export const closeIssue = (opening: string): void => put(opening, null);
