import { useQueryClient } from '@tanstack/react-query';
import type { Refusal } from '@shared/kernel';
import type { ChosenFile } from '@shared/shell';
import { useState } from 'react';
import { call, useCommand } from '../../app/client';
import { newId } from '../../app/services';
import { printLetters } from './printing';

/** What became of the last way out that was taken. */
export type Came =
  | { of: 'file'; name: string; folder: ChosenFile }
  | { of: 'text'; copied: boolean }
  | { of: 'print' };

export interface HandOut {
  came: Came | null;
  refusal: Refusal | null;
  busy: boolean;
  savePdf: () => Promise<void>;
  email: (text: 'letter' | 'covering') => Promise<void>;
  copy: (text: readonly string[]) => Promise<void>;
  print: () => Promise<void>;
}

/** One issued letter on its way out of the app. */
export function useHandOut(letter: string): HandOut {
  const queries = useQueryClient();
  const save = useCommand('letters.save-pdf');
  const [came, setCame] = useState<Came | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  const step = async (run: () => Promise<Came | Refusal | null>): Promise<void> => {
    setCame(null);
    setRefusal(null);
    setBusy(true);
    const answer = await run();
    setBusy(false);
    if (answer === null) return;
    if ('of' in answer) setCame(answer);
    else setRefusal(answer);
    await queries.invalidateQueries();
  };
  const inFolder = (write: (folder: ChosenFile) => Promise<Came | Refusal>): Promise<void> =>
    step(async () => {
      const folder = await call('shell.chooseFolder', {});
      if (!folder.ok) return folder.error;
      return folder.value === null ? null : write(folder.value);
    });
  return {
    came,
    refusal,
    busy,
    savePdf: () =>
      inFolder(async (folder) => {
        const written = await save.run({ letter, folder: folder.fileToken });
        return written.ok ? { of: 'file', name: written.value.fileName, folder } : written.error;
      }),
    email: (email) =>
      inFolder(async (folder) => {
        const input = { letters: [letter], folder: folder.fileToken, jobId: newId(), pdf: false, email };
        const written = await call('letters.hand-out', input);
        if (!written.ok) return written.error;
        const [failed] = written.value.failed;
        if (failed) return { kind: 'refused', code: failed.code, message: failed.message };
        const file = written.value.written.find((item) => item.letter === letter);
        return { of: 'file', name: file?.fileName ?? '', folder };
      }),
    copy: (text) =>
      step(async () => {
        try {
          await navigator.clipboard.writeText(text.join('\n\n'));
        } catch {
          return { of: 'text', copied: false };
        }
        const noted = await call('letters.mark-handed-out', { letter, as: 'text' });
        return noted.ok ? { of: 'text', copied: true } : noted.error;
      }),
    print: () =>
      step(async () => {
        const printed = await printLetters([letter]);
        if (!printed.ok) return printed.error;
        return printed.value ? { of: 'print' } : null;
      }),
  };
}
