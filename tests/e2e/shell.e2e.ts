import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from './support/launch';

type Ask = (
  input?: unknown,
) => Promise<{ ok: boolean; value?: unknown; error?: { kind: string; code: string } }>;
type Bridge = Record<string, Ask>;

let running: RunningApp;
beforeAll(async () => {
  running = await launchApp();
});
afterAll(() => running?.close());

/** Asks through the bridge, as the page's own code would. */
const ask = (name: string, input?: unknown) =>
  running.page.evaluate(
    ([call, sent]) => (window as unknown as { grounds: Bridge }).grounds[call as string]!(sent),
    [name, input] as const,
  );

describe('the shell', () => {
  it('shows the built window and answers through preload and main', async () => {
    expect(running.page.url()).toMatch(/^app:\/\/grounds\//);
    const info = await ask('shell.appInfo');
    expect(info.ok).toBe(true);
    expect(info.value).toMatchObject({ version: '0.1.0' });
  });

  it('shows the first page without an error, under its own policy', async () => {
    await running.page.reload();
    await running.page.getByRole('heading').first().waitFor();
    expect(running.pageErrors).toEqual([]);
  });

  it('keeps Node and Electron out of the page', async () => {
    const there = await running.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
    );
    expect(there).toEqual([]);
    const preferences = await running.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]!.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webviewTag };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    });
  });

  it('sends a strict policy by header', async () => {
    const policy = await running.app.evaluate(async ({ net }) =>
      (await net.fetch('app://grounds/index.html')).headers.get('content-security-policy'),
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('runs no inline script, and styles only with the nonce of the page', async () => {
    const outcome = await running.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      const style = document.createElement('style');
      style.textContent = ':root { --styled-inline: yes }';
      document.head.append(script, style);
      const styled = getComputedStyle(document.documentElement).getPropertyValue('--styled-inline');
      script.remove();
      style.remove();
      return { ran: 'ranInline' in window, styled };
    });
    expect(outcome).toEqual({ ran: false, styled: '' });
  });

  it.each([
    'https://example.com/',
    'http://127.0.0.1:9/',
    'app://grounds/index.html',
    'file:///etc/hostname',
  ])('refuses fetch of %s', async (url) => {
    const outcome = await running.page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'fetched',
          () => 'refused',
        ),
      url,
    );
    expect(outcome).toBe('refused');
  });

  it('refuses the network below the policy too', async () => {
    const outcome = await running.app.evaluate(({ net }) =>
      net.fetch('https://example.com/').then(
        () => 'fetched',
        (error: Error) => error.message,
      ),
    );
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
  });

  it.each(['https://example.com/', 'file:///etc/hostname', 'data:text/html,elsewhere'])(
    'refuses to navigate to %s',
    async (url) => {
      const before = running.page.url();
      await running.page.evaluate((address) => {
        const link = document.createElement('a');
        link.href = address;
        document.body.append(link);
        link.click();
        link.remove();
      }, url);
      await running.page.waitForTimeout(200);
      expect(running.page.url()).toBe(before);
    },
  );

  it('refuses new windows, frames and web views', async () => {
    const opened = await running.page.evaluate(() => window.open('https://example.com/') !== null);
    expect(opened).toBe(false);
    await running.page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'app://grounds/index.html';
      const view = document.createElement('webview');
      view.setAttribute('src', 'https://example.com/');
      document.body.append(frame, view);
    });
    await running.page.waitForTimeout(300);
    const contents = await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
    expect(contents).toBe(1);
    expect(running.page.frames().every((frame) => !frame.url().includes('example.com'))).toBe(true);
    const reached = await running.page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      const inside = frame.contentDocument?.querySelector('#root') ?? null;
      frame.remove();
      document.querySelector('webview')!.remove();
      return inside !== null;
    });
    expect(reached).toBe(false);
  });

  it.each(['notifications', 'geolocation', 'camera', 'microphone', 'midi'])(
    'denies the permission %s',
    async (name) => {
      const state = await running.page.evaluate(
        async (permission) =>
          (await navigator.permissions.query({ name: permission as PermissionName })).state,
        name,
      );
      expect(state).toBe('denied');
    },
  );

  it('keeps its data in the folder it was given', async () => {
    expect(await running.app.evaluate(({ app }) => app.getPath('userData'))).toBe(running.userData);
  });
});
