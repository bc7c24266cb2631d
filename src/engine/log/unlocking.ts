/** Changes the ways to unlock an open log. The log key itself never changes. */
import { ok, refuse, type Result } from '@shared/kernel';
import { isWellFormed } from './bytes';
import { checkpoint } from './connection';
import { KEY_BYTES } from './format';
import { newRecoveryCode } from './recovery-code';
import type { LogParts, Write } from './log-parts';
import { type UnlockWith, type WrapKind, wrapLogKey } from './wrap';

/** Counted in characters after normalising; length is what makes a passphrase hard to guess. */
const SHORTEST_PASSPHRASE = 8;

export function unlockingOf({ db, store, meta, logKey, random }: LogParts, write: Write) {
  const put = (unlock: UnlockWith): Result<null> => {
    const written = write(() => {
      store.putWrap(wrapLogKey(logKey, meta.logId, unlock, random));
      return ok(null);
    });
    // The replaced wrap must not linger in the write-ahead file; the next open repeats this.
    if (written.ok) checkpoint(db);
    return written;
  };
  return {
    wraps: (): WrapKind[] => store.wraps().map((wrap) => wrap.kind),
    addWrap(secret: { keychainSecret: Uint8Array } | { passphrase: string }): Result<null> {
      const problem = weakness(secret);
      return problem === null ? put(secret) : refuse('invalid', 'weak-secret', problem);
    },
    removeWrap(kind: Exclude<WrapKind, 'recovery'>): Result<null> {
      const written = write(() => {
        store.removeWrap(kind);
        return ok(null);
      });
      if (written.ok) checkpoint(db);
      return written;
    },
    rotateRecoveryCode(): Result<{ recoveryCode: string }> {
      const recoveryCode = newRecoveryCode(random);
      const written = put({ recoveryCode });
      return written.ok ? ok({ recoveryCode }) : written;
    },
    exportUnlockSecret(): Result<Uint8Array> {
      const keychainSecret = random(KEY_BYTES);
      const written = put({ keychainSecret });
      return written.ok ? ok(keychainSecret) : written;
    },
  };
}

function weakness(secret: { keychainSecret: Uint8Array } | { passphrase: string }): string | null {
  if ('keychainSecret' in secret) {
    return secret.keychainSecret.length === KEY_BYTES ? null : 'The keychain secret must have 32 bytes.';
  }
  if (!isWellFormed(secret.passphrase)) return 'The passphrase holds a character that cannot be typed again.';
  const length = [...secret.passphrase.normalize('NFKC')].length;
  return length >= SHORTEST_PASSPHRASE
    ? null
    : `A passphrase needs at least ${SHORTEST_PASSPHRASE} characters.`;
}
