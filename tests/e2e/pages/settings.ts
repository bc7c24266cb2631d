import type { Page } from 'playwright-core';

/** The window's page Settings. */
export const settingsPage = (page: Page) => ({
  organisation: page.getByRole('form', { name: 'Organisation and letters' }),
  addMember: async (name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Add a member' }).click();
    await page.getByRole('textbox', { name: 'Full name' }).fill(name);
    await page.getByRole('button', { name: 'Add member', exact: true }).click();
    await page.getByRole('row', { name: new RegExp(name) }).waitFor();
  },
  rootData: (key: string) => page.evaluate((name) => document.documentElement.dataset[name], key),
});
