/**
 * The keys of an unlocked log: those derived from the log key, and one random key per candidate.
 * A personal part is sealed under a key that needs every one of its subjects' keys, so destroying
 * one of them closes it for ever.
 */
import { Buffer } from 'node:buffer';
import { type Bytes, hex, utf8 } from './bytes';
import { LogDamaged } from './damage';
import { KEY_BYTES, KEY_ID_BYTES, NONCE_BYTES, TAG } from './format';
import { keyDigest } from './hash';
import type { Random } from './random';
import type { RecordPurpose } from './record-header';
import { derive, seal, unseal } from './seal';

export interface CandidateKey {
  candidateId: string;
  keyId: Bytes;
  key: Bytes;
}

/** A candidate key as stored; all zeros in `nonce` and `wrapped` once destroyed. */
export interface StoredKey {
  keyId: Bytes;
  nonce: Bytes;
  wrapped: Bytes;
}

export interface Keyring {
  readonly bodyKey: Bytes;
  ofCandidate(candidateId: string): CandidateKey | undefined;
  add(keys: readonly CandidateKey[]): void;
  drop(keyIds: readonly Bytes[]): void;
  /** The key of a personal part, or null when one of its keys is gone. `extra` are keys not yet stored. */
  personalKey(keyIds: readonly Bytes[], extra?: readonly CandidateKey[]): Bytes | null;
  recordKey(purpose: RecordPurpose, keyIds: readonly Bytes[], extra?: readonly CandidateKey[]): Bytes | null;
  /** The stored form of a key that is new. */
  wrap(key: CandidateKey, random: Random): StoredKey & { digest: Bytes };
  all(): readonly CandidateKey[];
  wipe(): void;
}

export const newCandidateKey = (candidateId: string, random: Random): CandidateKey => ({
  candidateId,
  keyId: random(KEY_ID_BYTES),
  key: random(KEY_BYTES),
});

export const isDestroyed = (stored: StoredKey): boolean =>
  stored.nonce.every((byte) => byte === 0) && stored.wrapped.every((byte) => byte === 0);

export const keyCommitment = (logKey: Bytes, logId: string): Bytes =>
  derive(logKey, logId, TAG.logCommitment);

/**
 * Opens the stored candidate keys. Throws `LogDamaged` for one that does not open. `find` fetches
 * a key that a writer in another process has added since.
 */
export function openKeyring(
  logKey: Bytes,
  logId: string,
  stored: Iterable<StoredKey>,
  find: (keyId: Bytes) => StoredKey | undefined,
): Keyring {
  const bodyKey = derive(logKey, logId, TAG.body);
  const wrappingKey = derive(logKey, logId, TAG.key);
  const byId = new Map<string, CandidateKey>();
  const byCandidate = new Map<string, CandidateKey>();
  const derived = new Map<string, Bytes>();

  const add = (keys: readonly CandidateKey[]): void => {
    for (const key of keys) {
      byId.set(hex(key.keyId), key);
      byCandidate.set(key.candidateId, key);
    }
  };
  const openStored = (row: StoredKey): CandidateKey => {
    const plain = unseal(wrappingKey, row.nonce, row.wrapped, associated(logId, row.keyId));
    if (plain === null) throw new LogDamaged('key-damaged', 0, 'A stored candidate key is damaged.');
    const candidateId = JSON.parse(Buffer.from(plain.subarray(KEY_BYTES)).toString('utf8')) as string;
    return { candidateId, keyId: row.keyId, key: plain.subarray(0, KEY_BYTES) };
  };
  for (const row of stored) if (!isDestroyed(row)) add([openStored(row)]);

  const lookUp = (keyId: Bytes): CandidateKey | undefined => {
    const known = byId.get(hex(keyId));
    if (known) return known;
    const row = find(keyId);
    if (row) add([openStored(row)]);
    return byId.get(hex(keyId));
  };

  const combined = (
    label: string,
    first: Bytes,
    keyIds: readonly Bytes[],
    extra: readonly CandidateKey[],
  ) => {
    const names = keyIds.map(hex);
    const cacheKey = `${label} ${names.join(' ')}`;
    const known = derived.get(cacheKey);
    if (known) return known;
    const keys = keyIds.map((keyId) => extra.find((key) => hex(key.keyId) === hex(keyId)) ?? lookUp(keyId));
    if (keys.includes(undefined)) return null;
    const material = Buffer.concat([first, ...keys.map((key) => key!.key)]);
    const key = derive(material, logId, Buffer.concat([utf8(label), ...keyIds]));
    // Only keys that are stored may be remembered: an append can still fail.
    if (names.every((name) => byId.has(name))) derived.set(cacheKey, key);
    return key;
  };

  return {
    bodyKey,
    ofCandidate: (candidateId) => byCandidate.get(candidateId),
    add,
    drop(keyIds) {
      for (const keyId of keyIds) {
        const key = byId.get(hex(keyId));
        byId.delete(hex(keyId));
        if (key) byCandidate.delete(key.candidateId);
        key?.key.fill(0);
      }
      derived.clear();
    },
    personalKey: (keyIds, extra = []) => combined(TAG.personal, new Uint8Array(), keyIds, extra),
    recordKey: (purpose, keyIds, extra = []) => combined(`${TAG.record}/${purpose}`, logKey, keyIds, extra),
    wrap(key, random) {
      const nonce = random(NONCE_BYTES);
      const plain = Buffer.concat([key.key, utf8(JSON.stringify(key.candidateId))]);
      const wrapped = seal(wrappingKey, nonce, plain, associated(logId, key.keyId));
      return { keyId: key.keyId, nonce, wrapped, digest: keyDigest(key.keyId, nonce, wrapped) };
    },
    all: () => [...byId.values()],
    wipe() {
      for (const key of byId.values()) key.key.fill(0);
      for (const key of [logKey, bodyKey, wrappingKey, ...derived.values()]) key.fill(0);
      derived.clear();
      byId.clear();
      byCandidate.clear();
    },
  };
}

const associated = (logId: string, keyId: Bytes): Bytes =>
  Buffer.concat([utf8(`${TAG.key}/${logId}/`), keyId]);
