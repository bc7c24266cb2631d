import { type Refusal, refuse, type Result } from '@shared/kernel';

/**
 * The log does not hold together. Thrown where bytes are read, because a reader in mid-stream has
 * no value to give; `guardDamage` turns it into a refusal at the edge.
 */
export class LogDamaged extends Error {
  override readonly name = 'LogDamaged';

  /** Stable code of what is wrong. */
  readonly code: string;
  /** The first bad entry, or 0 when it is not an entry. */
  readonly seq: number;

  constructor(code: string, seq: number, what: string) {
    super(seq > 0 ? `Entry ${seq}: ${what}` : what);
    this.code = code;
    this.seq = seq;
  }

  refusal(): { ok: false; error: Refusal } {
    return refuse(
      'damaged',
      this.code,
      `${this.message} Nothing was changed. Restore a backup, or export the entries before it.`,
      { seq: this.seq },
    );
  }
}

/** Runs `work`; damage found on the way becomes a refusal, every other exception passes. */
export function guardDamage<T>(work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    if (error instanceof LogDamaged) return error.refusal();
    throw error;
  }
}
