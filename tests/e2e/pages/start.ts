import type { Page } from 'playwright-core';

/** From the first page into a fresh sample committee. */
export async function exploreSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Explore the sample committee' }).click();
  await page.getByRole('heading', { name: 'Keep this recovery code' }).waitFor();
  await page.getByRole('button', { name: 'Go to the log' }).click();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
}
