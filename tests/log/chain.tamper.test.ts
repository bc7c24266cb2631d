import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { LogDamaged, openLog, verifyFile } from '@engine/log';
import { recordReference } from '@shared/kernel';
import { forge, put, rehashFrom, rows } from './support/forge';
import {
  append,
  codeOf,
  document,
  freshLog,
  personalEntry,
  plainEntry,
  sample,
  systemRandomButNonces,
  tempFolder,
  tickingClock,
  tracked,
  value,
} from './support/log';

/** Twelve entries, seven people, two letters; closed. */
function closedLog() {
  const fresh = freshLog();
  append(fresh.log, sample(6), [
    document('letter-1', ['candidate-1'], 'Dear Ms Okafor'),
    document('letter-2', ['candidate-2'], 'Dear Mr Varga!'),
  ]);
  append(fresh.log, sample(12).slice(6));
  const reference = recordReference(fresh.log.head());
  fresh.log.close();
  return { ...fresh, reference };
}

/** What verify says, with and without the head from a letter, and what reading with the key says. */
function judge({ path, recoveryCode, reference }: { path: string; recoveryCode: string; reference: string }) {
  const say = (head?: string): string => {
    const verified = verifyFile(path, { head });
    if (!verified.ok) return codeOf(verified);
    const { firstBreak, intact } = verified.value;
    expect(intact).toBe(firstBreak === null);
    return firstBreak ? `${firstBreak.seq} ${firstBreak.code}` : 'intact';
  };
  const opened = openLog(path, { recoveryCode }, { clock: tickingClock() });
  return {
    verify: say(),
    withHead: say(reference),
    read: opened.ok ? reading(tracked(opened.value)) : codeOf(opened),
  };
}

function reading(log: { read(from: number): Iterable<unknown>; close(): void }): string {
  try {
    for (const _ of log.read(1));
    return 'intact';
  } catch (error) {
    if (error instanceof LogDamaged) return `${error.seq} ${error.code}`;
    throw error;
  } finally {
    log.close();
  }
}

function forged(work: (db: Database.Database) => void) {
  const log = closedLog();
  forge(log.path, work);
  return judge(log);
}

const flip = (bytes: Uint8Array, at = 5): Uint8Array => {
  const copy = Buffer.from(bytes);
  copy[at]! ^= 1;
  return copy;
};

