import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LogDamaged, openLog, type UnlockWith, verifyFile } from '@engine/log';
import {
  append,
  codeOf,
  document,
  freshLog,
  plainEntry,
  sample,
  tempFolder,
  tickingClock,
  value,
} from './support/log';

/** The bytes of everything in the folder but the lock and SQLite's shared memory. */
const files = (path: string) =>
  Object.fromEntries(
    readdirSync(dirname(path), { withFileTypes: true })
      .filter((file) => file.isFile() && !/-(lock|shm)$/.test(file.name))
      .map(({ name }) => [name, readFileSync(join(dirname(path), name)).toString('hex')]),
  );

/** Opens, expecting a refusal that changed nothing of any file that was there. */
function refusal(path: string, recoveryCode = 'none'): string {
  const before = files(path);
  const opened = openLog(path, { recoveryCode }, { clock: tickingClock() });
  if (opened.ok) opened.value.close();
  const after = files(path);
  for (const [name, bytes] of Object.entries(before))
    expect([name, after[name] === bytes]).toEqual([name, true]);
  return codeOf(opened);
}

/** Whatever reading gives before it ends or breaks. */
function decoded(path: string, unlock: UnlockWith): { code: string; entries: string[] } {
  const opened = openLog(path, unlock, { clock: tickingClock() });
  if (!opened.ok) return { code: codeOf(opened), entries: [] };
  const entries: string[] = [];
  try {
    for (const entry of opened.value.read(1)) entries.push(JSON.stringify(entry));
    opened.value.document('letter');
    return { code: 'ok', entries };
  } catch (error) {
    if (error instanceof LogDamaged) return { code: error.code, entries };
    throw error;
  } finally {
    opened.value.close();
  }
}

function closedLog(entries = 60) {
  const fresh = freshLog();
  const unlock = { keychainSecret: value(fresh.log.exportUnlockSecret()) }; // no slow derivation
  append(fresh.log, sample(entries), [document('letter', ['candidate-1'], 'Dear Ms Okafor'.repeat(400))]);
  fresh.log.close();
  return { ...fresh, unlock };
}

describe('what is no log', () => {
  it('is refused with its own reason, untouched', () => {
    const folder = tempFolder();
    const file = (name: string, bytes: Uint8Array | string) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    };
    expect(refusal(join(folder, 'missing.grounds'))).toBe('not-found/no-such-log');
    expect(refusal(folder)).toBe('invalid/not-a-log');
    expect(refusal(file('empty.grounds', ''))).toBe('invalid/empty-file');
    expect(refusal(file('text.grounds', 'Dear committee,\n'.repeat(4000)))).toBe('invalid/not-a-log');
    expect(refusal(file('short.grounds', 'SQLite format 3\0'))).toBe('invalid/not-a-log');
    const other = join(folder, 'other.grounds');
    const db = new Database(other);
    db.exec('CREATE TABLE holiday (day TEXT)');
    db.close();
    expect(refusal(other)).toBe('invalid/not-a-log');
    expect(codeOf(verifyFile(other))).toBe('invalid/not-a-log');
    expect(codeOf(verifyFile(join(folder, 'text.grounds')))).toBe('invalid/not-a-log');
    expect(readdirSync(folder).filter((name) => name.endsWith('-lock'))).toEqual([]);
  });

  it('comes from the future', () => {
    const { path, recoveryCode } = closedLog(3);
    const db = new Database(path);
    db.pragma('user_version = 2');
    db.close();
    expect(refusal(path, recoveryCode)).toBe('invalid/future-format');
    expect(codeOf(verifyFile(path))).toBe('invalid/future-format');
  });

  it('ends too early, at every 512 bytes', () => {
    const { path, recoveryCode } = closedLog(12);
    const { size } = statSync(path);
    const cut = join(tempFolder(), 'cut.grounds');
    for (let length = size - 512; length >= 0; length -= 512) {
      copyFileSync(path, cut);
      truncateSync(cut, length);
      expect([length, refusal(cut, recoveryCode)]).toEqual([
        length,
        length === 0 ? 'invalid/empty-file' : 'damaged/truncated',
      ]);
      expect(verifyFile(cut)).toMatchObject({
        ok: false,
        error: { kind: length === 0 ? 'invalid' : 'damaged' },
      });
    }
  });

  it('has a foreign write-ahead file or journal beside it', () => {
    const { path, recoveryCode } = closedLog(12);
    const other = freshLog();
    append(other.log, sample(20));
    copyFileSync(`${other.path}-wal`, `${path}-wal`);
    expect(refusal(path, recoveryCode)).toBe('damaged/foreign-write-ahead');
    expect(refusal(path, other.recoveryCode)).toBe('damaged/foreign-write-ahead');

    const whole = closedLog(12);
    const busy = freshLog();
    busy.log.close();
    // A write-ahead file that holds a whole other log, first page and all.
    const writer = new Database(busy.path);
    writer.pragma('wal_autocheckpoint = 0');
    writer.exec('UPDATE meta SET id = 1; CREATE TABLE x (y); DROP TABLE x; VACUUM');
    copyFileSync(`${busy.path}-wal`, `${whole.path}-wal`);
    writer.close();
    expect(refusal(whole.path, whole.recoveryCode)).toBe('damaged/foreign-write-ahead');
    expect(refusal(whole.path, busy.recoveryCode)).toBe('damaged/foreign-write-ahead');

    const third = closedLog(3);
    writeFileSync(`${third.path}-journal`, 'something');
    expect(refusal(third.path, third.recoveryCode)).toBe('damaged/foreign-journal');
  });
});

