/** Printing: the hidden window shows each letter as one sheet, and hands it to the system's dialog. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exploreSample } from './pages/start';
import { launchApp, type RunningApp } from './support/launch';

type Answer = { ok: boolean; value?: unknown; error?: { code: string } };
type Bridge = Record<string, (input?: unknown) => Promise<Answer>>;

interface Asked {
  url: string;
  options: Record<string, unknown>;
  preferences: Record<string, unknown>;
  pdf: string;
}

const SIGNED = 'evening-library-assistant';
let running: RunningApp;
let letters: string[] = [];

beforeAll(async () => {
  running = await launchApp();
  await exploreSample(running.page);
  const queue = (await ask('letters.queue', { opening: SIGNED })).value as { application: string }[];
  const issued = (await ask('letters.issue', {
    opening: SIGNED,
    letters: queue.map(({ application }) => ({ application })),
    jobId: 'print-e2e',
  })) as { value: { issued: { letter: string }[] } };
  letters = issued.value.issued.map((item) => item.letter);
});
afterAll(() => running?.close());

const ask = (name: string, input?: unknown): Promise<Answer> =>
  running.page.evaluate(
    ([call, sent]) => (window as unknown as { grounds: Bridge }).grounds[call as string]!(sent),
    [name, input] as const,
  );

/** Puts a stand-in in place of the native dialog that keeps what would have been printed. */
const stubPrint = (printed: boolean, reason = ''): Promise<void> =>
  running.app.evaluate(
    ({ BrowserWindow }, answer) => {
      const kept = globalThis as unknown as { asked: Asked[] };
      kept.asked = [];
      const contents = BrowserWindow.getAllWindows()[0]!.webContents;
      type Contents = typeof contents & { getLastWebPreferences(): Record<string, unknown> };
      const prototype = Object.getPrototypeOf(contents) as { print: unknown };
      prototype.print = async function (
        this: Contents,
        options: Record<string, unknown>,
        done: (printed: boolean, reason: string) => void,
      ) {
        const pdf = await this.printToPDF({ preferCSSPageSize: true, printBackground: true });
        const { javascript, sandbox, contextIsolation, nodeIntegration, preload } =
          this.getLastWebPreferences();
        kept.asked.push({
          url: this.getURL(),
          options,
          preferences: { javascript, sandbox, contextIsolation, nodeIntegration, preload },
          pdf: pdf.toString('base64'),
        });
        done(answer.printed, answer.reason);
      };
    },
    { printed, reason },
  );

const asked = (): Promise<Asked[]> =>
  running.app.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked);

const windows = (): Promise<number> =>
  running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

describe('printing letters', () => {
  it('hands one sheet for each letter to the dialog, to the edge of the paper', async () => {
    await stubPrint(true);
    expect(letters.length).toBeGreaterThan(2);
    expect(await ask('shell.printLetters', { letters })).toEqual({ ok: true, value: { printed: true } });
    const [print, more] = await asked();
    expect(more).toBeUndefined();
    expect(print!.options).toMatchObject({
      silent: false,
      pageSize: 'A4',
      margins: { marginType: 'none' },
    });
    const pdf = await getDocument({ data: new Uint8Array(Buffer.from(print!.pdf, 'base64')) }).promise;
    expect(pdf.numPages).toBe(letters.length);
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const [, , width, height] = page.view as [number, number, number, number];
      expect(Math.abs(width - 595.28)).toBeLessThan(1);
      expect(Math.abs(height - 841.89)).toBeLessThan(1);
      // Something is drawn on every sheet.
      expect((await page.getOperatorList()).fnArray.length).toBeGreaterThan(200);
    }
    expect(await windows()).toBe(1);
  });

  it('does so in a window without scripts, at an address that is gone afterwards', async () => {
    await stubPrint(true);
    await ask('shell.printLetters', { letters: letters.slice(0, 1) });
    const [print] = await asked();
    expect(print!.url).toMatch(/^app:\/\/print\/[0-9a-f-]{36}\/index\.html$/);
    expect(print!.preferences).toMatchObject({
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    });
    expect(print!.preferences['preload'] ?? '').toBe('');
    const status = await running.app.evaluate(
      async ({ net }, url) => (await net.fetch(url)).status,
      print!.url,
    );
    expect(status).toBe(404);
  });

  it('says when it was cancelled, and when the system cannot print', async () => {
    await stubPrint(false, 'Print job canceled');
    const cancelled = await ask('shell.printLetters', { letters: letters.slice(0, 1) });
    expect(cancelled).toEqual({ ok: true, value: { printed: false } });
    await stubPrint(false, 'Invalid printer settings');
    const failed = await ask('shell.printLetters', { letters: letters.slice(0, 1) });
    expect(failed).toMatchObject({ ok: false, error: { code: 'not-printed' } });
    expect(await windows()).toBe(1);
  });

  it('refuses what is not on record, without a window', async () => {
    await stubPrint(true);
    expect(await ask('shell.printLetters', { letters: ['nobody'] })).toMatchObject({
      error: { code: 'letter-unknown' },
    });
    expect(await asked()).toEqual([]);
  });
});

describe('printing the why of an application', () => {
  it('hands the pages of the pack to the dialog, one on each sheet', async () => {
    await stubPrint(true);
    const rows = (await ask('candidates.list', { opening: SIGNED })).value as { application: string }[];
    const request = { application: rows[0]!.application, audience: 'candidate' };
    const drawn = (await ask('audit.print', request)).value as { pages: string[] };
    expect(await ask('shell.printPack', request)).toEqual({ ok: true, value: { printed: true } });
    const [print] = await asked();
    expect(print!.options).toMatchObject({ silent: false, pageSize: 'A4' });
    expect(print!.preferences).toMatchObject({ javascript: false, sandbox: true });
    const pdf = await getDocument({ data: new Uint8Array(Buffer.from(print!.pdf, 'base64')) }).promise;
    expect(pdf.numPages).toBe(drawn.pages.length);
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      expect((await page.getOperatorList()).fnArray.length).toBeGreaterThan(100);
    }
    expect(await windows()).toBe(1);
  });

  it('refuses what is not on record, without a window', async () => {
    await stubPrint(true);
    const unknown = { application: 'nobody', audience: 'committee' };
    expect(await ask('shell.printPack', unknown)).toMatchObject({ error: { code: 'application-unknown' } });
    expect(await asked()).toEqual([]);
  });
});

describe('the taskbar', () => {
  it('shows how far a hand-out is, and nothing afterwards', async () => {
    const folder = await running.app.evaluate(({ BrowserWindow, dialog, app }) => {
      const kept = globalThis as unknown as { bar: number[] };
      kept.bar = [];
      const own = BrowserWindow.getAllWindows()[0]!;
      own.setProgressBar = (share: number) => void kept.bar.push(share);
      const path = app.getPath('userData');
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
      return path;
    });
    expect(folder).not.toBe('');
    const chosen = (await ask('shell.chooseFolder')) as { value: { fileToken: string } };
    const report = await ask('letters.hand-out', {
      letters,
      folder: chosen.value.fileToken,
      jobId: 'out-e2e',
      email: 'letter',
      merge: 'comma',
    });
    expect(report).toMatchObject({ ok: true });
    const bar = await running.app.evaluate(() => (globalThis as unknown as { bar: number[] }).bar);
    expect(bar[0]).toBeCloseTo(1 / letters.length);
    expect(bar.at(-1)).toBe(-1);
    expect(bar.slice(0, -1).every((share) => share > 0 && share < 1)).toBe(true);
  });
});