describe('a forged chain', () => {
  it('is told from a good one', () => {
    expect(forged(() => undefined)).toEqual({ verify: 'intact', withHead: 'intact', read: 'intact' });
  });

  it('changed body', () => {
    const found = forged((db) => {
      const row = rows(db)[4]!;
      put(db, { ...row, body: flip(row.body) });
    });
    expect(found).toEqual({ verify: '5 hash-mismatch', withHead: '5 hash-mismatch', read: '5 chain-broken' });
  });

  it('changed body, whole chain re-hashed: the head from a letter shows it, and so does the key', () => {
    const found = forged((db) => rehashFrom(db, 5, (_, row) => (row.body = flip(row.body))));
    expect(found).toEqual({ verify: 'intact', withHead: '12 head-differs', read: 'damaged/seal-broken' });
  });

  it('entry re-hashed alone: the next one does not follow', () => {
    const found = forged((db) => {
      const before = rows(db);
      rehashFrom(db, 5, (_, row) => (row.body = flip(row.body)));
      for (const row of before.slice(5)) put(db, row);
    });
    expect(found.verify).toBe('6 chain-broken');
  });

  it('swapped personal parts', () => {
    const swap = (db: Database.Database) => {
      const [, second, third] = rows(db);
      put(db, { ...second!, personal: third!.personal });
      put(db, { ...third!, personal: second!.personal });
    };
    expect(forged(swap).verify).toBe('2 hash-mismatch');
    expect(forged((db) => (swap(db), rehashFrom(db, 2))).read).toBe('damaged/seal-broken');
  });

  it('removed personal part', () => {
    const remove = (db: Database.Database) => put(db, { ...rows(db)[1]!, personal: null });
    expect(forged(remove).verify).toBe('2 hash-mismatch');
    expect(forged((db) => (remove(db), rehashFrom(db, 2))).verify).toBe('2 length-mismatch');
  });

  it('moved entry', () => {
    const found = forged((db) => {
      const [, , third, fourth] = rows(db);
      put(db, { ...fourth!, seq: 3 });
      put(db, { ...third!, seq: 4 });
    });
    expect(found).toMatchObject({ verify: '3 entry-moved', read: '3 chain-broken' });
  });

  it('duplicated entry', () => {
    expect(forged((db) => put(db, { ...rows(db)[2]!, seq: 4 })).verify).toBe('4 entry-moved');
    expect(forged((db) => put(db, { ...rows(db)[11]!, seq: 13 })).verify).toBe('13 entry-moved');
    expect(forged((db) => put(db, { ...rows(db)[0]!, seq: 0 })).verify).toBe('1 entry-repeated');
    expect(forged((db) => put(db, { ...rows(db)[0]!, seq: -7 })).verify).toBe('1 entry-repeated');
  });

  it('missing entry', () => {
    const found = forged((db) => db.exec('DELETE FROM entry WHERE seq = 7'));
    expect(found).toMatchObject({ verify: '7 entry-missing', read: '7 entry-missing' });
    expect(forged((db) => db.exec('DELETE FROM entry WHERE seq = 1')).verify).toBe('1 entry-missing');
  });

  it('changed format version, with or without its hash', () => {
    const version = (row: Uint8Array) => Buffer.concat([Buffer.of(2), row.subarray(1)]);
    const found = forged((db) => {
      const row = rows(db)[3]!;
      put(db, { ...row, header: version(row.header) });
    });
    expect(found).toMatchObject({ verify: '4 format-unknown', read: '4 header-malformed' });
  });

  it('changed times, command ids and lengths', () => {
    const earlier = (db: Database.Database) =>
      rehashFrom(db, 9, (header) => (header.recordedAt = '2020-01-01T00:00:00.000Z'));
    expect(forged(earlier).verify).toBe('9 time-reversed');
    expect(forged((db) => db.exec(`UPDATE entry SET command_id = 'x' WHERE seq = 9`)).verify).toBe(
      '9 command-differs',
    );
    expect(forged((db) => rehashFrom(db, 9, (header) => (header.bodyLength += 1))).verify).toBe(
      '9 length-mismatch',
    );
    expect(forged((db) => rehashFrom(db, 9, (header) => (header.logId = 'another-log'))).verify).toBe(
      '9 foreign-entry',
    );
  });

  it('changed beginning', () => {
    const sql = `UPDATE meta SET created_at = '2001-01-01T00:00:00.000Z'`;
    expect(forged((db) => db.exec(sql))).toMatchObject({ verify: '1 chain-broken' });
    expect(forged((db) => db.exec(`UPDATE meta SET key_commitment = zeroblob(32)`))).toMatchObject({
      verify: '1 chain-broken',
      read: 'damaged/foreign-key',
    });
  });

  it('an entry of a fork of the same log', () => {
    const log = closedLog();
    const fork = join(tempFolder(), 'fork.grounds');
    copyFileSync(log.path, fork);
    const both = [log.path, fork].map((path) => value(openLog(path, log, { clock: tickingClock() })));
    for (const [index, one] of both.entries()) {
      append(one, [plainEntry(`fork-${index}`), plainEntry(`fork-${index}-b`)]);
      one.close();
    }
    let foreign: ReturnType<typeof rows> = [];
    forge(fork, (db) => (foreign = rows(db)));
    forge(log.path, (db) => put(db, foreign[13]!));
    expect(judge(log)).toMatchObject({ verify: '14 chain-broken', read: 'damaged/chain-broken' });
  });

  it('a reused nonce', () => {
    const fresh = freshLog({ random: systemRandomButNonces(Buffer.alloc(12, 7)) });
    append(fresh.log, [plainEntry('a'), plainEntry('b'), plainEntry('c')]);
    fresh.log.close();
    expect(judge({ ...fresh, reference: '' }).verify).toBe('2 nonce-reused');
  });
});

