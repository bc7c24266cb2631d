/** Autosave's scratch: sealed, mutable, outside the chain. */
import { Buffer } from 'node:buffer';
import { ok, type Result } from '@shared/kernel';
import { utf8 } from './bytes';
import { LogDamaged } from './damage';
import type { Draft } from './opened-log';
import { openRecord, recordHeaderOf, sealRecord } from './record-codec';
import type { LogParts, Write } from './log-parts';

interface Sealed {
  data: unknown;
  subjects: readonly string[];
}

export function draftsOf({ store, keyring, clock, random, meta }: LogParts, write: Write) {
  const { logId } = meta;
  const open = (id: string) => {
    const row = store.draft(id);
    const record = row && openRecord(row, 'draft', logId, keyring);
    if (!record) return null;
    return { ...(JSON.parse(Buffer.from(record.bytes).toString('utf8')) as Sealed), savedAt: record.savedAt };
  };

  /** A draft too damaged to say whom it is about may be about anybody. */
  const mayBeAbout = (id: string, candidateIds: readonly string[]): boolean => {
    try {
      return open(id)?.subjects.some((subject) => candidateIds.includes(subject)) ?? false;
    } catch (error) {
      if (error instanceof LogDamaged) return true;
      throw error;
    }
  };

  return {
    save(id: string, data: unknown, subjects: readonly string[] = []): Result<{ savedAt: string }> {
      const savedAt = new Date(Date.parse(clock())).toISOString();
      const sealed: Sealed = { data, subjects };
      const plain = {
        purpose: 'draft' as const,
        logId,
        id,
        savedAt,
        label: 'application/json',
        bytes: utf8(JSON.stringify(sealed)),
      };
      // Somebody not yet in the log has no key to add; the draft is then under the log key alone.
      const keys = [...new Set(subjects)].flatMap((subject) => keyring.ofCandidate(subject) ?? []);
      return write(() => {
        store.putDraft(sealRecord(plain, keyring, keys, random));
        return ok({ savedAt });
      });
    },
    read(id: string): Draft | null {
      const draft = open(id);
      return draft && { id, savedAt: draft.savedAt, data: draft.data };
    },
    list: () => store.drafts().map((row) => ({ id: row.id, savedAt: recordHeaderOf(row).savedAt })),
    remove: (id: string): Result<null> =>
      write(() => {
        store.deleteDraft(id);
        return ok(null);
      }),
    /** Within the caller's transaction. */
    deleteAbout(
      candidateIds: readonly string[],
      sealedUnder: (row: { header: Uint8Array }) => boolean,
    ): void {
      for (const row of store.drafts()) {
        const about = sealedUnder(row) || mayBeAbout(row.id, candidateIds);
        if (about) store.deleteDraft(row.id);
      }
    },
  };
}
