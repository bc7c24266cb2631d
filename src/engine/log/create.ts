import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Clock, type IdSource, ok, refuse, type Result } from '@shared/kernel';
import { checkpoint, inTransaction, openConnection } from './connection';
import { KEY_BYTES, LOG_ID } from './format';
import { keyCommitment } from './keyring';
import { newFile } from './new-file';
import { openLog } from './open';
import type { OpenedLog } from './opened-log';
import { type Random, systemRandom } from './random';
import { newRecoveryCode } from './recovery-code';
import { createTables } from './schema';
import { openStore } from './store';
import { wrapLogKey } from './wrap';

export interface CreateLogOptions {
  clock: Clock;
  /** Gives the log its id: 8 to 64 letters, digits, `-` or `_`. */
  newId: IdSource;
  random?: Random | undefined;
}

/**
 * Creates a log and opens it. The recovery code is answered here once and stored nowhere.
 * Refusals: `not-found/no-such-folder`, `conflict/file-exists`, `conflict/leftover-files`,
 * `unavailable/*`.
 */
export function createLog(
  path: string,
  { clock, newId, random = systemRandom }: CreateLogOptions,
): Result<{ log: OpenedLog; recoveryCode: string }> {
  if (!existsSync(dirname(path))) return refuse('not-found', 'no-such-folder', 'This folder does not exist.');
  const logId = newId();
  if (!LOG_ID.test(logId))
    throw new RangeError('A log id has 8 to 64 letters, digits, hyphens or underscores.');
  const logKey = random(KEY_BYTES);
  const recoveryCode = newRecoveryCode(random);
  const createdAt = new Date(Date.parse(clock())).toISOString();
  const made = newFile(path, (temporary) => {
    const db = openConnection(temporary, { readOnly: false, create: true });
    try {
      inTransaction(db, () => {
        createTables(db, logId);
        const store = openStore(db);
        store.insertMeta({ logId, createdAt, keyCommitment: keyCommitment(logKey, logId) });
        store.putWrap(wrapLogKey(logKey, logId, { recoveryCode }, random));
      });
      checkpoint(db);
    } finally {
      db.close();
    }
  });
  if (!made.ok) return made;
  const opened = openLog(path, { recoveryCode }, { clock, random });
  return opened.ok ? ok({ log: opened.value, recoveryCode }) : opened;
}
