/**
 * Verification without any key and without storage: walks the stored bytes of a log and says where
 * they stop being what was recorded. It cannot know of entries cut off the end, or of an older
 * copy put back; only a head remembered elsewhere shows that, which is what `heads` is for.
 */
import { type Head, parseRecordReference, recordReference } from '@shared/kernel';
import { type Bytes, hex, MalformedBytes } from './bytes';
import { LogDamaged } from './damage';
import { decodeEntryHeader, entryFormat, type EntryHeader } from './entry-header';
import { FORMAT } from './format';
import { entryHash, genesisHash, keyDigest, recordDigest } from './hash';
import { isDestroyed, type StoredKey } from './keyring';
import type { Meta, StoredDocument, StoredEntry } from './store';

export interface StoredLog {
  meta: Meta;
  entries: Iterable<StoredEntry>;
  keys: Iterable<StoredKey>;
  documents: Iterable<StoredDocument>;
}

/** `seq` is the first bad entry, or 0 when the fault is not in one. `code` is stable. */
export interface Break {
  seq: number;
  code: string;
  message: string;
}

export interface HeadCheck {
  reference: string;
  /** `missing`: the log ends before it; `unknown`: the walk broke off before it; `unreadable`: no reference. */
  status: 'matches' | 'differs' | 'missing' | 'unknown' | 'unreadable';
}

export interface Verification {
  intact: boolean;
  logId: string;
  /** Good entries from the beginning: all of them, or those before the first break. */
  entries: number;
  /** The head of those. */
  head: Head;
  reference: string;
  firstBreak: Break | null;
  heads: HeadCheck[];
  /** Entries recorded while the computer's clock stood earlier than the entry before. */
  clockWentBack: number[];
  documents: number;
  erased: { candidates: number; documents: number };
}

interface Walk {
  head: Head;
  lastTime: string;
  nonces: Set<string>;
  /** What the headers declare: digest and declaring seq by id, and the seq that erased it. */
  keys: Map<string, Declared>;
  documents: Map<string, Declared>;
  clockWentBack: number[];
}
interface Declared {
  seq: number;
  digest: string;
  erasedBy: number | null;
}

export function verifyStored(log: StoredLog, heads: readonly string[] = []): Verification {
  const wanted = heads.map((text) => ({ text, parsed: parseRecordReference(text) }));
  const hashes = new Map<number, string>();
  const walk: Walk = {
    head: { seq: 0, hash: hex(genesisHash(log.meta)) },
    lastTime: '',
    nonces: new Set(),
    keys: new Map(),
    documents: new Map(),
    clockWentBack: [],
  };
  hashes.set(0, walk.head.hash);
  const chainBreak = firstOf(() => {
    for (const row of log.entries) {
      step(walk, row, log.meta.logId);
      if (wanted.some((head) => head.parsed?.seq === row.seq)) hashes.set(row.seq, walk.head.hash);
    }
  });
  const whole = chainBreak === null;
  const breaks = [
    chainBreak,
    firstOf(() => checkKeys(walk, log.keys, whole)),
    firstOf(() => checkDocuments(walk, log.documents, whole)),
  ].filter((found) => found !== null);
  const checked = wanted.map(({ text, parsed }): HeadCheck => {
    if (!parsed) return { reference: text, status: 'unreadable' };
    const hash = hashes.get(parsed.seq);
    if (hash === undefined) return { reference: text, status: whole ? 'missing' : 'unknown' };
    return { reference: text, status: hash.startsWith(parsed.prefix) ? 'matches' : 'differs' };
  });
  breaks.push(
    ...wanted.flatMap(({ parsed }, index) => headBreak(checked[index]!, parsed?.seq ?? 0, walk.head) ?? []),
  );
  const firstBreak = breaks.sort((a, b) => (a.seq || Infinity) - (b.seq || Infinity))[0] ?? null;
  const count = (declared: Map<string, Declared>) =>
    [...declared.values()].filter((one) => one.erasedBy !== null).length;
  return {
    intact: firstBreak === null,
    logId: log.meta.logId,
    entries: walk.head.seq,
    head: walk.head,
    reference: recordReference(walk.head),
    firstBreak,
    heads: checked,
    clockWentBack: walk.clockWentBack,
    documents: walk.documents.size,
    erased: { candidates: count(walk.keys), documents: count(walk.documents) },
  };
}

/** Takes one entry onto the chain, or throws `LogDamaged` naming it. */
function step(walk: Walk, row: StoredEntry, logId: string): void {
  const seq = walk.head.seq + 1;
  const fail = (code: string, what: string): never => {
    throw new LogDamaged(code, seq, what);
  };
  if (row.seq > seq) fail('entry-missing', 'it is missing.');
  if (row.seq < seq) fail('entry-repeated', 'its place is taken twice.');
  if (entryFormat(row.header) !== FORMAT)
    fail('format-unknown', `it has format ${entryFormat(row.header) ?? '?'}.`);
  const header = parse(row.header, seq);
  if (header.logId !== logId) fail('foreign-entry', 'it comes from another log.');
  if (header.seq !== seq) fail('entry-moved', `it was recorded as entry ${header.seq}.`);
  if (header.commandId !== row.commandId) fail('command-differs', 'its command id is not the recorded one.');
  if (hex(header.previous) !== walk.head.hash)
    fail('chain-broken', 'it does not follow the entry before it.');
  const hash = hex(entryHash(row.header, row.body, row.personal, header.previous));
  if (hash !== hex(row.hash)) fail('hash-mismatch', 'its bytes are not what was recorded.');
  if (header.bodyLength !== row.body.length || header.personal?.length !== row.personal?.length) {
    fail('length-mismatch', 'its parts are not as long as recorded.');
  }
  if (header.recordedAt < walk.lastTime) fail('time-reversed', 'it is dated before the entry before it.');
  const nonce = hex(header.bodyNonce);
  if (walk.nonces.has(nonce)) fail('nonce-reused', 'it reuses a nonce of another entry.');
  walk.nonces.add(nonce);
  declare(walk, header, fail);
  if (header.clockLag > 0) walk.clockWentBack.push(seq);
  walk.lastTime = header.recordedAt;
  walk.head = { seq, hash };
}

