import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bridge } from '@shared/bridge';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { displayEnv } from '../../scripts/runtime/display';
import { findRuntime } from '../../scripts/runtime/find';
import { launchApp, type RunningApp } from './support/launch';

let running: RunningApp;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'grounds-instances-'));
  running = await launchApp({ log: join(folder, 'One.grounds') });
});
afterAll(async () => {
  await running?.close();
  rmSync(folder, { recursive: true });
});

/** Starts the app once more with the same data folder, as a double click on a log does. */
async function startAgain(log: string): Promise<void> {
  const runtime = await findRuntime();
  const args = [...runtime.args, `--user-data-dir=${running.userData}`, `--log=${log}`];
  const env = { ...process.env, ...runtime.env, ...(await displayEnv()) };
  await once(spawn(runtime.executablePath, args, { env, stdio: 'ignore' }), 'exit');
}

const windows = (): Promise<number> =>
  running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

it('opens one window for each log, in one app', async () => {
  await startAgain(join(folder, 'Two.grounds'));
  await expect.poll(windows).toBe(2);
  await expect.poll(() => running.app.windows().length).toBe(2);
  const second = running.app.windows().find((page) => page !== running.page)!;
  await second.evaluate(() => (window as unknown as { grounds: Bridge }).grounds['shell.logToOpen']({}));
  await startAgain(join(folder, 'Two.grounds'));
  await startAgain(join(folder, 'Two.grounds'));
  expect(await windows()).toBe(2);
});
