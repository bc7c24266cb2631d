import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WINDOW_CALL_NAMES, type Bridge } from '@shared/bridge';
import type { Result } from '@shared/kernel';
import type { Announcement, ChosenFile, RecentLog } from '@shared/shell';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from './support/launch';

let running: RunningApp;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'grounds-door-'));
  writeFileSync(join(folder, 'Panel.grounds'), 'not a log');
  running = await launchApp({ log: join(folder, 'Panel.grounds') });
});
afterAll(async () => {
  await running?.close();
  rmSync(folder, { recursive: true });
});

/** Asks through the bridge, as the page's own code would. */
const ask = <T = unknown>(name: string, input?: unknown): Promise<Result<T>> =>
  running.page.evaluate(
    ([call, sent]) =>
      (window as unknown as { grounds: Record<string, (input: unknown) => Promise<never>> }).grounds[call]!(
        sent,
      ),
    [name, input] as const,
  );

const valueOf = <T>(result: Result<T>): T => {
  expect(result).toMatchObject({ ok: true });
  return (result as { value: T }).value;
};

/** What the next native dialog answers. */
const answerDialogs = (answers: { open?: string; save?: string; box?: number }): Promise<void> =>
  running.app.evaluate(({ dialog }, { open, save, box }) => {
    dialog.showOpenDialog = async () => ({
      canceled: open === undefined,
      filePaths: open === undefined ? [] : [open],
    });
    dialog.showSaveDialog = async () => ({ canceled: save === undefined, filePath: save ?? '' });
    dialog.showMessageBox = async () => ({ response: box ?? 1, checkboxChecked: false });
  }, answers);

describe('the door', () => {
  it('passes calls on to the engine and its answer back', async () => {
    expect(await ask('custody.status', {})).toMatchObject({ ok: true, value: { open: false } });
  });

  it('offers each call by its name, and no way to name a channel', async () => {
    const names = await running.page.evaluate(() =>
      Object.keys((window as unknown as { grounds: Bridge }).grounds),
    );
    expect(names.toSorted()).toEqual([...WINDOW_CALL_NAMES, 'onEvent'].toSorted());
  });

  it.each([
    ['a path', 'custody.open', { file: '/etc/passwd' }, 'unknown-file'],
    ['a number that is none', 'custody.status', { n: Number.NaN }, 'not-plain'],
    ['a date instead of plain data', 'custody.status', { d: new Date(0) }, 'not-plain'],
    ['too much at once', 'custody.status', { text: 'x'.repeat(5 * 1024 * 1024) }, 'too-large'],
    ['unknown fields in a shell call', 'shell.appInfo', { more: 1 }, 'input'],
    ['an export that nobody confirmed', 'custody.export-case', { folder: 'x', name: 'y' }, 'not-confirmed'],
  ])('refuses %s', async (_what, name, input, code) => {
    const answer = await ask(name, input);
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|\/src\/|at .*\.c?js/);
  });

  it('refuses a page that is not ours, and a frame inside ours', async () => {
    const refused = await running.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
      const handlers = (
        ipcMain as unknown as { _invokeHandlers: Map<string, (...given: unknown[]) => Promise<unknown>> }
      )._invokeHandlers;
      const sender = BrowserWindow.getAllWindows()[0]!.webContents;
      const top = { url: 'app://grounds/index.html', parent: null };
      const frames = [
        null,
        { url: 'https://example.com/', parent: null },
        { url: 'app://grounds.example.com/', parent: null },
        { url: 'app://grounds/index.html', parent: top },
      ];
      const ours = await handlers.get('call')!({ sender, senderFrame: top }, 'shell.appInfo', {}, {});
      const others = await Promise.all(
        frames.map((senderFrame) => handlers.get('call')!({ sender, senderFrame }, 'shell.appInfo', {}, {})),
      );
      return { ours, others };
    });
    expect(refused.others).toHaveLength(4);
    for (const answer of refused.others)
      expect(answer).toMatchObject({ ok: false, error: { code: 'unknown-sender' } });
  });
});

