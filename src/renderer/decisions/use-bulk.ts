import type { DispositionCode, Ground, MatrixRow } from '@shared/decisions';
import type { Qualification } from '@shared/openings';
import { useQueryClient } from '@tanstack/react-query';
import type { Refusal } from '@shared/kernel';
import { useState } from 'react';
import { call } from '../app/client';
import { newId } from '../app/services';
import { factLinks } from './evidence';

export interface BulkInput {
  code: DispositionCode;
  ground: Ground;
  /** The qualification of the ground, where it is one: facts about it become the evidence. */
  qualification: Qualification | undefined;
  text: string;
}

export interface Bulk {
  /** Done so far; null while nothing runs. */
  done: number | null;
  refusals: { name: string; refusal: Refusal }[];
  run: (rows: readonly MatrixRow[], input: BulkInput) => Promise<boolean>;
}

/** Gives several candidates the same disposition: one entry each, with the facts of each as evidence. */
export function useBulk(): Bulk {
  const queries = useQueryClient();
  const [done, setDone] = useState<number | null>(null);
  const [refusals, setRefusals] = useState<Bulk['refusals']>([]);
  const run = async (rows: readonly MatrixRow[], input: BulkInput): Promise<boolean> => {
    const failed: Bulk['refusals'] = [];
    setRefusals([]);
    for (const [index, row] of rows.entries()) {
      setDone(index);
      const person =
        input.qualification === undefined ? null : await call('candidates.get', { candidate: row.candidate });
      const evidence =
        person?.ok && input.qualification !== undefined
          ? factLinks(person.value.candidate.facts, input.qualification)
          : [];
      const { code, ground, text } = input;
      const result = await call(
        'decisions.dispose',
        {
          application: row.application,
          disposition: { code, rationale: '', reasons: [{ ref: newId(), ground, text, evidence }] },
        },
        newId(),
      );
      if (!result.ok) failed.push({ name: row.name, refusal: result.error });
    }
    setDone(null);
    setRefusals(failed);
    await queries.invalidateQueries();
    return failed.length === 0;
  };
  return { done, refusals, run };
}
