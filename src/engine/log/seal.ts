/** AES-256-GCM and HKDF-SHA256, the only two ciphers of format 1. */
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { type Bytes, utf8 } from './bytes';
import { KEY_BYTES, TAG_BYTES } from './format';

/** The ciphertext with its 16-byte tag behind it. */
export function seal(key: Bytes, nonce: Bytes, plain: Bytes, associated: Bytes): Bytes {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(associated);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The plain bytes, or null when key, nonce, associated data or ciphertext do not belong together. */
export function unseal(key: Bytes, nonce: Bytes, sealed: Bytes, associated: Bytes): Bytes | null {
  if (sealed.length < TAG_BYTES) return null;
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(associated);
  decipher.setAuthTag(sealed.subarray(end));
  const plain = decipher.update(sealed.subarray(0, end));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    return null;
  }
}

export const derive = (material: Bytes, salt: Bytes | string, info: Bytes | string): Bytes =>
  new Uint8Array(hkdfSync('sha256', material, bytesOf(salt), bytesOf(info), KEY_BYTES));

const bytesOf = (value: Bytes | string): Bytes => (typeof value === 'string' ? utf8(value) : value);