describe('a write-ahead file of one’s own', () => {
  it('brings back what a killed writer had saved', () => {
    const { log, path, recoveryCode } = freshLog();
    append(log, sample(9));
    const folder = tempFolder();
    const copy = join(folder, 'killed.grounds');
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    expect(statSync(`${copy}-wal`).size).toBeGreaterThan(0);
    expect(refusal(copy, 'wrong')).toBe('locked/wrong-code');
    expect(decoded(copy, { recoveryCode }).entries).toHaveLength(9);
    expect(existsSync(`${copy}-wal`)).toBe(false);
  });
});

describe('a file that another program has touched', () => {
  it('gets its write-ahead log back, once it is unlocked', () => {
    const { path, unlock } = closedLog(9);
    const db = new Database(path);
    db.pragma('journal_mode = DELETE');
    db.close();
    expect(value(verifyFile(path)).intact).toBe(true);
    expect(refusal(path, 'wrong')).toBe('locked/wrong-code');
    expect(decoded(path, unlock).entries).toHaveLength(9);
    const after = new Database(path, { readonly: true });
    expect(after.pragma('journal_mode', { simple: true })).toBe('wal');
    after.close();
  });
});

describe('a changed byte', () => {
  const { path, unlock } = closedLog();
  const good = readFileSync(path);
  const truth = decoded(path, unlock);
  const db = new Database(path, { readonly: true });
  const bodies = db.prepare<[], { body: Buffer }>('SELECT body FROM entry ORDER BY seq').all();
  db.close();

  const hurt = (change: (bytes: Buffer) => void): void => {
    const bytes = Buffer.from(good);
    change(bytes);
    const hurtPath = join(tempFolder(), 'hurt.grounds');
    writeFileSync(hurtPath, bytes);
    const verified = verifyFile(hurtPath);
    const detected = !verified.ok || !verified.value.intact;
    const read = decoded(hurtPath, unlock);
    if (read.code === 'ok') {
      if (!detected) expect(read.entries).toEqual(truth.entries);
    } else {
      expect(read.entries).toEqual(truth.entries.slice(0, read.entries.length));
    }
    if (verified.ok && verified.value.firstBreak && verified.value.firstBreak.seq > 0) {
      expect(verified.value.entries).toBeLessThanOrEqual(60);
    }
  };

  it('is detected, or changes nothing that is read', () => {
    expect(truth).toMatchObject({ code: 'ok' });
    expect(truth.entries).toHaveLength(60);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        hurt((bytes) => (bytes[at]! ^= mask));
      }),
      { numRuns: 120 },
    );
  });

  it('is detected when many change at once or whole sectors are lost', () => {
    const many = fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(many, (places) => {
        hurt((bytes) => places.forEach(([at, mask]) => (bytes[at]! ^= mask)));
      }),
      { numRuns: 40 },
    );
    for (let sector = 0; sector < good.length; sector += 512 * 5)
      hurt((bytes) => bytes.fill(0, sector, sector + 512));
  });

  it('in an entry names that entry', () => {
    for (const seq of [1, 17, 60]) {
      const hurtPath = join(tempFolder(), 'hurt.grounds');
      const { body } = bodies[seq - 1]!;
      const bytes = Buffer.from(good);
      bytes[bytes.indexOf(body) + 7]! ^= 0x40;
      writeFileSync(hurtPath, bytes);
      expect(value(verifyFile(hurtPath))).toMatchObject({
        intact: false,
        entries: seq - 1,
        firstBreak: { seq, code: 'hash-mismatch' },
      });
      const read = decoded(hurtPath, unlock);
      if (seq === 60) expect(read.code).toBe('damaged/chain-broken');
      else expect(read).toEqual({ code: 'chain-broken', entries: truth.entries.slice(0, seq - 1) });
    }
  });
});

describe('appending to a log', () => {
  it('goes on after every refusal above', () => {
    const fresh = closedLog(3);
    refusal(fresh.path);
    const log = value(openLog(fresh.path, fresh, { clock: tickingClock() }));
    append(log, [plainEntry('after')]);
    log.close();
    expect(value(verifyFile(fresh.path)).entries).toBe(4);
  });
});
