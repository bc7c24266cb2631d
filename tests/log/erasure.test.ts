import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openLog, verifyFile } from '@engine/log';
import type { NewEntry } from '@shared/kernel';
import {
  append,
  codeOf,
  document,
  freshLog,
  personalEntry,
  plainEntry,
  reopen,
  tempFolder,
  tickingClock,
  value,
} from './support/log';

const tombstone = (commandId: string, ids: string[]): NewEntry => ({
  commandId,
  event: { type: 'candidates-erased', actor: 'member-ines', data: { candidates: ids, reason: 'retention' } },
});

function populated(people: number) {
  const fresh = freshLog();
  for (let index = 0; index < people; index += 1) {
    const id = `candidate-${index}`;
    append(
      fresh.log,
      [
        personalEntry(`a${index}`, [id], `about ${index}`),
        personalEntry(`a${index}`, [id, 'candidate-0'], `pair ${index}`),
      ],
      [document(`letter-${index}`, [id], `Dear ${index}`)],
    );
    value(fresh.log.saveDraft(`draft-${index}`, { about: index }, [id]));
  }
  return fresh;
}

/** Every byte the log keeps on disk, the write-ahead file included. */
const onDisk = (path: string): Buffer =>
  Buffer.concat(
    [path, `${path}-wal`, `${path}-shm`].filter((file) => existsSync(file)).map((file) => readFileSync(file)),
  );

const wrappedKeys = (path: string): Buffer[] => {
  const db = new Database(path, { readonly: true });
  const rows = db.prepare<[], { wrapped: Buffer }>('SELECT wrapped FROM candidate_key ORDER BY id').all();
  db.close();
  return rows.map((row) => row.wrapped);
};

describe('erasure', () => {
  it('makes a person unreadable for ever and keeps what counts', () => {
    const fresh = populated(6);
    const before = [...fresh.log.read(1)];
    value(fresh.log.saveSnapshot(fresh.log.head(), Buffer.from('rows')));
    const erased = value(
      fresh.log.eraseCandidates(
        fresh.log.head(),
        ['candidate-3', 'nobody'],
        [tombstone('e', ['candidate-3'])],
      ),
    );
    expect(erased).toMatchObject({ scrubbed: true, entries: [{ seq: 13, erased: false }] });

    const check = (log: typeof fresh.log) => {
      const after = [...log.read(1)].slice(0, 12);
      for (const [index, entry] of after.entries()) {
        if (before[index]!.event.subjects!.includes('candidate-3')) {
          const { personal: _, ...rest } = before[index]!.event;
          expect(entry).toEqual({ ...before[index], event: rest, erased: true });
        } else {
          expect(entry).toEqual(before[index]);
        }
      }
      expect(log.document('letter-3')).toBeNull();
      expect(log.document('letter-2')).not.toBeNull();
      expect(log.readDraft('draft-3')).toBeNull();
      expect(log.readDraft('draft-2')).not.toBeNull();
      expect(log.readSnapshot()).toBeNull();
    };
    check(fresh.log);
    fresh.log.close();
    check(reopen(fresh));
    expect(value(verifyFile(fresh.path))).toMatchObject({
      intact: true,
      erased: { candidates: 1, documents: 1 },
    });
  });

  it('closes a shared part when any one of its people is erased', () => {
    const { log } = populated(4);
    value(log.eraseCandidates(log.head(), ['candidate-0'], [tombstone('e', ['candidate-0'])]));
    const shared = [...log.read(1)].filter((entry) => (entry.event.subjects?.length ?? 0) === 2);
    expect(shared).toHaveLength(4);
    expect(shared.every((entry) => entry.erased)).toBe(true);
  });

  it('leaves no byte of an erased key in file or write-ahead file', () => {
    const fresh = populated(50);
    value(fresh.log.eraseCandidates(fresh.log.head(), ['nobody'], [tombstone('checkpoint', [])]));
    const keys = wrappedKeys(fresh.path);
    expect(keys).toHaveLength(50);
    const gone = [3, 8, 13, 18, 23, 28, 33, 38, 43, 48];
    const bytesBefore = onDisk(fresh.path);
    for (const index of gone) expect(bytesBefore.includes(keys[index]!)).toBe(true);
    value(
      fresh.log.eraseCandidates(
        fresh.log.head(),
        gone.map((index) => `candidate-${index}`),
        [tombstone('e', [])],
      ),
    );
    const bytes = onDisk(fresh.path);
    for (const [index, key] of keys.entries()) {
      for (let at = 0; at + 16 <= key.length; at += 16) {
        expect([index, bytes.includes(key.subarray(at, at + 16))]).toEqual([index, !gone.includes(index)]);
      }
    }
    expect(value(verifyFile(fresh.path)).intact).toBe(true);
  });

  it('is all or nothing', () => {
    const { log } = populated(2);
    const head = log.head();
    expect(
      codeOf(log.eraseCandidates({ seq: 1, hash: head.hash }, ['candidate-1'], [tombstone('e', [])])),
    ).toBe('conflict/stale-head');
    expect(codeOf(log.eraseCandidates(head, ['candidate-1'], [tombstone('a1', [])]))).toBe(
      'conflict/command-repeated',
    );
    expect(log.document('letter-1')).not.toBeNull();
    expect([...log.read(1)].some((entry) => entry.erased)).toBe(false);
    expect(() => log.eraseCandidates(head, ['candidate-1'], [])).toThrow(TypeError);
    expect(() =>
      log.eraseCandidates(head, ['candidate-1'], [personalEntry('p', ['candidate-1'], 'x')]),
    ).toThrow(TypeError);
  });

  it('says when a reader keeps the write-ahead file from being emptied, and finishes at the next open', () => {
    const fresh = populated(3);
    const [, key] = wrappedKeys(fresh.path);
    const reader = new Database(fresh.path, { readonly: true });
    const rows = reader.prepare('SELECT seq FROM entry').iterate();
    rows.next();
    const erased = value(fresh.log.eraseCandidates(fresh.log.head(), ['candidate-1'], [tombstone('e', [])]));
    expect(erased.scrubbed).toBe(false);
    rows.return?.();
    reader.close();
    fresh.log.close();
    reopen(fresh);
    expect(onDisk(fresh.path).includes(key!)).toBe(false);
  });

  it('gives a person who comes back a new key', () => {
    const fresh = populated(2);
    value(fresh.log.eraseCandidates(fresh.log.head(), ['candidate-1'], [tombstone('e', [])]));
    append(fresh.log, [personalEntry('again', ['candidate-1'], 'applied again')]);
    fresh.log.close();
    const log = reopen(fresh);
    const about = [...log.read(1)].filter((entry) => entry.event.subjects?.includes('candidate-1'));
    expect(about.map((entry) => entry.erased)).toEqual([true, true, false]);
    expect(value(verifyFile(fresh.path)).intact).toBe(true);
  });

  it('holds in a copy made afterwards', () => {
    const fresh = populated(3);
    value(fresh.log.eraseCandidates(fresh.log.head(), ['candidate-1'], [tombstone('e', [])]));
    const path = join(tempFolder(), 'copy.grounds');
    value(fresh.log.copyTo(path));
    expect(value(verifyFile(path)).erased.candidates).toBe(1);
    const copy = value(openLog(path, { recoveryCode: fresh.recoveryCode }, { clock: tickingClock() }));
    expect(copy.document('letter-1')).toBeNull();
    expect(codeOf(copy.append(copy.head(), [plainEntry('more')]))).toBe('ok');
    copy.close();
  });
});
