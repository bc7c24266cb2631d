/**
 * The clear part of everything sealed that is not an entry: archived documents, drafts and the
 * snapshot. It is the associated data of the sealed bytes.
 */
import type { Instant } from '@shared/kernel';
import { type Bytes, ByteReader, ByteWriter, hex, MalformedBytes, risesStrictly } from './bytes';
import { FORMAT, KEY_ID_BYTES, NONCE_BYTES } from './format';

export const RECORD_PURPOSES = ['document', 'draft', 'snapshot'] as const;
export type RecordPurpose = (typeof RECORD_PURPOSES)[number];

export interface RecordHeader {
  purpose: RecordPurpose;
  logId: string;
  id: string;
  savedAt: Instant;
  /** Every candidate key needed to open it, beside the log key. */
  keyIds: Bytes[];
  nonce: Bytes;
  /** Length of the sealed bytes with their tag. */
  length: number;
}

export function encodeRecordHeader(header: RecordHeader): Bytes {
  const writer = new ByteWriter()
    .u8(FORMAT)
    .u8(RECORD_PURPOSES.indexOf(header.purpose) + 1)
    .text(header.logId)
    .text(header.id)
    .time(header.savedAt);
  writer.list(header.keyIds, (id) => writer.raw(id));
  return writer.raw(header.nonce).u64(header.length).done();
}

/** Throws `MalformedBytes` for anything `encodeRecordHeader` could not have written. */
export function decodeRecordHeader(bytes: Bytes): RecordHeader {
  const reader = new ByteReader(bytes);
  if (reader.u8() !== FORMAT) throw new MalformedBytes('the format version is not 1');
  const purpose = RECORD_PURPOSES[reader.u8() - 1];
  if (purpose === undefined) throw new MalformedBytes('the purpose is unknown');
  const header: RecordHeader = {
    purpose,
    logId: reader.text(),
    id: reader.text(),
    savedAt: reader.time(),
    keyIds: reader.list(() => reader.raw(KEY_ID_BYTES)),
    nonce: reader.raw(NONCE_BYTES),
    length: reader.u64(),
  };
  reader.end();
  if (!risesStrictly(header.keyIds.map(hex))) throw new MalformedBytes('the key ids are not in order');
  return header;
}
