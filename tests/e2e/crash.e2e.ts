import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scoresPage, smallOpening } from './pages/scorecards';
import { launchApp, type RunningApp } from './support/launch';

let folder: string;
let running: RunningApp;
let recoveryCode = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'grounds-crash-'));
  running = await launchApp({ userData: join(folder, 'data') });
  recoveryCode = await smallOpening(running.page);
  await running.page.reload();
});
afterAll(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('loses nothing of a scorecard that was being written when the app was killed', async () => {
  const first = scoresPage(running.page);
  await first.open('archivist');
  await first.actAs('Ada Brandt');
  await first.choose('Lena Fogarty');
  await first.declareNothing();
  await first.point('4 Finishes.');
  await first.evidence.fill('She sorted the box by year and named two gaps.');
  await first.pane.getByText(/^Saved \d\d:\d\d$/).waitFor();
  const gone = new Promise((resolve) => running.app.process().once('exit', resolve));
  running.app.process().kill('SIGKILL');
  await gone;

  running = await launchApp({ userData: join(folder, 'data') });
  const { page } = running;
  await page.getByRole('button', { name: /\.grounds$/ }).click();
  await page.getByLabel('Recovery code').fill(recoveryCode);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  const again = scoresPage(page);
  await again.open('archivist');
  await again.actAs('Ada Brandt');
  await again.choose('Lena Fogarty');
  await expect.poll(() => again.evidence.inputValue()).toBe('She sorted the box by year and named two gaps.');
  expect(await page.getByRole('radio', { name: '4 Finishes.' }).isChecked()).toBe(true);
}, 180_000);
