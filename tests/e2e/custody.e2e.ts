import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from './support/launch';

let running: RunningApp;
let folder: string;
let recoveryCode = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'grounds-custody-'));
  running = await launchApp();
});
afterAll(async () => {
  await running?.close();
  rmSync(folder, { recursive: true });
});

/** A person choosing this path in the next native save dialog. */
const chooses = (filePath: string): Promise<void> =>
  running.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, filePath);

describe('a new log', () => {
  it('asks for what is missing and keeps what was typed', async () => {
    const { page } = running;
    await page.getByRole('button', { name: 'Create a new log' }).click();
    await page.getByRole('button', { name: 'Create the log' }).click();
    expect(await page.getByText('Enter the name of the organisation.').isVisible()).toBe(true);
    expect(await page.getByText('Choose a place for the file.').isVisible()).toBe(true);
    await page.getByLabel('Name of the organisation').fill('Tidewell Museum');
    await page.getByRole('button', { name: 'Create the log' }).click();
    expect(await page.getByLabel('Name of the organisation').inputValue()).toBe('Tidewell Museum');
  });

  it('shows its recovery code once and wants its last group typed back', async () => {
    const { page } = running;
    await chooses(join(folder, 'Tidewell.grounds'));
    await page.getByRole('button', { name: 'Choose a place' }).click();
    await page.getByText('It will be called Tidewell.grounds.').waitFor();
    await page.getByRole('button', { name: 'Create the log' }).click();
    recoveryCode = (await page.getByRole('group', { name: 'Recovery code' }).textContent()) ?? '';
    expect(recoveryCode).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
    const last = page.getByLabel('Type the last group of the code from your sheet');
    await last.fill('ABCD');
    await page.getByRole('button', { name: 'Go to the log' }).click();
    await page.getByText('That is not the last group. Look at the sheet again.').waitFor();
    await last.fill(recoveryCode.slice(-4).toLowerCase());
    await page.getByRole('button', { name: 'Go to the log' }).click();
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  });
});

describe('a closed log', () => {
  it('stays closed to a wrong code, and opens with the right one typed loosely', async () => {
    const { page } = running;
    await page.getByRole('link', { name: 'Custody' }).click();
    await page.getByRole('button', { name: 'Lock and close this log' }).click();
    await page.getByRole('button', { name: 'Tidewell.grounds' }).click();
    await page.getByLabel('Recovery code').fill(`${recoveryCode.slice(0, -9)}0000-0000`);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Recovery code').fill(recoveryCode.replaceAll('-', ' ').toLowerCase());
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
    expect(await page.getByText(/^Saved|\d+ entries/).count()).toBeGreaterThan(0);
  });

  it('is verified on request, against a reference from paper too', async () => {
    const { page } = running;
    await page.getByRole('link', { name: 'Custody' }).click();
    await page.getByRole('button', { name: 'Verify the log' }).click();
    await page.getByText('Whole', { exact: true }).waitFor();
    await page.getByLabel('Record reference from a letter or pack').fill('GR-900-0123456789');
    await page.getByRole('button', { name: 'Verify the log' }).click();
    await page.getByText('Not as recorded').waitFor();
    const finding = page.getByText(/entries are missing since record GR-900-0123456789/);
    await finding.waitFor();
    expect(await finding.textContent()).toContain('They were cut off, or this is an older copy of the log.');
  });

  it('leaves no error in the window', () => {
    expect(running.pageErrors).toEqual([]);
  });
});
