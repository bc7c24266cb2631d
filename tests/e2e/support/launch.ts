import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { ensureBuilt } from '../../../scripts/ensure-built';
import { displayEnv } from '../../../scripts/runtime/display';
import { findRuntime } from '../../../scripts/runtime/find';
import { networkUse } from './network-use';

export interface LaunchOptions {
  /** The app's own data folder; without one a fresh folder, removed at the end. */
  userData?: string;
  /** A log to open on start, as a double click on it would. */
  log?: string;
  /** Size of the window's content, in pixels. */
  size?: { width: number; height: number };
}

export interface RunningApp {
  app: ElectronApplication;
  page: Page;
  userData: string;
  /** What the page wrote to its console as an error, and what it threw. */
  pageErrors: string[];
  /** Ends the app. Throws when anything in it, Chromium included, tried to use the network. */
  close(): Promise<void>;
}

/** Starts the real built app with its own data folder, on a virtual display where there is none. */
export async function launchApp({ userData, log, size }: LaunchOptions = {}): Promise<RunningApp> {
  await ensureBuilt();
  const runtime = await findRuntime();
  const own = mkdtempSync(join(tmpdir(), 'grounds-e2e-'));
  const data = userData ?? join(own, 'data');
  mkdirSync(data, { recursive: true });
  const netLog = join(own, 'net-log.json');

  const app = await _electron.launch({
    executablePath: runtime.executablePath,
    args: [
      ...runtime.args,
      `--user-data-dir=${data}`,
      `--log-net-log=${netLog}`,
      '--force-color-profile=srgb',
      ...(log === undefined ? [] : [`--log=${log}`]),
    ],
    env: { ...(process.env as Record<string, string>), ...runtime.env, ...(await displayEnv()) },
  });
  const pageErrors: string[] = [];
  const page = await app.firstWindow();
  page.on('pageerror', (error) => pageErrors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') pageErrors.push(message.text());
  });
  await page.waitForLoadState('domcontentloaded');
  if (size) await resize(app, size);

  return {
    app,
    page,
    userData: data,
    pageErrors,
    async close() {
      await app.close();
      const used = networkUse(netLog);
      rmSync(own, { recursive: true, force: true });
      if (used.length > 0) throw new Error(`The app tried to use the network: ${used.join(', ')}`);
    },
  };
}

const resize = (app: ElectronApplication, size: { width: number; height: number }): Promise<void> =>
  app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
