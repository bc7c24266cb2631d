import { useQueryClient } from '@tanstack/react-query';
import type { Refusal } from '@shared/kernel';
import { useState } from 'react';
import { call, type CallInput } from '../app/client';
import { newId } from '../app/services';

interface Progress {
  done: number;
  total: number;
}
export interface BulkResult {
  done: number;
  refusals: Refusal[];
}

/** The same act for several applications, one after the other; a refusal does not stop the others. */
export function useBulk<N extends 'candidates.reach-stage' | 'candidates.withdraw-application'>(
  name: N,
): { run: (inputs: readonly CallInput<N>[]) => Promise<BulkResult>; progress: Progress | null } {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const run = async (inputs: readonly CallInput<N>[]): Promise<BulkResult> => {
    const result: BulkResult = { done: 0, refusals: [] };
    for (const [index, input] of inputs.entries()) {
      setProgress({ done: index, total: inputs.length });
      const answer = await call(name, input, newId());
      if (answer.ok) result.done += 1;
      else result.refusals.push(answer.error);
    }
    setProgress(null);
    await queries.invalidateQueries();
    return result;
  };
  return { run, progress };
}
