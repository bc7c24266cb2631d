/**
 * A refusal is a value, a bug is an exception. Everything that a rule, a check or bad input can
 * say no to answers with a `Result`; only programming mistakes throw.
 */
export const REFUSAL_KINDS = [
  'invalid', // the input does not have the right form
  'refused', // a rule or check of hiring says no
  'conflict', // the record has moved on since the caller looked
  'not-found',
  'locked', // the log is not unlocked, or the code is wrong
  'damaged', // the log does not verify
  'unavailable', // something outside (disk, keychain, display) failed
  'cancelled',
  'failed', // a bug, already written to the engine's own log
] as const;
export type RefusalKind = (typeof REFUSAL_KINDS)[number];

/** `code` is stable and machine-readable; `message` is one plain sentence or two for a person. */
export interface Refusal {
  kind: RefusalKind;
  code: string;
  message: string;
  /** What exactly, as plain JSON (for example a list of `{ path, message }`). */
  details?: unknown;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: Refusal };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (
  kind: RefusalKind,
  code: string,
  message: string,
  details?: unknown,
): { ok: false; error: Refusal } => ({
  ok: false,
  error: details === undefined ? { kind, code, message } : { kind, code, message, details },
});
