import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLog, parseRecoveryCode, type UnlockWith } from '@engine/log';
import { newRecoveryCode } from '@engine/log/recovery-code';
import { systemRandom } from '@engine/log/random';
import { type KeyWrap, unwrapLogKey, wrapLogKey } from '@engine/log/wrap';
import { codeOf, freshLog, sample, append, seededRandom, tickingClock, tracked, value } from './support/log';

const open = (path: string, unlock: UnlockWith) => {
  const result = openLog(path, unlock, { clock: tickingClock() });
  if (result.ok) tracked(result.value);
  return result;
};

describe('the recovery code', () => {
  const code = newRecoveryCode(seededRandom('code'));

  it('is seven groups of four from Crockford’s alphabet', () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(newRecoveryCode(systemRandom)).not.toBe(newRecoveryCode(systemRandom));
  });

  it('is read in every way a person may type it', () => {
    const separators = ['', ' ', '-', ' - ', '–', '—', '\u2011', '.', '_', '\t', '\n', '\u00a0', '\u200b'];
    const typed = fc
      .tuple(
        fc.uint8Array({ minLength: 27, maxLength: 27 }),
        fc.array(fc.tuple(fc.constantFrom(...separators), fc.boolean(), fc.nat(2)), {
          minLength: 28,
          maxLength: 28,
        }),
      )
      .map(([bytes, habits]) => {
        const right = newRecoveryCode(() => bytes);
        const characters = [...right.replaceAll('-', '')];
        const text = characters.map((character, index) => {
          const [separator, lower, look] = habits[index]!;
          const alike =
            character === '0' ? ['0', 'O', 'o'] : character === '1' ? ['1', 'I', 'l'] : [character];
          const chosen = alike[look % alike.length]!;
          return separator + (lower ? chosen.toLowerCase() : chosen);
        });
        return { right, text: text.join('') };
      });
    fc.assert(
      fc.property(typed, ({ right, text }) => {
        expect(parseRecoveryCode(text)).toEqual({ ok: true, value: right });
      }),
    );
  });

  it('accepts full-width letters', () => {
    const wide = [...code]
      .map((c) => (c === '-' ? c : String.fromCodePoint(c.codePointAt(0)! + 0xfee0)))
      .join('');
    expect(parseRecoveryCode(wide)).toEqual({ ok: true, value: code });
  });

  it('notices any one wrong character and any two that changed places', () => {
    const characters = [...code.replaceAll('-', '')];
    for (let at = 0; at < characters.length; at += 1) {
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (other === characters[at]) continue;
        expect(codeOf(parseRecoveryCode(characters.with(at, other).join('')))).toBe(
          'invalid/recovery-code-typo',
        );
      }
      for (let second = at + 1; second < characters.length; second += 1) {
        if (characters[second] === characters[at]) continue;
        const swapped = characters.with(at, characters[second]!).with(second, characters[at]!).join('');
        expect(codeOf(parseRecoveryCode(swapped))).toBe('invalid/recovery-code-typo');
      }
    }
  });

  it('says what is wrong with what cannot be a code', () => {
    expect(codeOf(parseRecoveryCode(''))).toBe('invalid/recovery-code-length');
    expect(codeOf(parseRecoveryCode(`${code}0`))).toBe('invalid/recovery-code-length');
    expect(codeOf(parseRecoveryCode(code.replace(/^./, 'U')))).toBe('invalid/recovery-code-character');
    expect(codeOf(parseRecoveryCode(code.replace(/^./, '\ud800')))).toBe('invalid/recovery-code-character');
  });
});