describe('native dialogs', () => {
  it('hand the window a token and a name, never a path', async () => {
    await answerDialogs({ open: join(folder, 'Panel.grounds') });
    const chosen = valueOf(await ask<ChosenFile>('shell.chooseLogToOpen'));
    expect(chosen.name).toBe('Panel.grounds');
    expect(JSON.stringify(chosen)).not.toContain(folder);
  });

  it('answer null when cancelled', async () => {
    await answerDialogs({});
    expect(valueOf(await ask('shell.chooseLogToOpen'))).toBeNull();
    expect(valueOf(await ask('shell.chooseFolder'))).toBeNull();
    expect(valueOf(await ask('shell.chooseNewFile', { kind: 'csv' }))).toBeNull();
  });

  it('let a confirmed call through one time', async () => {
    const confirm = { call: 'custody.export-case', question: 'Export everything?', button: 'Export' };
    await answerDialogs({ box: 1 });
    expect(valueOf(await ask('shell.confirm', confirm))).toBe(false);
    const input = { folder: 'made-up', name: 'all' };
    expect(await ask('custody.export-case', input)).toMatchObject({ error: { code: 'not-confirmed' } });
    await answerDialogs({ box: 0 });
    expect(valueOf(await ask('shell.confirm', confirm))).toBe(true);
    expect(await ask('custody.export-case', input)).toMatchObject({ error: { code: 'unknown-file' } });
    expect(await ask('custody.export-case', input)).toMatchObject({ error: { code: 'not-confirmed' } });
  });

  it('give a log named at the start to the window once, and find a free place for a sample', async () => {
    // The page itself may have asked first, so ask a second window's worth: at most one of two is given.
    const first = valueOf(await ask<ChosenFile | null>('shell.logToOpen'));
    expect(first === null || first.name === 'Panel.grounds').toBe(true);
    expect(valueOf(await ask('shell.logToOpen'))).toBeNull();
    expect(valueOf(await ask<ChosenFile>('shell.samplePlace')).name).toMatch(/^Sample committee.*\.grounds$/);
    expect(valueOf(await ask<RecentLog[]>('shell.recentLogs'))).toEqual(expect.any(Array));
  });
});

describe('a log', () => {
  it('is created at a chosen place, closed, opened again by its code, and remembered as recent', async () => {
    const path = join(folder, 'Riverside.grounds');
    await answerDialogs({ save: path });
    const place = valueOf(await ask<ChosenFile>('shell.chooseNewLog', { suggestedName: 'Riverside' }));
    const created = valueOf(
      await ask<{ recoveryCode: string; logId: string }>('custody.create', {
        file: place.fileToken,
        organisation: { name: 'Riverside Library' },
      }),
    );
    expect(existsSync(path)).toBe(true);
    expect(await ask('custody.close', {})).toMatchObject({ ok: true });

    const recent = valueOf(await ask<RecentLog[]>('shell.recentLogs'));
    expect(recent[0]).toMatchObject({ name: 'Riverside.grounds', missing: false });
    const file = recent[0]!.fileToken;
    expect(await ask('custody.open', { file })).toMatchObject({ ok: false, error: { kind: 'locked' } });
    expect(await ask('custody.open', { file, recoveryCode: created.recoveryCode })).toMatchObject({
      ok: true,
    });
    expect(await ask('custody.status', {})).toMatchObject({ value: { open: true, logId: created.logId } });

    const status = await ask('shell.keychainStatus');
    expect(status).toMatchObject({ ok: true, value: { remembered: false } });
  });
});

describe('the engine', () => {
  it('is started once more when it stops, and the window is told', async () => {
    // The page listens before the engine ends: what is told in between would be missed.
    const told = await running.page.evaluateHandle(() => ({
      event: new Promise<Announcement>((resolve) => {
        const stop = (window as unknown as { grounds: Bridge }).grounds.onEvent((what) => {
          if (what.type !== 'engine-restarted' && what.type !== 'engine-stopped') return;
          stop();
          resolve(what);
        });
      }),
    }));
    await killEngine();
    expect(await told.evaluate(({ event }) => event)).toEqual({ type: 'engine-restarted' });
    expect(await ask('custody.status', {})).toMatchObject({ ok: true, value: { open: false } });
  });

  it('leaves no call hanging when it stops for good', async () => {
    await killEngine();
    await expect
      .poll(() => ask('custody.status', {}))
      .toMatchObject({ ok: false, error: { code: 'engine-stopped' } });
    expect(existsSync(join(folder, 'Panel.grounds'))).toBe(true);
  });
});

/** Ends the engine's process from outside, as a crash would. */
async function killEngine(): Promise<void> {
  const main = running.app.process().pid!;
  const { execFileSync } = await import('node:child_process');
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n');
  const engine = rows
    .map((row) => row.trim().split(/\s+/))
    .find(
      ([, parent, ...args]) =>
        Number(parent) === main && /engine\/index\.js|Grounds engine/.test(args.join(' ')),
    );
  expect(engine).toBeDefined();
  process.kill(Number(engine![0]), 'SIGKILL');
}
