import type { PackFiles } from '@shared/audit';
import type { Refusal, Result } from '@shared/kernel';
import type { ChosenFile } from '@shared/shell';
import { useCallback, useState } from 'react';
import { call } from '../../app/client';

interface State {
  /** What is being made now. */
  busy: 'save' | 'print' | null;
  /** Files written last, and where. */
  saved: (PackFiles & { folder: ChosenFile }) | null;
  /** Why nothing was written or printed. */
  refusal: Refusal | null;
}

export interface Output extends State {
  /** Asks for a folder and has files written into it. */
  save: (write: (folder: string) => Promise<Result<PackFiles>>) => Promise<void>;
  print: (send: () => Promise<Result<{ printed: boolean }>>) => Promise<void>;
  clear: () => void;
}

const NOTHING: State = { busy: null, saved: null, refusal: null };

/** Keeps what becomes of a pack on its way into a folder or to the printer. */
export function useOutput(): Output {
  const [state, setState] = useState(NOTHING);
  const save = useCallback<Output['save']>(async (write) => {
    const chosen = await call('shell.chooseFolder', {});
    if (!chosen.ok) return setState({ ...NOTHING, refusal: chosen.error });
    const folder = chosen.value;
    if (folder === null) return undefined;
    setState({ ...NOTHING, busy: 'save' });
    const made = await write(folder.fileToken);
    return setState(
      made.ok ? { ...NOTHING, saved: { ...made.value, folder } } : { ...NOTHING, refusal: made.error },
    );
  }, []);
  const print = useCallback<Output['print']>(async (send) => {
    setState({ ...NOTHING, busy: 'print' });
    const sent = await send();
    setState(sent.ok ? NOTHING : { ...NOTHING, refusal: sent.error });
  }, []);
  const clear = useCallback(() => setState(NOTHING), []);
  return { ...state, save, print, clear };
}
