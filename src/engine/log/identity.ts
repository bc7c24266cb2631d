import type { Database } from 'better-sqlite3';
import { ok, refuse, type Result } from '@shared/kernel';
import { HASH_BYTES, LOG_ID } from './format';
import { checkVersions } from './probe';
import { schemaMatches } from './schema';
import { type Meta, openStore } from './store';

/** Says which log an open connection shows, or refuses what is none. */
export function identityOf(db: Database): Result<Meta> {
  const versions = checkVersions(
    Number(db.pragma('application_id', { simple: true })),
    Number(db.pragma('user_version', { simple: true })),
  );
  if (!versions.ok) return versions;
  const logId = logIdOf(db);
  if (logId === null || !schemaMatches(db, logId)) return layoutDiffers();
  const meta = openStore(db).meta();
  const whole =
    meta !== undefined &&
    meta.logId === logId &&
    meta.keyCommitment.length === HASH_BYTES &&
    !Number.isNaN(Date.parse(meta.createdAt));
  return whole ? ok(meta) : layoutDiffers();
}

function logIdOf(db: Database): string | null {
  const sql =
    db.prepare<[], { sql: string }>(`SELECT sql FROM sqlite_schema WHERE name = 'meta'`).get()?.sql ?? '';
  const logId = /log_id = '([^']*)'/.exec(sql)?.[1] ?? '';
  return LOG_ID.test(logId) ? logId : null;
}

export const layoutDiffers = () =>
  refuse(
    'damaged',
    'layout-differs',
    'The tables of this file are not those of a log. Nothing was changed.',
    { seq: 0 },
  );