describe('unlocking', () => {
  it('opens by recovery code, keychain secret and passphrase, and by nothing else', () => {
    const { log, path, recoveryCode } = freshLog();
    append(log, sample(4));
    const head = log.head();
    const keychainSecret = value(log.exportUnlockSecret());
    value(log.addWrap({ passphrase: 'nine calm herons' }));
    expect(log.wraps().toSorted()).toEqual(['keychain', 'passphrase', 'recovery']);
    log.close();
    for (const unlock of [{ recoveryCode }, { keychainSecret }, { passphrase: 'nine calm herons' }]) {
      const again = value(open(path, unlock));
      expect(again.head()).toEqual(head);
      again.close();
    }
    const before = readFileSync(path);
    expect(codeOf(open(path, { keychainSecret: new Uint8Array(32) }))).toBe('locked/wrong-keychain-secret');
    expect(codeOf(open(path, { keychainSecret: new Uint8Array(7) }))).toBe('locked/wrong-keychain-secret');
    expect(codeOf(open(path, { passphrase: 'nine calm heron' }))).toBe('locked/wrong-passphrase');
    for (const wrong of ['', 'garbage', '\ud800', newRecoveryCode(systemRandom), `${recoveryCode}0`]) {
      expect(codeOf(open(path, { recoveryCode: wrong }))).toBe('locked/wrong-code');
    }
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('stops accepting what was removed or replaced, never the recovery code', () => {
    const { log, path, recoveryCode } = freshLog();
    const first = value(log.exportUnlockSecret());
    const second = value(log.exportUnlockSecret());
    const rotated = value(log.rotateRecoveryCode()).recoveryCode;
    value(log.removeWrap('passphrase'));
    log.close();
    expect(codeOf(open(path, { keychainSecret: first }))).toBe('locked/wrong-keychain-secret');
    expect(codeOf(open(path, { recoveryCode }))).toBe('locked/wrong-code');
    const again = value(open(path, { keychainSecret: second }));
    value(again.removeWrap('keychain'));
    again.close();
    expect(codeOf(open(path, { keychainSecret: second }))).toBe('locked/no-such-wrap');
    expect(codeOf(open(path, { recoveryCode: rotated }))).toBe('ok');
  });

  it('refuses secrets too weak to protect anything', () => {
    const { log } = freshLog();
    expect(codeOf(log.addWrap({ passphrase: 'short' }))).toBe('invalid/weak-secret');
    expect(codeOf(log.addWrap({ passphrase: `long enough \ud800` }))).toBe('invalid/weak-secret');
    expect(codeOf(log.addWrap({ keychainSecret: new Uint8Array(16) }))).toBe('invalid/weak-secret');
    expect(log.wraps()).toEqual(['recovery']);
  });

  it('refuses a hostile key derivation before doing any of its work', () => {
    const recoveryCode = newRecoveryCode(systemRandom);
    const good = wrapLogKey(systemRandom(32), 'some-log-id', { recoveryCode }, systemRandom);
    const withCost = (log2N: number): KeyWrap => ({
      ...good,
      params: Buffer.from([log2N, ...good.params.slice(1)]),
    });
    expect(codeOf(unwrapLogKey(good, 'some-log-id', { recoveryCode }))).toBe('ok');
    for (const cost of [0, 1, 13, 21, 30, 40, 255]) {
      expect(codeOf(unwrapLogKey(withCost(cost), 'some-log-id', { recoveryCode }))).toBe(
        'damaged/kdf-out-of-bounds',
      );
    }
    const weak: KeyWrap = { ...withCost(14), kind: 'passphrase' };
    expect(codeOf(unwrapLogKey(weak, 'some-log-id', { passphrase: 'x' }))).toBe('damaged/kdf-out-of-bounds');
    for (const params of [
      Buffer.alloc(0),
      Buffer.from([14]),
      Buffer.concat([good.params, Buffer.alloc(1)]),
    ]) {
      expect(codeOf(unwrapLogKey({ ...good, params }, 'some-log-id', { recoveryCode }))).toBe(
        'damaged/wrap-damaged',
      );
    }
  });

  it('tells damage of the wrap from a wrong code, and never opens under another log’s id', () => {
    const recoveryCode = newRecoveryCode(systemRandom);
    const good = wrapLogKey(systemRandom(32), 'some-log-id', { recoveryCode }, systemRandom);
    const flipped = Buffer.from(good.wrapped);
    flipped[3]! ^= 1;
    expect(codeOf(unwrapLogKey({ ...good, wrapped: flipped }, 'some-log-id', { recoveryCode }))).toBe(
      'damaged/wrap-damaged',
    );
    expect(codeOf(unwrapLogKey(good, 'other-log-id', { recoveryCode }))).toBe('locked/wrong-code');
  });
});
