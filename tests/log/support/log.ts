import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { createLog, type OpenedLog, openLog, type Random } from '@engine/log';
import { openConnection } from '@engine/log/connection';
import { identityOf } from '@engine/log/identity';
import { openKeyring } from '@engine/log/keyring';
import { systemRandom } from '@engine/log/random';
import { sqliteLog } from '@engine/log/sqlite-log';
import { openStore } from '@engine/log/store';
import { unwrapLogKey } from '@engine/log/wrap';
import type { Clock, Entry, NewDocument, NewEntry, Result } from '@shared/kernel';

/** A clock that moves on by one second at each reading. */
export function tickingClock(start = '2026-11-23T09:00:00.000Z'): Clock {
  let at = Date.parse(start);
  return () => {
    const now = new Date(at).toISOString();
    at += 1000;
    return now;
  };
}

/** Repeatable bytes for golden logs and worked examples; never used by the product. */
export function seededRandom(seed: string): Random {
  let count = 0;
  return (length) => {
    const blocks: Buffer[] = [];
    for (let have = 0; have < length; have += 32) {
      blocks.push(createHash('sha256').update(`${seed}/${count++}`).digest());
    }
    return Buffer.concat(blocks).subarray(0, length);
  };
}

export function value<T>(result: Result<T>): T {
  if (!result.ok)
    throw new Error(`Unexpected refusal ${result.error.kind}/${result.error.code}: ${result.error.message}`);
  return result.value;
}

export const codeOf = <T>(result: Result<T>): string =>
  result.ok ? 'ok' : `${result.error.kind}/${result.error.code}`;

const folders: string[] = [];
const logs: OpenedLog[] = [];
afterEach(() => {
  for (const log of logs.splice(0)) log.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'grounds-log-'));
  folders.push(folder);
  return folder;
}

let logCount = 0;

export interface Fresh {
  path: string;
  log: OpenedLog;
  recoveryCode: string;
}

export function freshLog(
  options: { path?: string; clock?: Clock; random?: Random; logId?: string } = {},
): Fresh {
  const path = options.path ?? join(tempFolder(), 'committee.grounds');
  const created = value(
    createLog(path, {
      clock: options.clock ?? tickingClock(),
      newId: () => options.logId ?? `log-for-test-${(logCount += 1)}`,
      ...(options.random ? { random: options.random } : {}),
    }),
  );
  logs.push(created.log);
  return { path, ...created };
}

export function reopen(
  { path, recoveryCode }: { path: string; recoveryCode: string },
  readOnly = false,
): OpenedLog {
  const log = value(
    openLog(path, { recoveryCode }, { clock: tickingClock('2026-11-24T09:00:00.000Z'), readOnly }),
  );
  logs.push(log);
  return log;
}

/** The log over a connection the test can reach, for faults of the disk. */
export function openOnConnection({ path, recoveryCode }: { path: string; recoveryCode: string }) {
  const db = openConnection(path, { readOnly: false });
  const store = openStore(db);
  const meta = value(identityOf(db));
  const wrap = store.wraps().find((one) => one.kind === 'recovery')!;
  const logKey = value(unwrapLogKey(wrap, meta.logId, { recoveryCode }));
  const keyring = openKeyring(logKey, meta.logId, store.keys(), store.key);
  const log = tracked(
    sqliteLog({
      path,
      db,
      store,
      meta,
      logKey,
      keyring,
      clock: tickingClock('2026-11-25T09:00:00.000Z'),
      random: systemRandom,
      readOnly: false,
      release: () => undefined,
    }),
  );
  return { db, log, keyring, logKey };
}

/** Remembers a log for closing after the test. */
export function tracked(log: OpenedLog): OpenedLog {
  logs.push(log);
  return log;
}

export function append(log: OpenedLog, entries: NewEntry[], documents: NewDocument[] = []): Entry[] {
  return value(log.append(log.head(), entries, documents));
}

export const plainEntry = (commandId: string, text = 'Lecturer in Botany'): NewEntry => ({
  commandId,
  event: { type: 'opening-titled', actor: 'member-ines', data: { title: text } },
});

export const personalEntry = (commandId: string, subjects: string[], text: string): NewEntry => ({
  commandId,
  event: {
    type: 'note-written',
    actor: 'member-ines',
    data: { stage: 'interview' },
    subjects,
    personal: { text },
  },
});

export const document = (id: string, subjects: string[], text: string): NewDocument => ({
  id,
  mediaType: 'application/pdf',
  subjects,
  bytes: Buffer.from(text),
});

export const sample = (count: number): NewEntry[] =>
  Array.from({ length: count }, (_, index) =>
    index % 3 === 0
      ? plainEntry(`command-${index}`, `Opening ${index}`)
      : personalEntry(`command-${index}`, [`candidate-${index % 7}`], `Answer ${index} was calm and exact`),
  );

/** A broken source of randomness that gives every seal the same nonce. */
export const systemRandomButNonces =
  (nonce: Uint8Array): Random =>
  (length) =>
    length === nonce.length ? nonce : systemRandom(length);
