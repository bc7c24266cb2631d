import type { Page } from 'playwright-core';

/** The window's pages Candidates, People and one person. */
export const candidatesPages = (page: Page) => ({
  form: page.getByRole('form', { name: 'Add a candidate' }),
  row: (name: string) => page.getByRole('row', { name: new RegExp(name) }),
  select: (name: string) =>
    page
      .getByRole('row', { name: new RegExp(name) })
      .getByRole('checkbox')
      .click({ force: true }),
  moveTo: async (stage: string): Promise<void> => {
    await page.getByRole('button', { name: 'Move to stage' }).click();
    await page.getByRole('menuitem', { name: stage }).click();
  },
  openPerson: async (candidate: string): Promise<void> => {
    await page.evaluate((to) => {
      location.hash = to;
    }, `/people/${candidate}`);
    await page.getByRole('heading', { name: 'Facts' }).waitFor();
  },
  open: async (name: string): Promise<void> => {
    await page
      .getByRole('row', { name: new RegExp(name) })
      .getByText(name)
      .click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
  },
});
