import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLog, verifyFile } from '@engine/log';
import { append, freshLog, reopen, sample, tickingClock, value } from '../log/support/log';
import { kill, runChild, startChild } from './support/child';

describe('one writer', () => {
  it('is refused in another process, with who holds the log', () => {
    const fresh = freshLog();
    append(fresh.log, sample(3));
    const since = '2026-11-23T09';
    expect(runChild(['try', fresh.path, fresh.recoveryCode])).toMatchObject({
      kind: 'unavailable',
      code: 'in-use',
      details: { pid: process.pid, since: expect.stringContaining(since) as string },
    });
    append(fresh.log, sample(6).slice(3));
    expect(value(verifyFile(fresh.path)).entries).toBe(6);
    fresh.log.close();
    expect(runChild(['try', fresh.path, fresh.recoveryCode])).toEqual({
      readOnly: false,
      entries: 7,
      append: 'ok',
    });
  });

  it('leaves no stale lock when killed', async () => {
    const fresh = freshLog();
    fresh.log.close();
    const { child } = await startChild(['hold', fresh.path, fresh.recoveryCode]);
    expect(openLog(fresh.path, fresh, { clock: tickingClock() })).toMatchObject({
      error: { code: 'in-use', details: { pid: child.pid } },
    });
    expect([...reopen(fresh, true).read(1)]).toEqual([]);
    await kill(child);
    append(reopen(fresh), sample(2));
  });
});

// The superuser may write everywhere, so a test run by it lends the log to another user.
const superuser = process.platform !== 'win32' && process.getuid?.() === 0;
const somebody = superuser ? { uid: 65534, gid: 65534 } : {};
const reachable = !superuser || spawnSync(process.execPath, ['--version'], somebody).status === 0;

describe.skipIf(process.platform === 'win32' || !reachable)('a place that cannot be written', () => {
  const lent = () => {
    const fresh = freshLog();
    append(fresh.log, sample(5));
    fresh.log.close();
    const folder = dirname(fresh.path);
    if (superuser)
      for (const file of [folder, fresh.path, `${fresh.path}-lock`]) chownSync(file, 65534, 65534);
    return { ...fresh, folder, before: readFileSync(fresh.path) };
  };
  const answer = { readOnly: true, entries: 5, append: 'unavailable/read-only' };
  const tryIt = ({ path, recoveryCode }: { path: string; recoveryCode: string }) =>
    runChild(['try', path, recoveryCode], somebody);

  it('a file that may only be read opens read-only and says so', () => {
    const log = lent();
    chmodSync(log.path, 0o444);
    expect(tryIt(log)).toEqual(answer);
    expect(readFileSync(log.path).equals(log.before)).toBe(true);
  });

  it('a folder that may only be read opens read-only and says so', () => {
    const log = lent();
    chmodSync(log.folder, 0o555);
    try {
      expect(tryIt(log)).toEqual(answer);
      expect(readFileSync(log.path).equals(log.before)).toBe(true);
      expect(readdirSync(log.folder)).toHaveLength(2);
      expect(existsSync(`${log.path}-wal`)).toBe(false);
    } finally {
      chmodSync(log.folder, 0o755);
    }
  });

  it('both may be written again, and it opens for writing', () => {
    const log = lent();
    expect(tryIt(log)).toEqual({ readOnly: false, entries: 6, append: 'ok' });
    expect(statSync(log.path).size).toBeGreaterThanOrEqual(log.before.length);
  });
});
