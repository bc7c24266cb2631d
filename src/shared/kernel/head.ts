/**
 * The head of a log: position and hash of its last entry. `seq` starts at 1; an empty log has
 * seq 0 and the genesis hash. `hash` is 64 lower-case hex digits.
 */
export interface Head {
  seq: number;
  hash: string;
}

const REFERENCE = /^GR-(\d{1,12})-([0-9a-f]{10})$/i;

/** The record reference printed on letters and packs: `GR-<seq>-<first 10 hex of the hash>`. */
export const recordReference = (head: Head): string => `GR-${head.seq}-${head.hash.slice(0, 10)}`;

/** Reads a record reference as typed from paper (spaces and case forgiven); null when it is none. */
export function parseRecordReference(text: string): { seq: number; prefix: string } | null {
  const match = REFERENCE.exec(text.replaceAll(/\s+/g, ''));
  return match ? { seq: Number(match[1]), prefix: match[2]!.toLowerCase() } : null;
}
