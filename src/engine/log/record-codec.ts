/** Seals and opens what is not an entry: documents, drafts, the snapshot. */
import { Buffer } from 'node:buffer';
import type { Instant } from '@shared/kernel';
import { MalformedBytes, type Bytes, ByteReader, ByteWriter } from './bytes';
import { LogDamaged } from './damage';
import { sortedKeyIds } from './entry-codec';
import { NONCE_BYTES, TAG_BYTES } from './format';
import type { CandidateKey, Keyring } from './keyring';
import type { Random } from './random';
import {
  decodeRecordHeader,
  encodeRecordHeader,
  type RecordHeader,
  type RecordPurpose,
} from './record-header';
import { seal, unseal } from './seal';
import type { StoredRecord } from './store';

export interface PlainRecord {
  purpose: RecordPurpose;
  logId: string;
  id: string;
  savedAt: Instant;
  /** A media type or another short label, sealed with the bytes. */
  label: string;
  bytes: Bytes;
}

export function sealRecord(
  record: PlainRecord,
  keyring: Keyring,
  keys: readonly CandidateKey[],
  random: Random,
): StoredRecord {
  const keyIds = sortedKeyIds(keys);
  const plain = new ByteWriter().text(record.label).raw(record.bytes).done();
  const nonce = random(NONCE_BYTES);
  const header = encodeRecordHeader({
    purpose: record.purpose,
    logId: record.logId,
    id: record.id,
    savedAt: record.savedAt,
    keyIds,
    nonce,
    length: plain.length + TAG_BYTES,
  });
  const key = keyring.recordKey(record.purpose, keyIds, keys)!;
  return { id: record.id, header, sealed: seal(key, nonce, plain, header) };
}

/** Null when one of its keys was destroyed. Throws `LogDamaged` when the bytes do not belong here. */
export function openRecord(
  row: StoredRecord,
  purpose: RecordPurpose,
  logId: string,
  keyring: Keyring,
): (PlainRecord & { header: RecordHeader }) | null {
  const header = recordHeaderOf(row);
  if (
    header.purpose !== purpose ||
    header.logId !== logId ||
    (purpose !== 'snapshot' && header.id !== row.id)
  ) {
    throw damaged(purpose);
  }
  const key = keyring.recordKey(purpose, header.keyIds);
  if (key === null) return null;
  const plain = unseal(key, header.nonce, row.sealed, row.header);
  if (plain === null) throw damaged(purpose);
  const reader = new ByteReader(plain);
  const label = reader.text();
  return {
    purpose,
    logId,
    id: header.id,
    savedAt: header.savedAt,
    label,
    bytes: Buffer.from(reader.rest()),
    header,
  };
}

export function recordHeaderOf(row: { header: Bytes }): RecordHeader {
  try {
    return decodeRecordHeader(row.header);
  } catch (error) {
    if (error instanceof MalformedBytes)
      throw new LogDamaged('record-malformed', 0, `A stored record: ${error.message}.`);
    throw error;
  }
}

const damaged = (purpose: RecordPurpose): LogDamaged =>
  new LogDamaged(`${purpose}-damaged`, 0, `A stored ${purpose} is damaged.`);
