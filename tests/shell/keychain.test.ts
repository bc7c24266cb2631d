import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeychain } from '@main/keychain';
import type { SafeStorage } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'grounds-keychain-'));
  file = join(folder, 'keychain.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const turned = (text: string): string => [...text].toReversed().join('');

/** A keychain that works, with `changes` for how it does not. */
const storage = (changes: Partial<SafeStorage> = {}): SafeStorage =>
  ({
    isAsyncEncryptionAvailable: async () => true,
    encryptStringAsync: async (text: string) => Buffer.from(turned(text)),
    decryptStringAsync: async (bytes: Buffer) => ({
      result: turned(bytes.toString()),
      shouldReEncrypt: false,
    }),
    getSelectedStorageBackend: () => 'gnome_libsecret',
    ...changes,
  }) as SafeStorage;

const open = (changes: Partial<SafeStorage> = {}) => openKeychain(file, storage(changes), 50);
const never = (): Promise<never> => new Promise(() => {});

describe('the copy in the keychain', () => {
  it('comes back, sealed on disk, for its own log only', async () => {
    const keychain = open();
    expect(await keychain.remember('log-a', 'secret of a')).toBe(true);
    expect(await open().secretFor('log-a')).toBe('secret of a');
    expect(await open().secretFor('log-b')).toBeNull();
    expect(readFileSync(file, 'utf8')).not.toContain('secret of a');
    keychain.forget('log-a');
    expect(keychain.has('log-a')).toBe(false);
  });

  it('works with the synchronous calls of older runtimes', async () => {
    const older = { isEncryptionAvailable: () => true, encryptString: Buffer.from, decryptString: String };
    const keychain = openKeychain(file, older as unknown as SafeStorage, 50);
    await keychain.remember('log-a', 'secret');
    expect(await keychain.secretFor('log-a')).toBe('secret');
  });

  it.each<[string, Partial<SafeStorage>]>([
    ['rejects', { encryptStringAsync: async () => Promise.reject(new Error('denied')) }],
    [
      'throws',
      {
        encryptStringAsync: () => {
          throw new Error('broken');
        },
      },
    ],
    ['hangs', { encryptStringAsync: never }],
    ['is not available', { isAsyncEncryptionAvailable: async () => false }],
    ['hangs when asked', { isAsyncEncryptionAvailable: never }],
  ])('is not kept, and nothing is lost, when the keychain %s', async (_how, changes) => {
    await open().remember('log-a', 'kept');
    const before = readFileSync(file, 'utf8');
    expect(await open(changes).remember('log-b', 'new')).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each<[string, Partial<SafeStorage>]>([
    ['rejects', { decryptStringAsync: async () => Promise.reject(new Error('temporarily unavailable')) }],
    ['hangs', { decryptStringAsync: never }],
    ['answers nothing', { decryptStringAsync: async () => ({ result: '', shouldReEncrypt: false }) }],
  ])('stays where it is when the keychain %s at opening', async (_how, changes) => {
    await open().remember('log-a', 'kept');
    expect(await open(changes).secretFor('log-a')).toBeNull();
    expect(await open().secretFor('log-a')).toBe('kept');
  });

  it.runIf(process.platform === 'linux')('is not kept where the keyring is a fixed password', async () => {
    const keychain = open({ getSelectedStorageBackend: () => 'basic_text' });
    expect(await keychain.whyNot()).toContain('no keyring');
    expect(await keychain.remember('log-a', 'secret')).toBe(false);
    expect(existsSync(file)).toBe(false);
  });

  it.each(['', '{', 'null', '{"format":2,"sealed":{}}'])(
    'leaves a file alone that it cannot read: %j',
    async (text) => {
      writeFileSync(file, text);
      expect(await open().secretFor('log-a')).toBeNull();
      expect(await open().remember('log-a', 'secret')).toBe(false);
      expect(readFileSync(file, 'utf8')).toBe(text);
    },
  );
});
