import type { Refusal } from '@shared/kernel';
import type { IssueReport } from '@shared/letters';
import type { ChosenFile } from '@shared/shell';
import { call } from '../../app/client';
import { newId } from '../../app/services';
import { createStore, useStore } from '../../app/store';

/** A batch that runs, or has run, for one opening. It goes on while somebody looks at another page. */
export interface IssueRun {
  jobId: string;
  letters: readonly { application: string; name: string; supersedes: string | null }[];
  folder: ChosenFile | null;
  /** How many are behind; the next one is being worked on. */
  done: number;
  /** Reasons by position, for those that failed. */
  failed: ReadonlyMap<number, string>;
  stopping: boolean;
  report: IssueReport | null;
  refusal: Refusal | null;
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
    letters: letters.map(({ application, supersedes }) => ({
      application,
      ...(supersedes === null ? {} : { supersedes }),
    })),
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

/** Puts the report away. */
export const closeIssue = (opening: string): void => put(opening, null);
