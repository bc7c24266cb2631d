import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, scoresPage, smallOpening } from './pages/scorecards';
import { launchApp, type RunningApp } from './support/launch';

let running: RunningApp;
beforeAll(async () => {
  running = await launchApp({ size: { width: 1280, height: 860 } });
  await smallOpening(running.page);
  await running.page.reload();
});
afterAll(() => running?.close());

/** Presses Tab until what has the focus is called so, by its label or its text. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const called = () =>
    page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      const labels = [...(focused?.labels ?? [])].map((label) => label.textContent);
      return [focused?.getAttribute('aria-label'), ...labels, focused?.textContent].filter(Boolean).join(' ');
    });
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await called())) return;
  }
  throw new Error(`Tab never reached ${name}.`);
}

it('scores a candidate from the declaration to the lock by keyboard alone', async () => {
  const { page } = running;
  const scores = scoresPage(page);
  await scores.open('archivist');
  await tabTo(page, /Who is at the desk/);
  await page.keyboard.type('Ada');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await scores.candidates.getByText('Lena Fogarty').waitFor();
  await tabTo(page, /Lena Fogarty/);
  await page.keyboard.press('Enter');
  await tabTo(page, /No interest to declare/);
  await page.keyboard.press('Enter');
  await scores.evidence.waitFor();
  await tabTo(page, /Does not begin|Finishes/);
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await tabTo(page, /What did you see or hear/);
  await page.keyboard.type('She sorted the box by year and named two gaps.');
  await scores.pane.getByText(/^Saved \d\d:\d\d$/).waitFor();
  await tabTo(page, /Submit and lock/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, /^Submit and lock$/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  const view = await ask(page, 'scorecards.view', { application: 'app-lena', member: 'ada' });
  const slot = view.stages
    .find((stage) => stage.ref === 'interview')!
    .slots.find((item) => item.member === 'ada');
  expect(slot?.scorecard?.ratings[0]).toMatchObject({
    points: 4,
    evidence: 'She sorted the box by year and named two gaps.',
  });
});