describe('a cut tail', () => {
  it('cannot be seen from the file alone, and is counted against a remembered head', () => {
    const fresh = freshLog();
    for (let index = 1; index <= 12; index += 1) append(fresh.log, [plainEntry(`c${index}`)]);
    const reference = recordReference(fresh.log.head());
    fresh.log.close();
    for (let cut = 1; cut <= 12; cut += 1) {
      forge(fresh.path, (db) => db.exec(`DELETE FROM entry WHERE seq > ${12 - cut}`));
      expect(value(verifyFile(fresh.path))).toMatchObject({ intact: true, entries: 12 - cut });
      const verified = value(verifyFile(fresh.path, { head: reference }));
      expect(verified).toMatchObject({ intact: false, heads: [{ status: 'missing' }] });
      expect(verified.firstBreak).toEqual({
        seq: 13 - cut,
        code: 'tail-missing',
        message: `${cut} ${cut === 1 ? 'entry is' : 'entries are'} missing since record ${reference}.`,
      });
    }
  });

  it('shows by itself when the cut entries had brought keys or letters', () => {
    expect(forged((db) => db.exec('DELETE FROM entry WHERE seq > 4')).verify).toBe('0 key-unrecorded');
  });

  it('an older copy put back is the same thing', () => {
    const fresh = freshLog();
    append(fresh.log, sample(3));
    const old = join(tempFolder(), 'old.grounds');
    value(fresh.log.copyTo(old));
    append(fresh.log, [plainEntry('later')]);
    const reference = recordReference(fresh.log.head());
    fresh.log.close();
    copyFileSync(old, fresh.path);
    expect(value(verifyFile(fresh.path)).intact).toBe(true);
    expect(value(verifyFile(fresh.path, { head: reference })).firstBreak?.code).toBe('tail-missing');
  });

  it('reads references as typed and names the ones that are none', () => {
    const { path, reference } = closedLog();
    const typed = [reference.toLowerCase(), ` ${reference.replace('-', ' - ')} `, reference];
    expect(value(verifyFile(path, { head: typed })).intact).toBe(true);
    expect(value(verifyFile(path, { head: ['GR-x', reference] }))).toMatchObject({
      firstBreak: { code: 'head-unreadable' },
      heads: [{ status: 'unreadable' }, { status: 'matches' }],
    });
    expect(value(verifyFile(path, { head: `GR-12-0000000000` })).firstBreak?.code).toBe('head-differs');
    expect(value(verifyFile(path, { head: `GR-0-0000000000` })).firstBreak?.code).toBe('head-differs');
  });
});

