import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, smallOpening } from './pages/scorecards';
import { launchApp, type RunningApp } from './support/launch';

const MANY = 250;

let running: RunningApp;
beforeAll(async () => {
  running = await launchApp({ size: { width: 1280, height: 860 } });
  const { page } = running;
  await smallOpening(page);
  for (let index = 0; index < MANY; index += 1) {
    await ask(page, 'candidates.add', {
      contact: { fullName: `Candidate ${index}` },
      applications: [{ opening: 'archivist' }],
    });
  }
  await page.evaluate(() => {
    location.hash = '/openings/archivist/decide';
  });
});
afterAll(() => running?.close());

it('keeps only the rows in view in the page, and End leads to the last one', async () => {
  const { page } = running;
  const table = page.getByRole('table', { name: /in score order/ });
  await table.waitFor();
  expect(await table.getAttribute('aria-rowcount')).toBe(String(MANY + 2 + 1));
  const rows = table.getByRole('row');
  await expect.poll(() => rows.count()).toBeGreaterThan(5);
  expect(await rows.count()).toBeLessThan(80);
  await rows.nth(1).getByRole('button').focus();
  await page.keyboard.press('End');
  const focusedRow = () =>
    page.evaluate(() => document.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex'));
  await expect.poll(focusedRow).toBe(String(MANY + 2 + 1));
  await page.keyboard.press('Home');
  await expect.poll(focusedRow).toBe('2');
  expect(running.pageErrors).toEqual([]);
});
