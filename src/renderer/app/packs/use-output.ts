import type { PackFiles } from '@shared/audit';
import type { Refusal, Result } from '@shared/kernel';
import type { ChosenFile } from '@shared/shell';
import { useCallback, useRef, useState } from 'react';
import { call, useAnnouncements } from '../client';
import { newId } from '../services';

/** Files as they were written; a pack that can be stopped says whether it is whole and what it lacks. */
type Written = PackFiles & { complete?: boolean; missing?: readonly { what: string; why: string }[] };

/** Writes into the chosen folder; progress and "stop" go by the job's id. */
export type WritesPack = (folder: string, jobId: string) => Promise<Result<Written>>;

interface State {
  /** What is being made now. */
  busy: 'save' | 'print' | null;
  /** How far it is; null where that is not told. */
  progress: { done: number; total: number } | null;
  /** Files written last, and where. */
  saved: (Written & { chosen: ChosenFile }) | null;
  /** Why nothing was written or printed. */
  refusal: Refusal | null;
}

export interface Output extends State {
  /** Asks for a folder and has files written into it. */
  save: (write: WritesPack) => Promise<void>;
  print: (send: () => Promise<Result<{ printed: boolean }>>) => Promise<void>;
  /** Stops what tells its progress; what is written stays. */
  cancel: () => void;
  clear: () => void;
}

const NOTHING: State = { busy: null, progress: null, saved: null, refusal: null };

/** Keeps what becomes of a pack on its way into a folder or to the printer. */
export function useOutput(): Output {
  const [state, setState] = useState(NOTHING);
  const job = useRef('');
  useAnnouncements((event) => {
    if (event.type !== 'progress' || event.jobId !== job.current) return;
    const { done, total } = event;
    setState((before) => (before.busy === null ? before : { ...before, progress: { done, total } }));
  });
  const save = useCallback<Output['save']>(async (write) => {
    const picked = await call('shell.chooseFolder', {});
    if (!picked.ok) return setState({ ...NOTHING, refusal: picked.error });
    const chosen = picked.value;
    if (chosen === null) return undefined;
    job.current = newId();
    setState({ ...NOTHING, busy: 'save' });
    const made = await write(chosen.fileToken, job.current);
    return setState(
      made.ok ? { ...NOTHING, saved: { ...made.value, chosen } } : { ...NOTHING, refusal: made.error },
    );
  }, []);
  const print = useCallback<Output['print']>(async (send) => {
    setState({ ...NOTHING, busy: 'print' });
    const sent = await send();
    setState(sent.ok ? NOTHING : { ...NOTHING, refusal: sent.error });
  }, []);
  const cancel = useCallback(() => void call('audit.cancel', { jobId: job.current }), []);
  const clear = useCallback(() => setState(NOTHING), []);
  return { ...state, save, print, cancel, clear };
}
