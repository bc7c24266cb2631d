import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { SafeStorage } from 'electron';
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

export function openKeychain(file: string, storage: SafeStorage, patienceMs = PATIENCE_MS): Keychain {
  const system = systemKeychain(storage);
  const patiently = <T>(work: () => Promise<T>): Promise<T | null> => orNull(work, patienceMs);
  /** Null when the file is there but cannot be read as ours: then it is left alone. */
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
  const whyNot = async (): Promise<string | null> => {
    // Without a keyring Chromium falls back to a fixed password, which protects nothing.
    if (system.backend() === 'basic_text') return 'This computer has no keyring that Grounds can use.';
    const available = await patiently(system.isAvailable);
    return available ? null : 'The keychain of this computer is not available at the moment.';
  };

  return {
    whyNot,
    async remember(logId, secret) {
      if (await whyNot()) return false;
      const bytes = await patiently(() => system.seal(secret));
      const sealed = read();
      if (!bytes || !sealed) return false;
      write({ ...sealed, [logId]: bytes.toString('base64') });
      return true;
    },
    async secretFor(logId) {
      const sealed = read()?.[logId];
      if (sealed === undefined || (await whyNot())) return null;
      return (await patiently(() => system.unseal(Buffer.from(sealed, 'base64')))) || null;
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

/** Electron 46 removes the synchronous calls; the runtime for development has no others. */
function systemKeychain(storage: SafeStorage) {
  const hasAsync = typeof storage.encryptStringAsync === 'function';
  return {
    backend: () => (process.platform === 'linux' ? storage.getSelectedStorageBackend?.() : undefined),
    isAvailable: async () =>
      hasAsync ? storage.isAsyncEncryptionAvailable() : storage.isEncryptionAvailable(),
    seal: async (text: string) => (hasAsync ? storage.encryptStringAsync(text) : storage.encryptString(text)),
    unseal: async (bytes: Buffer) =>
      hasAsync ? (await storage.decryptStringAsync(bytes)).result : storage.decryptString(bytes),
  };
}

/** Null when it fails or takes longer than `ms`. */
async function orNull<T>(work: () => Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([work().catch(() => null), limit]);
  } finally {
    clearTimeout(timer);
  }
}
