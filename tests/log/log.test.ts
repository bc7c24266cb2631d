import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog, openLog, verifyFile } from '@engine/log';
import { openConnection, PRAGMAS } from '@engine/log/connection';
import {
  append,
  codeOf,
  document,
  freshLog,
  openOnConnection,
  personalEntry,
  plainEntry,
  reopen,
  sample,
  tempFolder,
  tickingClock,
  value,
} from './support/log';

describe('the log', () => {
  it('gives back what was appended, now and after a restart', () => {
    const fresh = freshLog();
    const entries = append(fresh.log, sample(200));
    expect(entries.map((entry) => entry.seq)).toEqual(sample(200).map((_, index) => index + 1));
    expect(entries.map((entry) => entry.event)).toEqual(sample(200).map((entry) => entry.event));
    expect([...fresh.log.read(1)]).toEqual(entries);
    fresh.log.close();
    const again = reopen(fresh);
    expect([...again.read(1)]).toEqual(entries);
    expect([...again.read(150)]).toEqual(entries.slice(149));
    expect([...again.read(201)]).toEqual([]);
    expect(again.head()).toEqual({ seq: 200, hash: entries[199]!.hash });
  });

  it('starts empty, with a head that verifies', () => {
    const { log, path } = freshLog();
    expect(log.head().seq).toBe(0);
    expect([...log.read(1)]).toEqual([]);
    expect(value(verifyFile(path))).toMatchObject({ intact: true, entries: 0, head: log.head() });
  });

  it('refuses a stale head and writes nothing', () => {
    const { log } = freshLog();
    const start = log.head();
    append(log, [plainEntry('a')]);
    expect(codeOf(log.append(start, [plainEntry('b')]))).toBe('conflict/stale-head');
    expect(codeOf(log.append({ seq: 1, hash: start.hash }, [plainEntry('b')]))).toBe('conflict/stale-head');
    expect(log.head().seq).toBe(1);
  });

  it('accepts a command once, though it may bring several entries', () => {
    const { log } = freshLog();
    append(log, [plainEntry('a'), plainEntry('a')]);
    expect(log.hasCommand('a')).toBe(true);
    expect(log.hasCommand('b')).toBe(false);
    expect(codeOf(log.append(log.head(), [plainEntry('b'), plainEntry('a')]))).toBe(
      'conflict/command-repeated',
    );
    expect(log.head().seq).toBe(2);
    expect(log.hasCommand('b')).toBe(false);
  });

  it('keeps time from going back, and says where the clock did', () => {
    let now = '2026-11-23T09:00:00.000Z';
    const { log, path } = freshLog({ clock: () => now });
    const readings = [
      '2026-11-23T10:00:00.000Z',
      '2016-11-23T10:00:00.000Z',
      '2076-01-01T00:00:00.000Z',
      '2028-02-29T23:59:59.999Z',
    ];
    const recorded = readings.map((reading, index) => {
      now = reading;
      return append(log, [plainEntry(`c${index}`)])[0]!.recordedAt;
    });
    expect(recorded).toEqual([readings[0], readings[0], readings[2], readings[2]]);
    expect(value(verifyFile(path))).toMatchObject({ intact: true, clockWentBack: [2, 4] });
  });

  it('keeps documents sealed beside the entries', () => {
    const fresh = freshLog();
    append(
      fresh.log,
      [personalEntry('a', ['candidate-1'], 'issued')],
      [document('letter-1', ['candidate-1'], 'Dear Ms Okafor'), document('advert', [], 'We are looking for')],
    );
    fresh.log.close();
    const log = reopen(fresh);
    expect(log.document('letter-1')).toEqual({
      mediaType: 'application/pdf',
      bytes: Buffer.from('Dear Ms Okafor'),
    });
    expect(Buffer.from(log.document('advert')!.bytes).toString()).toBe('We are looking for');
    expect(log.document('none')).toBeNull();
    expect(codeOf(log.append(log.head(), [plainEntry('b')], [document('advert', [], 'x')]))).toBe(
      'conflict/document-repeated',
    );
    expect(value(verifyFile(fresh.path))).toMatchObject({ intact: true, documents: 2 });
  });

  it('holds no plain text on disk', () => {
    const { log, path } = freshLog();
    append(
      log,
      [personalEntry('a', ['candidate-okafor'], 'spoke about the greenhouse')],
      [document('d', ['candidate-okafor'], 'Dear Ms Okafor')],
    );
    value(log.saveDraft('d', { text: 'greenhouse draft' }, ['candidate-okafor']));
    log.close();
    const bytes = readFileSync(path);
    for (const word of ['greenhouse', 'okafor', 'Okafor', 'opening-titled', 'note-written', 'member-ines']) {
      expect(bytes.includes(word), word).toBe(false);
    }
  });

  it('treats an entry without content as a bug, not as a refusal', () => {
    const { log } = freshLog();
    expect(() => log.append(log.head(), [], [document('d', [], 'x')])).toThrow(TypeError);
    expect(() =>
      log.append(log.head(), [{ commandId: 'a', event: { type: 't', data: {}, personal: { name: 'x' } } }]),
    ).toThrow(TypeError);
    expect(log.append(log.head(), [])).toEqual({ ok: true, value: [] });
    expect(log.head().seq).toBe(0);
  });
});

