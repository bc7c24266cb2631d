import { realpathSync } from 'node:fs';
import { ok, refuse, type Result } from '@shared/kernel';
import { identityOf } from './identity';
import { attempt, connectForReading } from './open';
import { probeOutside, walSize } from './probe';
import { verifyDatabase } from './verify-database';
import type { Verification } from './verify-stored';

export interface VerifyOptions {
  /** Record references (`GR-…`) known from letters, packs or a checkpoint kept elsewhere. */
  head?: string | readonly string[] | undefined;
}

/**
 * Verifies a log file without any key; works beside a writer and changes nothing. A file that is
 * a log but damaged answers with `intact: false` and where it broke. Without a `head`, entries cut
 * off the end cannot be excluded.
 * Refusals: `not-found/no-such-log`; `invalid/not-a-log`, `empty-file`, `future-format`;
 * `damaged/*` when the file is too damaged to walk; `unavailable/*`.
 */
export function verifyFile(path: string, { head = [] }: VerifyOptions = {}): Result<Verification> {
  const outside = probeOutside(path);
  if (!outside.ok) return outside;
  const real = realpathSync(path);
  return attempt(() => {
    const db = connectForReading(real);
    try {
      const identity = identityOf(db);
      if (!identity.ok) return identity;
      const pages =
        Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }));
      if (walSize(real) === 0 && pages !== outside.value.size) {
        return refuse('damaged', 'truncated', 'The end of this file is missing. Restore a backup.', {
          seq: 0,
        });
      }
      return ok(verifyDatabase(db, identity.value, typeof head === 'string' ? [head] : head));
    } finally {
      db.close();
    }
  });
}
