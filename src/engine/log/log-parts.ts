import type { Database } from 'better-sqlite3';
import type { Clock, Result } from '@shared/kernel';
import type { Keyring } from './keyring';
import type { Random } from './random';
import type { Meta, Store } from './store';

/** What an open, unlocked log is made of. */
export interface LogParts {
  path: string;
  db: Database;
  store: Store;
  meta: Meta;
  logKey: Uint8Array;
  keyring: Keyring;
  clock: Clock;
  random: Random;
  readOnly: boolean;
  /** Called once, after the connection has closed. */
  release(): void;
}

/** Runs a write: refused when read-only, and every failure of the disk comes back as a refusal. */
export type Write = <T>(work: () => Result<T>) => Result<T>;
