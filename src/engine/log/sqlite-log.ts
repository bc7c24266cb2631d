/** The log on SQLite: the port of the kernel over one open, unlocked connection. */
import {
  type Entry,
  type Head,
  type NewDocument,
  type NewEntry,
  ok,
  refuse,
  type Result,
} from '@shared/kernel';
import { type AppendPlan, type Erasure, planAppend, readBack } from './append';
import { hex, unhex } from './bytes';
import { checkpoint, inTransaction } from './connection';
import { copyLog } from './copy';
import { guardDamage, LogDamaged } from './damage';
import { draftsOf } from './drafts';
import { headerOf, openEntry } from './entry-codec';
import { genesisHash } from './hash';
import type { LogParts, Write } from './log-parts';
import type { ErasedCandidates, OpenedLog } from './opened-log';
import { openRecord, recordHeaderOf } from './record-codec';
import { snapshotOf } from './snapshot';
import { storageRefusal } from './sqlite-errors';
import { unlockingOf } from './unlocking';

const NOTHING: Erasure = { keyIds: [], documentIds: [] };

export function sqliteLog(parts: LogParts): OpenedLog {
  const { db, store, meta, keyring, clock, random, readOnly } = parts;
  const { logId } = meta;
  const genesis = hex(genesisHash(meta));

  const head = (): Head => {
    const last = store.lastEntry();
    return last ? { seq: last.seq, hash: hex(last.hash) } : { seq: 0, hash: genesis };
  };

  const write: Write = (work) => {
    if (readOnly) {
      return refuse(
        'unavailable',
        'read-only',
        'This log is open for reading only, so nothing can be saved.',
      );
    }
    try {
      return inTransaction(db, () => orRollBack(work()));
    } catch (error) {
      if (error instanceof RolledBack) return error.refusal;
      if (error instanceof LogDamaged) return error.refusal();
      return storageRefusal(error);
    }
  };

  const appendNow = (
    expected: Head,
    entries: readonly NewEntry[],
    documents: readonly NewDocument[],
    erasure: Erasure,
  ): Result<AppendPlan> => {
    const last = store.lastEntry();
    const now: Head = last ? { seq: last.seq, hash: hex(last.hash) } : { seq: 0, hash: genesis };
    if (now.seq !== expected.seq || now.hash !== expected.hash) return staleHead(now);
    const repeated = entries.find((entry) => store.hasCommand(entry.commandId));
    if (repeated) return commandRepeated(repeated.commandId);
    const taken = documents.find((document) => store.document(document.id));
    if (taken)
      return refuse('conflict', 'document-repeated', `A document with the id “${taken.id}” is already kept.`);
    const lastRecordedAt = last ? headerOf(last).recordedAt : null;
    const context = { logId, keyring, random, head: now, lastRecordedAt, now: clock() };
    const plan = planAppend(context, entries, documents, erasure);
    plan.keyRows.forEach((row) => store.insertKey(row));
    plan.documentRows.forEach((row) => store.insertDocument(row));
    plan.rows.forEach((row) => store.insertEntry(row));
    return ok(plan);
  };

  /** After the commit: the new keys are real, and the entries are read as anyone will read them. */
  const finished = (expected: Head, plan: AppendPlan): Entry[] => {
    keyring.add(plan.newKeys);
    return readBack(plan, expected, logId, keyring);
  };

  const append: OpenedLog['append'] = (expected, entries, documents = []) => {
    assertAppendable(entries, documents);
    if (entries.length === 0) return ok([]);
    const written = write(() => appendNow(expected, entries, documents, NOTHING));
    return written.ok ? ok(finished(expected, written.value)) : written;
  };

  const eraseCandidates: OpenedLog['eraseCandidates'] = (expected, candidateIds, entries) => {
    assertAppendable(entries, []);
    if (entries.length === 0) throw new TypeError('An erasure needs an entry that records it.');
    if (
      entries.some(
        (entry) => entry.event.personal && entry.event.subjects?.some((id) => candidateIds.includes(id)),
      )
    ) {
      throw new TypeError('The record of an erasure may not hold a personal part of the erased.');
    }
    const keyIds = [...new Set(candidateIds)].flatMap((id) => keyring.ofCandidate(id)?.keyId ?? []);
    const gone = new Set(keyIds.map(hex));
    const sealedUnder = (row: { header: Uint8Array }) =>
      recordHeaderOf(row).keyIds.some((id) => gone.has(hex(id)));
    const written = write(() => {
      const documentIds = store
        .documentHeaders()
        .filter(sealedUnder)
        .map((row) => row.id);
      const plan = appendNow(expected, entries, [], { keyIds, documentIds });
      if (!plan.ok) return plan;
      keyIds.forEach((id) => store.destroyKey(id));
      documentIds.forEach((id) => store.eraseDocument(id));
      drafts.deleteAbout(candidateIds, sealedUnder);
      store.deleteSnapshot();
      return plan;
    });
    if (!written.ok) return written;
    keyring.drop(keyIds);
    const erased: ErasedCandidates = { entries: finished(expected, written.value), scrubbed: scrub() };
    return ok(erased);
  };

  const scrub = (): boolean => {
    try {
      return checkpoint(db);
    } catch {
      return false; // the erasure itself is committed; the next open empties the write-ahead file
    }
  };

  const drafts = draftsOf(parts, write);

  return {
    path: parts.path,
    logId,
    createdAt: meta.createdAt,
    readOnly,
    head,
    append,
    *read(fromSeq) {
      let seq = Math.max(1, fromSeq);
      let previous = unhex(genesis);
      if (seq > 1) {
        const [before] = store.entries(seq - 1);
        if (before === undefined) return;
        if (before.seq !== seq - 1) throw new LogDamaged('entry-missing', seq - 1, 'it is missing.');
        previous = before.hash;
      }
      for (const row of store.entries(seq)) {
        yield openEntry(row, seq, previous, logId, keyring);
        previous = row.hash;
        seq += 1;
      }
    },
    hasCommand: (commandId) => store.hasCommand(commandId),
    document(id) {
      const row = store.document(id);
      if (!row || row.sealed === null) return null;
      const record = openRecord({ id, header: row.header, sealed: row.sealed }, 'document', logId, keyring);
      return record && { mediaType: record.label, bytes: record.bytes };
    },
    saveDraft: drafts.save,
    readDraft: drafts.read,
    listDrafts: drafts.list,
    deleteDraft: drafts.remove,
    ...snapshotOf(parts, write),
    eraseCandidates,
    ...unlockingOf(parts, write),
    copyTo: (path) => guardDamage(() => copyLog(db, path, head)),
    close() {
      if (!db.open) return;
      if (!readOnly) scrub();
      db.close();
      keyring.wipe();
      parts.release();
    },
  };
}

class RolledBack extends Error {
  readonly refusal: Extract<Result<never>, { ok: false }>;
  constructor(refusal: Extract<Result<never>, { ok: false }>) {
    super('rolled back');
    this.refusal = refusal;
  }
}

function orRollBack<T>(result: Result<T>): Result<T> {
  if (!result.ok) throw new RolledBack(result);
  return result;
}

function assertAppendable(entries: readonly NewEntry[], documents: readonly NewDocument[]): void {
  if (documents.length > 0 && entries.length === 0)
    throw new TypeError('A document needs an entry that records it.');
  for (const { commandId, event } of entries) {
    if (commandId === '') throw new TypeError('An entry needs a command id.');
    if (event.personal !== undefined && !event.subjects?.length) {
      throw new TypeError(`The personal part of ${event.type} names no candidate.`);
    }
  }
}

const staleHead = (now: Head) =>
  refuse(
    'conflict',
    'stale-head',
    'The record has moved on since you looked. Look again, then repeat the step.',
    {
      head: now,
    },
  );

const commandRepeated = (commandId: string) =>
  refuse('conflict', 'command-repeated', 'This step is already recorded.', { commandId });
