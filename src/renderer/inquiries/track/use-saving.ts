import type { PackFiles } from '@shared/audit';
import type { Refusal, Result } from '@shared/kernel';
import { useRef, useState } from 'react';
import { call, useAnnouncements } from '../../app/client';
import { newId } from '../../app/services';

/** Files as they were written; a pack that can be stopped says whether it is whole and what it lacks. */
export type Written = PackFiles & {
  complete?: boolean;
  missing?: readonly { what: string; why: string }[];
};

interface State {
  busy: boolean;
  /** How far it is; null where that is not told. */
  progress: { done: number; total: number } | null;
  saved: Written | null;
  refusal: Refusal | null;
}
const NOTHING: State = { busy: false, progress: null, saved: null, refusal: null };

/** Asks for a folder, has files written into it, follows them, and shows where they are. */
export function useSaving(
  write: (folder: string, jobId: string) => Promise<Result<Written>>,
): State & { save: () => Promise<void>; stop: () => void } {
  const [state, setState] = useState(NOTHING);
  const job = useRef('');
  useAnnouncements((event) => {
    if (event.type !== 'progress' || event.jobId !== job.current) return;
    const { done, total } = event;
    setState((before) => (before.busy ? { ...before, progress: { done, total } } : before));
  });
  const save = async (): Promise<void> => {
    const folder = await call('shell.chooseFolder', {});
    if (!folder.ok) return setState({ ...NOTHING, refusal: folder.error });
    if (folder.value === null) return;
    job.current = newId();
    setState({ ...NOTHING, busy: true });
    const made = await write(folder.value.fileToken, job.current);
    if (!made.ok) return setState({ ...NOTHING, refusal: made.error });
    setState({ ...NOTHING, saved: made.value });
    await call('shell.showInFolder', { fileToken: folder.value.fileToken });
  };
  const stop = (): void => void call('audit.cancel', { jobId: job.current });
  return { ...state, save, stop };
}
