import type { Page } from 'playwright-core';

/** The window's page Decide. */
export const decidePage = (page: Page) => ({
  matrix: page.getByRole('table', { name: /Candidates in score order/ }),
  plot: page.getByRole('figure', { name: /Weighted totals/ }),
  edge: page.getByRole('separator', { name: 'Height of the findings' }),
  findings: page.getByRole('region', { name: 'Findings' }),
  sign: page.getByRole('button', { name: 'Sign decision…' }),
  open: async (opening: string): Promise<void> => {
    await page.evaluate((to) => {
      location.hash = to;
    }, `/openings/${opening}/decide`);
    await page.getByRole('heading', { name: 'Decide', level: 1 }).waitFor();
  },
  choose: async (name: string): Promise<void> => {
    await page.getByRole('table').getByRole('button', { name }).click();
    await page.getByRole('heading', { name, level: 2 }).waitFor();
  },
  count: async (whose: string): Promise<void> => {
    await page.getByRole('combobox', { name: 'Count' }).click();
    await page.getByRole('option', { name: whose }).click();
  },
  disposition: async (word: string): Promise<void> => {
    await page.getByRole('combobox', { name: 'Disposition' }).click();
    await page.getByRole('option', { name: word, exact: true }).click();
  },
  addReason: async (ground: string, text: string): Promise<void> => {
    await page.getByRole('button', { name: 'Add a reason' }).click();
    await page.getByRole('combobox', { name: 'What is the reason about?' }).click();
    await page.getByRole('option', { name: ground }).click();
    await page.getByLabel('The reason', { exact: true }).fill(text);
  },
  linkEvidence: (words: string) => page.getByRole('checkbox', { name: words }).check(),
  record: async (): Promise<void> => {
    const button = page.getByRole('button', { name: 'Record disposition' });
    await button.click();
    await button.waitFor({ state: 'hidden' });
  },
  confirm: async (verb: string): Promise<void> => {
    await page.getByRole('dialog').getByRole('button', { name: verb }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  },
});
