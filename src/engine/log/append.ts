/**
 * Prepares an append: everything that will be written, computed before the transaction writes it.
 * Order within one append: documents, then entries; a key is declared by the first entry.
 */
import { Buffer } from 'node:buffer';
import { type Entry, type Head, type Instant, type NewDocument, type NewEntry } from '@shared/kernel';
import { type Bytes, unhex } from './bytes';
import { openEntry, sealEntry } from './entry-codec';
import { recordDigest } from './hash';
import { type CandidateKey, type Keyring, newCandidateKey, type StoredKey } from './keyring';
import type { Random } from './random';
import { sealRecord } from './record-codec';
import type { StoredEntry, StoredRecord } from './store';

export interface Erasure {
  keyIds: Bytes[];
  documentIds: string[];
}

export interface AppendPlan {
  rows: StoredEntry[];
  keyRows: StoredKey[];
  documentRows: StoredRecord[];
  newKeys: CandidateKey[];
}

export interface AppendContext {
  logId: string;
  keyring: Keyring;
  random: Random;
  head: Head;
  lastRecordedAt: Instant | null;
  now: Instant;
}

export function planAppend(
  context: AppendContext,
  entries: readonly NewEntry[],
  documents: readonly NewDocument[],
  erasure: Erasure,
): AppendPlan {
  const { keyring, random, logId } = context;
  const plan: AppendPlan = { rows: [], keyRows: [], documentRows: [], newKeys: [] };
  let undeclared: { keyId: Bytes; digest: Bytes }[] = [];

  const keysOf = (subjects: readonly string[]): CandidateKey[] =>
    [...new Set(subjects)].map((candidateId) => {
      const known =
        plan.newKeys.find((key) => key.candidateId === candidateId) ?? keyring.ofCandidate(candidateId);
      if (known) return known;
      const key = newCandidateKey(candidateId, random);
      const stored = keyring.wrap(key, random);
      plan.newKeys.push(key);
      plan.keyRows.push(stored);
      undeclared.push({ keyId: stored.keyId, digest: stored.digest });
      return key;
    });

  const { recordedAt, clockLag } = timeOf(context);
  for (const document of documents) {
    const { id, mediaType, bytes } = document;
    const plain = { purpose: 'document' as const, logId, id, savedAt: recordedAt, label: mediaType, bytes };
    plan.documentRows.push(sealRecord(plain, keyring, keysOf(document.subjects), random));
  }
  let previous = unhex(context.head.hash);
  entries.forEach((entry, index) => {
    const subjectKeys = entry.event.personal === undefined ? [] : keysOf(entry.event.subjects ?? []);
    const first = index === 0;
    const place = {
      logId,
      seq: context.head.seq + 1 + index,
      recordedAt,
      clockLag,
      previous,
      newKeys: undeclared,
      documents: first
        ? plan.documentRows.map((row) => ({ id: row.id, digest: recordDigest(row.header, row.sealed) }))
        : [],
      erasedKeys: first ? erasure.keyIds.toSorted((a, b) => Buffer.compare(a, b)) : [],
      erasedDocuments: first ? erasure.documentIds.toSorted() : [],
    };
    undeclared = [];
    const row = sealEntry(entry, place, keyring, subjectKeys, random);
    plan.rows.push(row);
    previous = row.hash;
  });
  return plan;
}

/** The entries as a later reader will see them, so that now and after a restart cannot differ. */
export function readBack(plan: AppendPlan, head: Head, logId: string, keyring: Keyring): Entry[] {
  let previous = unhex(head.hash);
  return plan.rows.map((row) => {
    const entry = openEntry(row, row.seq, previous, logId, keyring);
    previous = row.hash;
    return entry;
  });
}

/** Recorded time never decreases; how far the clock had fallen behind is kept beside it. */
function timeOf(context: AppendContext): { recordedAt: Instant; clockLag: number } {
  const now = Date.parse(context.now);
  if (Number.isNaN(now)) throw new RangeError(`The clock reads “${context.now}”, which is no time.`);
  const last = context.lastRecordedAt === null ? 0 : Date.parse(context.lastRecordedAt);
  const at = Math.max(now, last);
  return { recordedAt: new Date(at).toISOString(), clockLag: at - now };
}
