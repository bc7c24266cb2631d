import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { safeStorage } from 'electron';
import * as z from 'zod';

/**
 * A convenience copy of a log's key, sealed by the system's keychain. Losing it loses nothing: the
 * recovery code always opens the log. So every doubt here ends in "no copy", never in an error.
 */
export interface Keychain {
  /** Null when copies can be kept, else the reason for a person. */
  whyNot(): Promise<string | null>;
  remember(logId: string, secret: string): Promise<boolean>;
  secretFor(logId: string): Promise<string | null>;
  has(logId: string): boolean;
  forget(logId: string): void;
}

const fileSchema = z.object({ format: z.literal(1), sealed: z.record(z.string(), z.string()) });
type Sealed = Record<string, string>;

/** A keychain can wait for a person who is not there. */
const PATIENCE_MS = 20_000;

export function openKeychain(file: string): Keychain {
  /** Null when the file is there but not ours to read: then it is left alone. */
  const read = (): Sealed | null => {
    try {
      return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).sealed;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? {} : null;
    }
  };
  const write = (sealed: Sealed): void => {
    writeFileSync(`${file}.new`, JSON.stringify({ format: 1, sealed }), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };

  return {
    whyNot,
    async remember(logId, secret) {
      if (await whyNot()) return false;
      const bytes = await patiently(seal(secret));
      const sealed = read();
      if (!bytes || !sealed) return false;
      write({ ...sealed, [logId]: bytes.toString('base64') });
      return true;
    },
    async secretFor(logId) {
      const sealed = read()?.[logId];
      return sealed === undefined ? null : patiently(unseal(Buffer.from(sealed, 'base64')));
    },
    has: (logId) => read()?.[logId] !== undefined,
    forget(logId) {
      const sealed = read();
      if (sealed?.[logId] === undefined) return;
      delete sealed[logId];
      write(sealed);
    },
  };
}

async function whyNot(): Promise<string | null> {
  // On Linux without a keyring Chromium falls back to a fixed password, which protects nothing.
  const backend = process.platform === 'linux' ? safeStorage.getSelectedStorageBackend?.() : undefined;
  if (backend === 'basic_text') return 'This computer has no keyring that Grounds can use.';
  const available = await patiently(isAvailable());
  return available ? null : 'The keychain of this computer is not available at the moment.';
}

// Electron 46 removes the synchronous calls; the runtime for development has no others.
const hasAsync = (): boolean => typeof safeStorage.encryptStringAsync === 'function';

const isAvailable = async (): Promise<boolean> =>
  hasAsync() ? safeStorage.isAsyncEncryptionAvailable() : safeStorage.isEncryptionAvailable();

const seal = async (text: string): Promise<Buffer> =>
  hasAsync() ? safeStorage.encryptStringAsync(text) : safeStorage.encryptString(text);

const unseal = async (bytes: Buffer): Promise<string> =>
  hasAsync() ? (await safeStorage.decryptStringAsync(bytes)).result : safeStorage.decryptString(bytes);

async function patiently<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([work.catch(() => null), limit]);
  } finally {
    clearTimeout(timer);
  }
}
