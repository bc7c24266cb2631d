/**
 * The clear part of an entry. It is the associated data of both sealed parts, so neither can be
 * moved to another place, and it carries the hash of the entry before, so that whoever lacks the
 * log key cannot re-hash a changed chain.
 */
import type { Instant } from '@shared/kernel';
import { type Bytes, ByteReader, ByteWriter, hex, MalformedBytes, risesStrictly } from './bytes';
import { FORMAT, HASH_BYTES, KEY_ID_BYTES, NONCE_BYTES } from './format';

export interface EntryHeader {
  logId: string;
  /** From 1, without gaps. */
  seq: number;
  /** Never earlier than the entry before. */
  recordedAt: Instant;
  /** Milliseconds by which the clock read less than `recordedAt`; 0 when it did not go backwards. */
  clockLag: number;
  commandId: string;
  /** Hash of the entry before, or the genesis hash. */
  previous: Bytes;
  bodyNonce: Bytes;
  /** Length of the sealed body with its tag, in bytes. */
  bodyLength: number;
  personal: { keyIds: Bytes[]; nonce: Bytes; length: number } | null;
  /** Candidate keys that start to exist with this entry, and the digest of each as stored. */
  newKeys: { keyId: Bytes; digest: Bytes }[];
  /** Archived documents that start to exist with this entry, and the digest of each as stored. */
  documents: { id: string; digest: Bytes }[];
  /** What this entry destroys. */
  erasedKeys: Bytes[];
  erasedDocuments: string[];
}

export function encodeEntryHeader(header: EntryHeader): Bytes {
  const writer = new ByteWriter()
    .u8(FORMAT)
    .text(header.logId)
    .u64(header.seq)
    .time(header.recordedAt)
    .u64(header.clockLag)
    .text(header.commandId)
    .raw(header.previous)
    .raw(header.bodyNonce)
    .u32(header.bodyLength)
    .u8(header.personal ? 1 : 0);
  if (header.personal) {
    const { keyIds, nonce, length } = header.personal;
    writer.list(keyIds, (id) => writer.raw(id));
    writer.raw(nonce).u32(length);
  }
  writer.list(header.newKeys, (key) => writer.raw(key.keyId).raw(key.digest));
  writer.list(header.documents, (document) => writer.text(document.id).raw(document.digest));
  writer.list(header.erasedKeys, (id) => writer.raw(id));
  writer.list(header.erasedDocuments, (id) => writer.text(id));
  return writer.done();
}

/** The format version a header says it has, read before anything else. */
export const entryFormat = (header: Bytes): number | undefined => header[0];

/** Throws `MalformedBytes` for anything `encodeEntryHeader` could not have written. */
export function decodeEntryHeader(bytes: Bytes): EntryHeader {
  const reader = new ByteReader(bytes);
  if (reader.u8() !== FORMAT) throw new MalformedBytes('the format version is not 1');
  const header: EntryHeader = {
    logId: reader.text(),
    seq: reader.u64(),
    recordedAt: reader.time(),
    clockLag: reader.u64(),
    commandId: reader.text(),
    previous: reader.raw(HASH_BYTES),
    bodyNonce: reader.raw(NONCE_BYTES),
    bodyLength: reader.u32(),
    personal: personalOf(reader),
    newKeys: reader.list(() => ({ keyId: reader.raw(KEY_ID_BYTES), digest: reader.raw(HASH_BYTES) })),
    documents: reader.list(() => ({ id: reader.text(), digest: reader.raw(HASH_BYTES) })),
    erasedKeys: reader.list(() => reader.raw(KEY_ID_BYTES)),
    erasedDocuments: reader.list(() => reader.text()),
  };
  reader.end();
  if (header.personal && !risesStrictly(header.personal.keyIds.map(hex))) {
    throw new MalformedBytes('the key ids are not in order');
  }
  return header;
}

function personalOf(reader: ByteReader): EntryHeader['personal'] {
  const present = reader.u8();
  if (present > 1) throw new MalformedBytes('a flag is neither 0 nor 1');
  if (present === 0) return null;
  const keyIds = reader.list(() => reader.raw(KEY_ID_BYTES));
  if (keyIds.length === 0) throw new MalformedBytes('a personal part names no key');
  return { keyIds, nonce: reader.raw(NONCE_BYTES), length: reader.u32() };
}
