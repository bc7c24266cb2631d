/**
 * The read model as of one head, sealed under every living candidate key: after an erasure no old
 * copy of it can be opened. It is a cache, so whatever does not fit counts as none.
 */
import { type Head, ok, type Result } from '@shared/kernel';
import { LogDamaged } from './damage';
import { openRecord, sealRecord } from './record-codec';
import type { LogParts, Write } from './log-parts';
import { hex } from './bytes';

export function snapshotOf({ store, keyring, clock, random, meta }: LogParts, write: Write) {
  const { logId } = meta;
  return {
    saveSnapshot(head: Head, bytes: Uint8Array): Result<null> {
      const savedAt = new Date(Date.parse(clock())).toISOString();
      const plain = {
        purpose: 'snapshot' as const,
        logId,
        id: `${head.seq}-${head.hash}`,
        savedAt,
        label: '',
        bytes,
      };
      return write(() => {
        store.putSnapshot(sealRecord(plain, keyring, keyring.all(), random));
        return ok(null);
      });
    },
    readSnapshot(): { head: Head; bytes: Uint8Array } | null {
      try {
        const row = store.snapshot();
        const record = row && openRecord(row, 'snapshot', logId, keyring);
        if (!record) return null;
        const [seq = '', hash = ''] = record.id.split('-');
        const head: Head = { seq: Number(seq), hash };
        const [entry] = store.entries(head.seq);
        const inChain = entry?.seq === head.seq && hex(entry.hash) === head.hash;
        return inChain ? { head, bytes: record.bytes } : null;
      } catch (error) {
        if (error instanceof LogDamaged) return null;
        throw error;
      }
    },
  };
}
