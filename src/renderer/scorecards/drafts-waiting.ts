import type { Refusal } from '@shared/kernel';

/** Writes what one draft still holds back; answers why it could not, or null. */
type Flush = () => Promise<Refusal | null>;

const drafts = new Set<Flush>();

/** Adds a draft to those written by `flushDrafts`; answers how to take it out again. */
export const whenFlushed = (flush: Flush): (() => void) => {
  drafts.add(flush);
  return () => drafts.delete(flush);
};

/** Writes every open draft now, before somebody else takes the desk; answers the first refusal, or null. */
export async function flushDrafts(): Promise<Refusal | null> {
  const refusals = await Promise.all([...drafts].map((flush) => flush()));
  return refusals.find((refusal) => refusal !== null) ?? null;
}
