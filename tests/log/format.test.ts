import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openLog, verifyFile } from '@engine/log';
import { planAppend } from '@engine/log/append';
import { unhex } from '@engine/log/bytes';
import { decodeEntryHeader } from '@engine/log/entry-header';
import { genesisHash } from '@engine/log/hash';
import { keyCommitment, openKeyring } from '@engine/log/keyring';
import { parseRecoveryCode } from '@engine/log/recovery-code';
import { unwrapLogKey, wrapLogKey } from '@engine/log/wrap';
import type { Entry } from '@shared/kernel';
import { append, plainEntry, tempFolder, tickingClock, tracked, value } from './support/log';
import { compute, parseExample } from './support/worked-example';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const hex = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('hex');

describe('the worked example of docs/log-format.md', () => {
  const markdown = readFileSync(file('docs/log-format.md'), 'utf8');
  const given = parseExample(markdown, 'given');
  const derived = parseExample(markdown, 'derived');
  const textOf = (name: string): string => given[name]!.toString('utf8');

  it('follows from the values it gives', () => {
    const computed = compute(given);
    expect(Object.keys(derived)).toEqual(Object.keys(computed));
    for (const [name, bytes] of Object.entries(computed))
      expect([name, hex(derived[name]!)]).toEqual([name, hex(bytes)]);
  });

  it('is what the engine writes', () => {
    const queued = (...names: string[]) => {
      const queue = names.map((name) => given[name]!);
      return (length: number) => {
        const next = queue.shift();
        expect(next?.length).toBe(length);
        return next!;
      };
    };
    const logId = textOf('log id');
    const logKey = given['log key']!;
    const recoveryCode = textOf('recovery code');
    expect(value(parseRecoveryCode(recoveryCode.toLowerCase()))).toBe(recoveryCode);

    const wrap = wrapLogKey(logKey, logId, { recoveryCode }, queued('wrap salt', 'wrap nonce'));
    expect(hex(wrap.params)).toBe(hex(derived['wrap params']!));
    expect(hex(wrap.commitment)).toBe(hex(derived['wrap commitment']!));
    expect(hex(wrap.wrapped)).toBe(hex(derived['wrapped log key']!));
    expect(hex(value(unwrapLogKey(wrap, logId, { recoveryCode })))).toBe(hex(logKey));

    const commitment = keyCommitment(logKey, logId);
    expect(hex(commitment)).toBe(hex(derived['key commitment']!));
    const genesis = genesisHash({ logId, createdAt: textOf('created at'), keyCommitment: commitment });
    expect(hex(genesis)).toBe(hex(derived['genesis hash']!));

    const random = queued(
      'key id',
      'candidate key',
      'key nonce',
      'document nonce',
      'body nonce',
      'personal nonce',
    );
    const subjects = [textOf('candidate id')];
    const event = { ...JSON.parse(textOf('body')), personal: JSON.parse(textOf('personal')) };
    const plan = planAppend(
      {
        logId,
        keyring: openKeyring(logKey, logId, [], () => undefined),
        random,
        head: { seq: 0, hash: hex(genesis) },
        lastRecordedAt: null,
        now: textOf('recorded at'),
      },
      [{ commandId: textOf('command id'), event }],
      [{ id: textOf('document id'), mediaType: textOf('media type'), subjects, bytes: given['document']! }],
      { keyIds: [], documentIds: [] },
    );
    expect(hex(plan.keyRows[0]!.wrapped)).toBe(hex(derived['wrapped candidate key']!));
    expect(hex(plan.documentRows[0]!.header)).toBe(hex(derived['document header']!));
    expect(hex(plan.documentRows[0]!.sealed)).toBe(hex(derived['sealed document']!));
    const row = plan.rows[0]!;
    expect(hex(row.header)).toBe(hex(derived['entry header']!));
    expect(hex(row.body)).toBe(hex(derived['sealed body']!));
    expect(hex(row.personal)).toBe(hex(derived['sealed personal']!));
    expect(hex(row.hash)).toBe(hex(derived['entry hash']!));
    const header = decodeEntryHeader(derived['entry header']!);
    expect(hex(header.newKeys[0]!.digest)).toBe(hex(derived['key digest']!));
    expect(hex(header.documents[0]!.digest)).toBe(hex(derived['document digest']!));
  });
});

describe('the golden log of format 1', () => {
  const golden = JSON.parse(readFileSync(file('tests/fixtures/logs/format-1.json'), 'utf8')) as {
    recoveryCode: string;
    passphrase: string;
    keychainSecret: string;
    logId: string;
    reference: string;
    entries: Entry[];
  };
  const copy = (): string => {
    const path = join(tempFolder(), 'golden.grounds');
    copyFileSync(file('tests/fixtures/logs/format-1.grounds'), path);
    return path;
  };

  it('verifies against the head written down when it was made', () => {
    expect(value(verifyFile(copy(), { head: golden.reference }))).toMatchObject({
      intact: true,
      logId: golden.logId,
      entries: golden.entries.length,
      reference: golden.reference,
      clockWentBack: [4],
      documents: 3,
      erased: { candidates: 1, documents: 1 },
    });
  });

  it.each([
    { recoveryCode: golden.recoveryCode },
    { passphrase: golden.passphrase },
    { keychainSecret: unhex(golden.keychainSecret) },
  ])('opens for ever and reads the same', (unlock) => {
    const log = tracked(value(openLog(copy(), unlock, { clock: tickingClock() })));
    expect([...log.read(1)]).toEqual(golden.entries);
    expect(golden.entries.map((entry) => entry.erased)).toEqual([
      false,
      false,
      true,
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(Buffer.from(log.document('letter-okafor')!.bytes).toString()).toBe('Dear Ms Okafor, thank you.');
    expect(log.document('letter-varga')).toBeNull();
    expect(log.document('advert')?.mediaType).toBe('text/plain');
    expect(log.readDraft('scorecard-7')?.data).toEqual({ rating: 4 });
    expect(log.readSnapshot()).toMatchObject({ head: { seq: 7 } });
    append(log, [plainEntry('goes-on')]);
    expect(log.head().seq).toBe(golden.entries.length + 1);
  });
});
