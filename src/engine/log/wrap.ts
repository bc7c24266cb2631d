/**
 * The log key under a lock: wrapped by the recovery code, a keychain secret or a passphrase. Each
 * wrap has its own salt and its own commitment, so a wrong secret is told apart from damage, and
 * a failed unwrap only ever answers with a refusal.
 */
import { scryptSync, timingSafeEqual } from 'node:crypto';
import { ok, refuse, type Result } from '@shared/kernel';
import { type Bytes, ByteReader, ByteWriter, isWellFormed, MalformedBytes, utf8 } from './bytes';
import { KEY_BYTES, NONCE_BYTES, TAG, TAG_BYTES } from './format';
import type { Random } from './random';
import { derive, seal, unseal } from './seal';
import { parseRecoveryCode, recoveryCodeMaterial } from './recovery-code';

export const WRAP_KINDS = ['recovery', 'keychain', 'passphrase'] as const;
export type WrapKind = (typeof WRAP_KINDS)[number];

/** One way to unlock. `keychainSecret` is 32 bytes; the keychain itself lives outside the engine. */
export type UnlockWith = { recoveryCode: string } | { keychainSecret: Uint8Array } | { passphrase: string };

export interface KeyWrap {
  kind: WrapKind;
  params: Bytes;
  nonce: Bytes;
  wrapped: Bytes;
  commitment: Bytes;
}

const SALT_BYTES = 32;
/**
 * Bounds of scrypt's cost, as log2(N) with r = 8 and p = 1. The recovery code brings 135 bits of
 * its own; a passphrase needs the OWASP minimum of 2^17. Above 2^20 (1 GiB) a header is hostile.
 */
const COST = { recovery: { least: 14, used: 14 }, passphrase: { least: 17, used: 17 } } as const;
const MOST_COST = 20;
const R = 8;
const P = 1;

export function wrapLogKey(logKey: Bytes, logId: string, unlock: UnlockWith, random: Random): KeyWrap {
  const kind = wrapKindOf(unlock);
  const log2N = kind === 'keychain' ? 0 : COST[kind].used;
  const params = new ByteWriter().u8(log2N).sized(random(SALT_BYTES)).done();
  const keys = wrapKeys(kind, logId, params, materialOf(unlock));
  if (keys === null) throw new RangeError('The secret to wrap the log key with is not well-formed.');
  const nonce = random(NONCE_BYTES);
  const associated = associatedData(kind, logId, params);
  return {
    kind,
    params,
    nonce,
    wrapped: seal(keys.key, nonce, logKey, associated),
    commitment: keys.commitment,
  };
}

/**
 * The log key, or a refusal: `locked/wrong-code` (also for a code that cannot be one, so that
 * guessing learns nothing), `damaged/wrap-damaged`, `damaged/kdf-out-of-bounds`.
 */
export function unwrapLogKey(wrap: KeyWrap, logId: string, unlock: UnlockWith): Result<Bytes> {
  const malformed = wrapProblem(wrap);
  if (malformed) return refuse('damaged', malformed.code, malformed.message);
  const keys = wrapKeys(wrap.kind, logId, wrap.params, materialOf(unlock));
  if (keys === null || !timingSafeEqual(keys.commitment, wrap.commitment)) return wrongSecret(wrap.kind);
  const logKey = unseal(keys.key, wrap.nonce, wrap.wrapped, associatedData(wrap.kind, logId, wrap.params));
  if (logKey === null) {
    return refuse(
      'damaged',
      'wrap-damaged',
      'The stored key is damaged. Unlock another way or restore a backup.',
    );
  }
  return ok(logKey);
}

/** What is wrong with the form of a wrap, found before any costly work. */
export function wrapProblem(wrap: KeyWrap): { code: string; message: string } | null {
  const log2N = costOf(wrap.params);
  const sized =
    wrap.nonce.length === NONCE_BYTES &&
    wrap.wrapped.length === KEY_BYTES + TAG_BYTES &&
    wrap.commitment.length === KEY_BYTES;
  if (log2N === null || !sized) return { code: 'wrap-damaged', message: 'The stored key is damaged.' };
  const inBounds =
    wrap.kind === 'keychain' ? log2N === 0 : log2N >= COST[wrap.kind].least && log2N <= MOST_COST;
  if (inBounds) return null;
  return { code: 'kdf-out-of-bounds', message: 'The file asks for a key derivation outside safe bounds.' };
}

export const wrapKindOf = (unlock: UnlockWith): WrapKind => {
  if ('recoveryCode' in unlock) return 'recovery';
  return 'keychainSecret' in unlock ? 'keychain' : 'passphrase';
};

function costOf(params: Bytes): number | null {
  try {
    const reader = new ByteReader(params);
    const log2N = reader.u8();
    const salt = reader.sized();
    reader.end();
    return salt.length === SALT_BYTES ? log2N : null;
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
}

/** The secret as bytes, or null when it cannot be one. */
function materialOf(unlock: UnlockWith): Bytes | null {
  if ('keychainSecret' in unlock)
    return unlock.keychainSecret.length === KEY_BYTES ? unlock.keychainSecret : null;
  if ('passphrase' in unlock) {
    const text = unlock.passphrase.normalize('NFKC');
    return text.length > 0 && isWellFormed(text) ? utf8(text) : null;
  }
  const code = parseRecoveryCode(unlock.recoveryCode);
  return code.ok ? utf8(recoveryCodeMaterial(code.value)) : null;
}

function wrapKeys(kind: WrapKind, logId: string, params: Bytes, secret: Bytes | null) {
  if (secret === null) return null;
  const reader = new ByteReader(params);
  const N = 2 ** reader.u8();
  const salt = reader.sized();
  const stretched =
    kind === 'keychain'
      ? secret
      : scryptSync(secret, salt, KEY_BYTES, { N, r: R, p: P, maxmem: 129 * N * R + 65536 });
  const label = `/${kind}/${logId}`;
  return {
    key: derive(stretched, salt, TAG.wrap + label),
    commitment: derive(stretched, salt, TAG.wrapCommitment + label),
  };
}

const associatedData = (kind: WrapKind, logId: string, params: Bytes): Bytes =>
  new ByteWriter().text(TAG.wrap).text(logId).text(kind).sized(params).done();

const WRONG: Record<WrapKind, { code: string; message: string }> = {
  recovery: {
    code: 'wrong-code',
    message: 'This recovery code does not open the log. Check the sheet and try again.',
  },
  passphrase: { code: 'wrong-passphrase', message: 'This passphrase does not open the log.' },
  keychain: {
    code: 'wrong-keychain-secret',
    message: 'The key in this computer’s keychain does not open the log. Use the recovery code.',
  },
};
const wrongSecret = (kind: WrapKind) => refuse('locked', WRONG[kind].code, WRONG[kind].message);
