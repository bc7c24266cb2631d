import type { Refusal } from '@shared/kernel';
import type { HandOutReport } from '@shared/letters';
import type { ChosenFile } from '@shared/shell';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../app/client';
import { newId } from '../../app/services';
import type { ProgressState } from '../../ui/ProgressList';

/** What goes into a folder besides the manifest. */
export interface FolderChoice {
  pdf: boolean;
  email: 'none' | 'letter' | 'covering';
  merge: 'none' | 'semicolon' | 'comma';
}

export interface FolderRun {
  letters: readonly string[];
  folder: ChosenFile;
  done: number;
  failed: ReadonlyMap<number, string>;
  report: HandOutReport | null;
  refusal: Refusal | null;
}

/** Where each letter stands, by the announcements while files are written and by the report after. */
export function folderRows(run: FolderRun): { letter: string; state: ProgressState; detail: string }[] {
  const { letters, done, failed, report, refusal } = run;
  return letters.map((letter, index) => {
    const fault = report?.failed.find((item) => item.letter === letter)?.message ?? failed.get(index);
    if (fault !== undefined) return { letter, state: 'failed', detail: fault };
    if (report) {
      const written = report.written.some((item) => item.letter === letter) || index < done;
      return { letter, state: written ? 'done' : 'cancelled', detail: '' };
    }
    if (index < done) return { letter, state: 'done', detail: '' };
    const state = refusal ? 'cancelled' : index === done ? 'working' : 'waiting';
    return { letter, state, detail: '' };
  });
}

/** Writes letters into a folder and follows the work until its report is there. */
export function useFolderRun(): {
  run: FolderRun | null;
  start: (letters: readonly string[], folder: ChosenFile, choice: FolderChoice) => Promise<void>;
  cancel: () => void;
  clear: () => void;
} {
  const queries = useQueryClient();
  const [run, setRun] = useState<FolderRun | null>(null);
  const job = useRef('');
  const change = (changes: (run: FolderRun) => Partial<FolderRun>): void =>
    setRun((before) => before && { ...before, ...changes(before) });
  return {
    run,
    start: async (letters, folder, choice) => {
      const jobId = newId();
      job.current = jobId;
      setRun({ letters, folder, done: 0, failed: new Map(), report: null, refusal: null });
      const stop = window.grounds?.onEvent((event) => {
        if (event.type !== 'progress' || event.jobId !== jobId) return;
        change(({ failed }) => ({
          done: event.done,
          failed: event.label === '' ? failed : new Map(failed).set(event.done - 1, event.label),
        }));
      });
      const input = { letters: [...letters], folder: folder.fileToken, jobId, ...choice };
      const answer = await call('letters.hand-out', input);
      stop?.();
      change(() => (answer.ok ? { report: answer.value } : { refusal: answer.error }));
      await queries.invalidateQueries();
    },
    cancel: () => void call('letters.cancel', { jobId: job.current }),
    clear: () => setRun(null),
  };
}
