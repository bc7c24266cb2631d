/** Seals an event into a stored entry and opens it again. */
import { Buffer } from 'node:buffer';
import type { Entry, NewEntry, StoredEvent } from '@shared/kernel';
import { type Bytes, hex, MalformedBytes, utf8 } from './bytes';
import { LogDamaged } from './damage';
import { decodeEntryHeader, encodeEntryHeader, type EntryHeader } from './entry-header';
import { NONCE_BYTES, TAG_BYTES } from './format';
import { entryHash } from './hash';
import type { CandidateKey, Keyring } from './keyring';
import type { Random } from './random';
import { seal, unseal } from './seal';
import type { StoredEntry } from './store';

/** Everything of a header that does not follow from the event. */
export type EntryPlace = Pick<
  EntryHeader,
  | 'logId'
  | 'seq'
  | 'recordedAt'
  | 'clockLag'
  | 'previous'
  | 'newKeys'
  | 'documents'
  | 'erasedKeys'
  | 'erasedDocuments'
>;

/** `subjectKeys` are the keys of `entry.event.subjects`; needed only when there is a personal part. */
export function sealEntry(
  entry: NewEntry,
  place: EntryPlace,
  keyring: Keyring,
  subjectKeys: readonly CandidateKey[],
  random: Random,
): StoredEntry {
  const { personal, ...rest } = entry.event;
  const body = json(rest);
  const personalPlain = personal === undefined ? null : json(personal);
  const keyIds = sortedKeyIds(subjectKeys);
  const header: EntryHeader = {
    ...place,
    commandId: entry.commandId,
    bodyNonce: random(NONCE_BYTES),
    bodyLength: body.length + TAG_BYTES,
    personal: personalPlain && {
      keyIds,
      nonce: random(NONCE_BYTES),
      length: personalPlain.length + TAG_BYTES,
    },
  };
  const headerBytes = encodeEntryHeader(header);
  const sealedBody = seal(keyring.bodyKey, header.bodyNonce, body, headerBytes);
  const sealedPersonal =
    personalPlain &&
    seal(keyring.personalKey(keyIds, subjectKeys)!, header.personal!.nonce, personalPlain, headerBytes);
  return {
    seq: place.seq,
    commandId: entry.commandId,
    header: headerBytes,
    body: sealedBody,
    personal: sealedPersonal,
    hash: entryHash(headerBytes, sealedBody, sealedPersonal, place.previous),
  };
}

/** Opens a stored entry. Throws `LogDamaged` unless it is exactly what was appended after `previous`. */
export function openEntry(
  row: StoredEntry,
  seq: number,
  previous: Bytes,
  logId: string,
  keyring: Keyring,
): Entry {
  if (row.seq !== seq) throw new LogDamaged('entry-missing', seq, 'it is missing.');
  const header = headerOf(row);
  if (
    header.logId !== logId ||
    header.seq !== row.seq ||
    header.commandId !== row.commandId ||
    hex(header.previous) !== hex(previous) ||
    hex(entryHash(row.header, row.body, row.personal, previous)) !== hex(row.hash) ||
    (header.personal === null) !== (row.personal === null)
  ) {
    throw new LogDamaged('chain-broken', row.seq, 'it is not what was recorded.');
  }
  const body = unseal(keyring.bodyKey, header.bodyNonce, row.body, row.header);
  if (body === null) throw new LogDamaged('seal-broken', row.seq, 'its content is not what was recorded.');
  const event = JSON.parse(Buffer.from(body).toString('utf8')) as StoredEvent;
  const personal = openPersonal(row, header, keyring);
  if (personal !== null) event.personal = personal;
  return {
    seq: row.seq,
    hash: hex(row.hash),
    recordedAt: header.recordedAt,
    commandId: row.commandId,
    event,
    erased: header.personal !== null && personal === null,
  };
}

function openPersonal(
  row: StoredEntry,
  header: EntryHeader,
  keyring: Keyring,
): Record<string, unknown> | null {
  if (header.personal === null || row.personal === null) return null;
  const key = keyring.personalKey(header.personal.keyIds);
  if (key === null) return null;
  const plain = unseal(key, header.personal.nonce, row.personal, row.header);
  if (plain === null)
    throw new LogDamaged('seal-broken', row.seq, 'its personal part is not what was recorded.');
  return JSON.parse(Buffer.from(plain).toString('utf8')) as Record<string, unknown>;
}

/** The decoded header of a stored entry. Throws `LogDamaged`. */
export function headerOf(row: StoredEntry): EntryHeader {
  try {
    return decodeEntryHeader(row.header);
  } catch (error) {
    if (error instanceof MalformedBytes)
      throw new LogDamaged('header-malformed', row.seq, `${error.message}.`);
    throw error;
  }
}

export const sortedKeyIds = (keys: readonly CandidateKey[]): Bytes[] =>
  keys.map((key) => key.keyId).sort((a, b) => Buffer.compare(a, b));

/** JSON escapes lone surrogates, so what comes back is the same text whatever it holds. */
const json = (value: unknown): Bytes => utf8(JSON.stringify(value));
