import type { DispositionCode, DispositionText, Ground, MatrixRow } from '@shared/decisions';
import type { Refusal } from '@shared/kernel';
import type { Qualification } from '@shared/openings';
import { useState } from 'react';
import { call, useCommand } from '../app/client';
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
  /** Facts read so far; null while nothing runs. */
  done: number | null;
  refusal: Refusal | null;
  /** Answers whether all were recorded; otherwise none was. */
  run: (rows: readonly MatrixRow[], input: BulkInput) => Promise<boolean>;
}

interface Item {
  application: string;
  disposition: DispositionText;
}

/** Questions asked together; enough to keep the engine busy without holding up the window. */
const AT_ONCE = 25;

async function itemOf({ application, candidate }: MatrixRow, input: BulkInput): Promise<Item> {
  const { code, ground, qualification, text } = input;
  const person = qualification === undefined ? null : await call('candidates.get', { candidate });
  const evidence =
    person?.ok && qualification !== undefined ? factLinks(person.value.candidate.facts, qualification) : [];
  return {
    application,
    disposition: { code, rationale: '', reasons: [{ ref: newId(), ground, text, evidence }] },
  };
}

/** Gives several candidates the same disposition in one act, with the facts of each as evidence. */
export function useBulk(): Bulk {
  const dispose = useCommand('decisions.dispose-many');
  const [done, setDone] = useState<number | null>(null);
  const run = async (rows: readonly MatrixRow[], input: BulkInput): Promise<boolean> => {
    const items: Item[] = [];
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      setDone(at);
      items.push(...(await Promise.all(rows.slice(at, at + AT_ONCE).map((row) => itemOf(row, input)))));
    }
    const result = await dispose.run({ items });
    setDone(null);
    return result.ok;
  };
  return { done, refusal: dispose.refusal, run };
}