function declare(walk: Walk, header: EntryHeader, fail: (code: string, what: string) => never): void {
  const { seq } = header;
  for (const key of header.newKeys) {
    if (walk.keys.has(hex(key.keyId))) fail('key-repeated', 'it declares a key that exists already.');
    walk.keys.set(hex(key.keyId), { seq, digest: hex(key.digest), erasedBy: null });
  }
  for (const document of header.documents) {
    if (walk.documents.has(document.id))
      fail('document-repeated', 'it archives a document that exists already.');
    walk.documents.set(document.id, { seq, digest: hex(document.digest), erasedBy: null });
  }
  for (const keyId of header.personal?.keyIds ?? []) {
    const key =
      walk.keys.get(hex(keyId)) ?? fail('key-undeclared', 'its personal part names an unknown key.');
    if (key.erasedBy !== null)
      fail('key-erased-before', `its personal part names a key erased by entry ${key.erasedBy}.`);
  }
  const erase = (declared: Map<string, Declared>, id: string): void => {
    const one = declared.get(id) ?? fail('erased-unknown', 'it erases what was never recorded.');
    if (one.erasedBy !== null) fail('erased-twice', `it erases what entry ${one.erasedBy} had erased.`);
    one.erasedBy = seq;
  };
  header.erasedKeys.forEach((id) => erase(walk.keys, hex(id)));
  header.erasedDocuments.forEach((id) => erase(walk.documents, id));
}

function checkKeys(walk: Walk, keys: Iterable<StoredKey>, whole: boolean): void {
  compare(walk.keys, 'key', whole, function* () {
    for (const key of keys) {
      const digest = isDestroyed(key) ? null : hex(keyDigest(key.keyId, key.nonce, key.wrapped));
      yield { id: hex(key.keyId), digest };
    }
  });
}

function checkDocuments(walk: Walk, documents: Iterable<StoredDocument>, whole: boolean): void {
  compare(walk.documents, 'document', whole, function* () {
    for (const { id, header, sealed } of documents) {
      yield { id, digest: sealed === null ? null : hex(recordDigest(header, sealed)) };
    }
  });
}

/** Holds what is stored against what was declared; a null digest means its content is gone. */
function compare(
  declared: Map<string, Declared>,
  what: 'key' | 'document',
  whole: boolean,
  stored: () => Iterable<{ id: string; digest: string | null }>,
): void {
  const faults: LogDamaged[] = [];
  const fault = (code: string, seq: number, text: string) =>
    faults.push(new LogDamaged(`${what}-${code}`, seq, text));
  const seen = new Set<string>();
  for (const { id, digest } of stored()) {
    const one = declared.get(id);
    seen.add(id);
    // After a break, what the bad entries declared is unknown, so nothing is held against it.
    if (one === undefined) {
      if (whole) fault('unrecorded', 0, `A ${what} is stored that no entry records.`);
    } else if (digest === null && one.erasedBy === null) {
      if (whole)
        fault('erased-unrecorded', one.seq, `a ${what} it recorded is erased, and no entry says so.`);
    } else if (digest !== null && one.erasedBy !== null) {
      fault('not-erased', one.erasedBy, `a ${what} it erased is here again.`);
    } else if (digest !== null && digest !== one.digest) {
      fault('altered', one.seq, `a ${what} it recorded has been changed.`);
    }
  }
  for (const [id, one] of declared)
    if (!seen.has(id)) fault('missing', one.seq, `a ${what} it recorded is missing.`);
  const first = faults.sort((a, b) => a.seq - b.seq)[0];
  if (first) throw first;
}

function headBreak(check: HeadCheck, seq: number, head: Head): Break | null {
  switch (check.status) {
    case 'missing': {
      const missing = seq - head.seq;
      const message = `${missing} ${missing === 1 ? 'entry is' : 'entries are'} missing since record ${check.reference}.`;
      return { seq: head.seq + 1, code: 'tail-missing', message };
    }
    case 'differs':
      return {
        seq,
        code: 'head-differs',
        message: `Entry ${seq} is not the one named by record ${check.reference}.`,
      };
    case 'unreadable':
      return {
        seq: 0,
        code: 'head-unreadable',
        message: `“${check.reference}” is no record reference (GR-…).`,
      };
    case 'matches':
    case 'unknown':
      return null;
  }
}

function parse(bytes: Bytes, seq: number): EntryHeader {
  try {
    return decodeEntryHeader(bytes);
  } catch (error) {
    if (error instanceof MalformedBytes) throw new LogDamaged('header-malformed', seq, `${error.message}.`);
    throw error;
  }
}

function firstOf(work: () => void): Break | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof LogDamaged) return { seq: error.seq, code: error.code, message: error.message };
    throw error;
  }
}
