import type { ProgressState } from '../../ui/ProgressList';
import type { Addressed } from '../request';
import type { IssueRun } from './issue-run';

export interface RunRow {
  of: Addressed;
  state: ProgressState;
  /** Why it failed, or the file it went to. */
  detail: string;
}

/** A letter is issued and archived, only its file is missing. */
export const NOT_WRITTEN = 'issued-not-written';

/** Where each letter of a batch stands: by the announcements while it runs, by the report once it is there. */
export function runRows(run: IssueRun): RunRow[] {
  const { report, refusal, letters, done, failed } = run;
  const files = new Map(
    [...(report?.issued ?? []), ...(report?.already ?? [])].map((item) => [item.application, item.fileName]),
  );
  const faults = new Map(report?.failed.map((item) => [item.application, item.message]));
  return letters.map((of, index): RunRow => {
    const { application } = of.request;
    const row = (state: ProgressState, detail = ''): RunRow => ({ of, state, detail });
    if (report) {
      const fault = faults.get(application);
      if (fault !== undefined) return row('failed', fault);
      const file = files.get(application);
      return file === undefined ? row('cancelled') : row('done', file);
    }
    const fault = failed.get(index);
    if (fault !== undefined) return row('failed', fault);
    if (index < done) return row('done');
    if (refusal) return row('cancelled');
    return row(index === done ? 'working' : 'waiting');
  });
}
