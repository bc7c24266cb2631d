import type { Head } from './head';
import type { Result } from './result';
import type { Instant } from './time';

/**
 * One thing that happened, as plain JSON. `personal` holds every field that is about the
 * candidates named in `subjects`; it is sealed under a key that needs all of their keys, so
 * destroying any one of them makes it unreadable for ever, while `data` stays countable.
 */
export interface StoredEvent {
  type: string;
  /** The member who acted, where somebody did. */
  actor?: string | undefined;
  data: Record<string, unknown>;
  /** Candidate ids. Present exactly when `personal` is, or when `personal` has been erased. */
  subjects?: string[] | undefined;
  personal?: Record<string, unknown> | undefined;
}

/** An event together with the command it came from. A command id is accepted once. */
export interface NewEntry {
  commandId: string;
  event: StoredEvent;
}

/** A stored entry as read back. `erased` says that its personal part can no longer be opened. */
export interface Entry {
  seq: number;
  hash: string;
  recordedAt: Instant;
  commandId: string;
  event: StoredEvent;
  erased: boolean;
}

/** A file archived beside the entries (an issued letter), sealed under its subjects' keys. */
export interface NewDocument {
  id: string;
  mediaType: string;
  subjects: string[];
  bytes: Uint8Array;
}

/**
 * What the engine knows of a log. SQLite is the embedded default; another store implements the
 * same interface with the same sealed bytes, so nothing above may know which one it is.
 */
export interface LogPort {
  readonly logId: string;
  readonly readOnly: boolean;
  head(): Head;
  /**
   * Appends all entries (and documents) in one transaction or none.
   * Refusals: `conflict/stale-head` when the head is not `expected`; `conflict/command-repeated`
   * when a command id is already in the log; `unavailable/disk-full`, `unavailable/read-only`.
   */
  append(expected: Head, entries: readonly NewEntry[], documents?: readonly NewDocument[]): Result<Entry[]>;
  /** Entries from `fromSeq` on, opened, in order of seq. */
  read(fromSeq: number): Iterable<Entry>;
  hasCommand(commandId: string): boolean;
  /** The archived bytes, or null when the document was erased or never existed. */
  document(id: string): { mediaType: string; bytes: Uint8Array } | null;
  close(): void;
}
