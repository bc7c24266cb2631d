import type { Refusal } from '@shared/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/client';
import { newId } from '../../app/services';

export interface TakeBack {
  run: (letters: readonly string[]) => Promise<void>;
  pending: boolean;
  refusal: Refusal | null;
  /** How many were taken back by the last run. */
  done: number;
}

/** Takes issued letters back one by one; stops at the first that can only be replaced. */
export function useTakeBack(): TakeBack {
  const queries = useQueryClient();
  const [state, setState] = useState<Omit<TakeBack, 'run'>>({ pending: false, refusal: null, done: 0 });
  const run = async (letters: readonly string[]): Promise<void> => {
    setState({ pending: true, refusal: null, done: 0 });
    let done = 0;
    let refusal: Refusal | null = null;
    for (const letter of letters) {
      const taken = await call('letters.withdraw', { letter }, newId());
      if (!taken.ok) {
        refusal = taken.error;
        break;
      }
      done += 1;
    }
    // Once for all: the queue of hundreds is not read again after each.
    await queries.invalidateQueries();
    setState({ pending: false, refusal, done });
  };
  return { ...state, run };
}
