import type { Entry, Head, Instant, LogPort, NewEntry, Result } from '@shared/kernel';
import type { WrapKind } from './wrap';

export interface Draft {
  id: string;
  savedAt: Instant;
  data: unknown;
}

export interface ErasedCandidates {
  entries: Entry[];
  /**
   * False when another reader kept the write-ahead file from being emptied: the key is gone from
   * the file, and its old bytes go with the next open.
   */
  scrubbed: boolean;
}

/** What the engine can do with an unlocked file, beyond the port. */
export interface OpenedLog extends LogPort {
  readonly path: string;
  readonly createdAt: Instant;

  /**
   * Mutable scratch for autosave, outside the chain. `subjects` are the candidates it is about:
   * erasing one of them deletes it. Refusals: `unavailable/*`.
   */
  saveDraft(id: string, data: unknown, subjects?: readonly string[]): Result<{ savedAt: Instant }>;
  readDraft(id: string): Draft | null;
  listDrafts(): { id: string; savedAt: Instant }[];
  deleteDraft(id: string): Result<null>;

  /** A cache of the read model at `head`. Readers get null when there is none that fits this log. */
  saveSnapshot(head: Head, bytes: Uint8Array): Result<null>;
  readSnapshot(): { head: Head; bytes: Uint8Array } | null;

  /**
   * Destroys the keys of these candidates, every document sealed under them, their drafts and the
   * snapshot, and appends `entries` (at least one) as the record of it, all in one transaction.
   * The entries' personal parts must not name the erased. Refusals: as `append`.
   */
  eraseCandidates(
    expected: Head,
    candidateIds: readonly string[],
    entries: readonly NewEntry[],
  ): Result<ErasedCandidates>;

  wraps(): WrapKind[];
  /** Adds or replaces a way to unlock. Refusals: `invalid/weak-secret`, `unavailable/*`. */
  addWrap(secret: { keychainSecret: Uint8Array } | { passphrase: string }): Result<null>;
  removeWrap(kind: Exclude<WrapKind, 'recovery'>): Result<null>;
  /** Makes a new recovery code; the old one stops working on this file (not on older copies). */
  rotateRecoveryCode(): Result<{ recoveryCode: string }>;
  /** A fresh 32-byte secret for the system's keychain, already able to unlock this log. */
  exportUnlockSecret(): Result<Uint8Array>;

  /**
   * Writes a consistent copy to a path that must not exist yet.
   * Refusals: `conflict/file-exists`, `unavailable/*`.
   */
  copyTo(path: string): Result<{ head: Head }>;
}