describe('forged keys and documents', () => {
  const swap = (table: string, columns: string, first: string, second: string) => `
    CREATE TEMP TABLE s AS SELECT * FROM ${table} WHERE ${first} OR ${second};
    UPDATE ${table} SET (${columns}) = (SELECT ${columns} FROM s WHERE ${second.replaceAll('AND', 'AND s.')}) WHERE ${first};
    UPDATE ${table} SET (${columns}) = (SELECT ${columns} FROM s WHERE ${first}) WHERE ${second};
    DROP TABLE s`;

  it('another candidate’s key', () => {
    const found = forged((db) => db.exec(swap('candidate_key', 'nonce, wrapped', 'id = 1', 'id = 2')));
    expect(found).toMatchObject({ verify: '1 key-altered', read: 'damaged/key-damaged' });
  });

  it('a key destroyed without a record, removed, or added', () => {
    const destroy =
      'UPDATE candidate_key SET nonce = zeroblob(12), wrapped = zeroblob(length(wrapped)) WHERE id = 1';
    expect(forged((db) => db.exec(destroy)).verify).toBe('1 key-erased-unrecorded');
    expect(forged((db) => db.exec('DELETE FROM candidate_key WHERE id = 3')).verify).toMatch(
      /^\d+ key-missing$/,
    );
    const add = `INSERT INTO candidate_key (key_id, nonce, wrapped) VALUES (randomblob(16), randomblob(12), randomblob(60))`;
    expect(forged((db) => db.exec(add))).toMatchObject({
      verify: '0 key-unrecorded',
      read: 'damaged/key-damaged',
    });
  });

  it('an erased key put back from a copy', () => {
    const fresh = freshLog();
    append(fresh.log, [personalEntry('a', ['candidate-1'], 'x')], [document('d', ['candidate-1'], 'Dear')]);
    fresh.log.close();
    let key: unknown;
    let kept: unknown;
    forge(fresh.path, (db) => {
      key = db.prepare('SELECT nonce, wrapped FROM candidate_key').get();
      kept = db.prepare('SELECT sealed FROM document').get();
    });
    const log = value(openLog(fresh.path, fresh, { clock: tickingClock() }));
    value(log.eraseCandidates(log.head(), ['candidate-1'], [plainEntry('e')]));
    log.close();
    forge(fresh.path, (db) => db.prepare('UPDATE document SET sealed = @sealed').run(kept));
    expect(value(verifyFile(fresh.path)).firstBreak).toMatchObject({ seq: 2, code: 'document-not-erased' });
    forge(fresh.path, (db) =>
      db.prepare('UPDATE candidate_key SET nonce = @nonce, wrapped = @wrapped').run(key),
    );
    expect(value(verifyFile(fresh.path)).firstBreak).toMatchObject({ seq: 2, code: 'key-not-erased' });
  });

  it('swapped, changed, removed and added documents', () => {
    const log = closedLog();
    forge(log.path, (db) =>
      db.exec(swap('document', 'header, sealed', `id = 'letter-1'`, `id = 'letter-2'`)),
    );
    expect(judge(log)).toMatchObject({ verify: '1 document-altered' });
    const opened = tracked(value(openLog(log.path, log, { clock: tickingClock() })));
    expect(() => opened.document('letter-1')).toThrow(LogDamaged);

    const statement = (sql: string) => forged((db) => db.exec(sql)).verify;
    expect(statement(`UPDATE document SET sealed = randomblob(40) WHERE id = 'letter-2'`)).toBe(
      '1 document-altered',
    );
    expect(statement(`UPDATE document SET sealed = NULL WHERE id = 'letter-2'`)).toBe(
      '1 document-erased-unrecorded',
    );
    expect(statement(`DELETE FROM document WHERE id = 'letter-2'`)).toBe('1 document-missing');
    expect(
      statement(`INSERT INTO document (id, header, sealed) SELECT 'x', header, sealed FROM document LIMIT 1`),
    ).toBe('0 document-unrecorded');
  });

  it('headers that erase what never was, or twice', () => {
    const unknown = (db: Database.Database) =>
      rehashFrom(db, 9, (header) => header.erasedDocuments.push('letter-9'));
    expect(forged(unknown).verify).toBe('9 erased-unknown');
    const again = (db: Database.Database) =>
      rehashFrom(db, 9, (header) => header.documents.push({ id: 'letter-1', digest: Buffer.alloc(32) }));
    expect(forged(again).verify).toBe('9 document-repeated');
    const twice = (db: Database.Database) =>
      rehashFrom(db, 9, (header) => header.erasedDocuments.push('letter-1', 'letter-1'));
    expect(forged(twice).verify).toBe('9 erased-twice');
    const strangerKey = (db: Database.Database) =>
      rehashFrom(db, 2, (header) => (header.personal!.keyIds = [Buffer.alloc(16)]));
    expect(forged(strangerKey).verify).toBe('2 key-undeclared');
  });

  it('a removed recovery key and a table more', () => {
    expect(forged((db) => db.exec('DELETE FROM key_wrap'))).toMatchObject({
      verify: '0 wrap-damaged',
      read: 'damaged/wrap-damaged',
    });
    expect(
      forged((db) =>
        db.exec('CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM entry WHERE seq = 1; END'),
      ),
    ).toMatchObject({ verify: 'damaged/layout-differs', read: 'damaged/layout-differs' });
  });
});
