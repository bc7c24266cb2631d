import type { Refusal } from '@shared/kernel';
import { useState } from 'react';
import { useCommand } from '../../app/client';

export interface TakeBack {
  run: (letters: readonly string[]) => Promise<void>;
  pending: boolean;
  refusal: Refusal | null;
  /** How many were taken back by the last run. */
  done: number;
}

/** Takes issued letters back one by one; stops at the first that can only be replaced. */
export function useTakeBack(): TakeBack {
  const withdraw = useCommand('letters.withdraw');
  const [done, setDone] = useState(0);
  const run = async (letters: readonly string[]): Promise<void> => {
    let count = 0;
    for (const letter of letters) {
      const taken = await withdraw.run({ letter });
      if (!taken.ok) break;
      count += 1;
    }
    setDone(count);
  };
  return { run, pending: withdraw.pending, refusal: withdraw.refusal, done };
}