describe('opening', () => {
  it('asserts its settings at each open', () => {
    const { path, log } = freshLog();
    log.close();
    for (const readOnly of [false, true]) {
      const db = openConnection(path, { readOnly });
      expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
      for (const [name, setting] of Object.entries(PRAGMAS)) {
        expect([name, db.pragma(name, { simple: true })]).toEqual([name, setting]);
      }
      db.close();
    }
    expect(PRAGMAS).toMatchObject({ synchronous: 2, fullfsync: 1, secure_delete: 1, trusted_schema: 0 });
  });

  it('leaves one file and the lock behind', () => {
    const { path, log } = freshLog();
    append(log, sample(10));
    log.close();
    expect(readdirSync(dirname(path)).toSorted()).toEqual([basename(path), `${basename(path)}-lock`]);
  });

  it('never creates over another file', () => {
    const { path, log } = freshLog();
    append(log, sample(3));
    log.close();
    const before = readFileSync(path);
    expect(codeOf(createLog(path, { clock: tickingClock(), newId: () => 'another-log' }))).toBe(
      'conflict/file-exists',
    );
    expect(readFileSync(path).equals(before)).toBe(true);
    const missing = join(tempFolder(), 'no', 'x.grounds');
    expect(codeOf(createLog(missing, { clock: tickingClock(), newId: () => 'another-log' }))).toBe(
      'not-found/no-such-folder',
    );
  });

  it('refuses a second writer and says who holds the log, and allows readers', () => {
    const fresh = freshLog();
    append(fresh.log, sample(5));
    const second = openLog(fresh.path, { recoveryCode: fresh.recoveryCode }, { clock: tickingClock() });
    expect(second).toMatchObject({
      ok: false,
      error: { kind: 'unavailable', code: 'in-use', details: { pid: process.pid } },
    });
    const reader = reopen(fresh, true);
    expect(reader.readOnly).toBe(true);
    expect([...reader.read(1)]).toHaveLength(5);
    append(fresh.log, [personalEntry('new', ['candidate-new'], 'later')]);
    expect([...reader.read(6)][0]).toMatchObject({ erased: false, event: { personal: { text: 'later' } } });
    expect(codeOf(reader.append(reader.head(), [plainEntry('z')]))).toBe('unavailable/read-only');
    expect(value(verifyFile(fresh.path)).entries).toBe(6);
  });

  it('lets go of the log when closed or refused', () => {
    const fresh = freshLog();
    fresh.log.close();
    fresh.log.close();
    const wrong = openLog(fresh.path, { recoveryCode: 'nonsense' }, { clock: tickingClock() });
    expect(codeOf(wrong)).toBe('locked/wrong-code');
    reopen(fresh);
  });

  it('copies itself whole, never over another file', () => {
    const fresh = freshLog();
    const entries = append(fresh.log, sample(30), [document('d', ['candidate-1'], 'kept')]);
    const path = join(tempFolder(), 'copy.grounds');
    expect(value(fresh.log.copyTo(path)).head).toEqual(fresh.log.head());
    expect(codeOf(fresh.log.copyTo(path))).toBe('conflict/file-exists');
    expect(value(verifyFile(path, { head: `GR-30-${entries[29]!.hash.slice(0, 10)}` })).intact).toBe(true);
    const copy = reopen({ path, recoveryCode: fresh.recoveryCode });
    expect([...copy.read(1)]).toEqual(entries);
    append(copy, [plainEntry('more')]);
    expect(fresh.log.head().seq).toBe(30);
  });

  it('keeps drafts and a snapshot outside the chain', () => {
    const fresh = freshLog();
    append(fresh.log, sample(3));
    const head = fresh.log.head();
    value(fresh.log.saveDraft('scorecard-1', { rating: 3 }, ['candidate-1']));
    value(fresh.log.saveDraft('scorecard-1', { rating: 4 }, ['candidate-1']));
    value(fresh.log.saveDraft('opening-2', { title: '\ud800' }));
    value(fresh.log.saveSnapshot(head, Buffer.from('rows')));
    expect(fresh.log.head()).toEqual(head);
    fresh.log.close();
    const log = reopen(fresh);
    expect(log.readDraft('scorecard-1')?.data).toEqual({ rating: 4 });
    expect(log.readDraft('opening-2')?.data).toEqual({ title: '\ud800' });
    expect(log.listDrafts().map((draft) => draft.id)).toEqual(['opening-2', 'scorecard-1']);
    value(log.deleteDraft('opening-2'));
    expect(log.readDraft('opening-2')).toBeNull();
    expect(log.readSnapshot()).toEqual({ head, bytes: Buffer.from('rows') });
    value(log.saveSnapshot({ seq: 3, hash: '0'.repeat(64) }, Buffer.from('rows')));
    expect(log.readSnapshot()).toBeNull();
  });

  it('says when the disk is full, keeps nothing half, and goes on when there is room', () => {
    const fresh = freshLog();
    append(fresh.log, sample(3));
    fresh.log.close();
    const { db, log } = openOnConnection(fresh);
    const head = log.head();
    const pages = db.pragma('page_count', { simple: true });
    db.pragma(`max_page_count = ${Number(pages)}`); // SQLite's page limit plays the full disk
    const refused = log.append(head, [plainEntry('big', 'x'.repeat(500_000))], [document('d', ['new'], 'x')]);
    expect(codeOf(refused)).toBe('unavailable/disk-full');
    expect(log.head()).toEqual(head);
    expect([...log.read(1)]).toHaveLength(3);
    db.pragma('max_page_count = 1000000');
    append(log, [plainEntry('big', 'x'.repeat(500_000))], [document('d', ['new'], 'x')]);
    expect(value(verifyFile(fresh.path)).intact).toBe(true);
  });
});
