import type { Page } from 'playwright-core';

/** Straight to an address of a window that was given its log behind its back: it has to look again. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate((to) => {
    location.hash = to;
  }, address);
}

/** The window's pages New opening and Setup. */
export const openingsPages = (page: Page) => {
  const part = (name: string) => page.getByRole('form', { name, exact: true });
  return {
    details: part('Details'),
    criteria: part('Criteria'),
    committee: part('Committee'),
    create: async (title: string, unit: string): Promise<void> => {
      await page.getByRole('button', { name: 'New opening' }).click();
      await page.getByRole('textbox', { name: 'Title' }).fill(title);
      await page.getByRole('textbox', { name: 'Unit' }).fill(unit);
      await page.getByRole('button', { name: 'Create opening' }).click();
      await page.getByRole('heading', { name: 'Setup', level: 1 }).waitFor();
    },
    choose: async (label: string | RegExp, option: string): Promise<void> => {
      await part('Criteria').getByRole('combobox', { name: label }).first().click();
      await page.getByRole('option', { name: option, exact: true }).click();
    },
    addCriterion: async (name: string, anchors: string): Promise<void> => {
      await page.getByRole('button', { name: 'Add a criterion' }).click();
      await part('Criteria').getByRole('textbox', { name: 'Name', exact: true }).first().fill(name);
      await page.getByRole('button', { name: 'Use starting anchors' }).click();
      await page.getByRole('menuitem', { name: anchors }).click();
    },
    addNewMember: async (name: string): Promise<void> => {
      await page.getByRole('button', { name: 'Add somebody new' }).click();
      await part('Committee').getByRole('textbox', { name: 'Full name' }).fill(name);
      await part('Committee').getByRole('button', { name: 'Add member' }).click();
      await part('Committee').getByText(name, { exact: true }).waitFor();
    },
    /** Answers the dialog that makes the next opening from this one. */
    followOn: async (title: string, button: string): Promise<void> => {
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: 'Title of the new opening' }).fill(title);
      await dialog.getByRole('button', { name: button }).click();
      await dialog.waitFor({ state: 'hidden' });
    },
    /** Saves a part and waits until it holds nothing that is not on record. */
    save: async (name: string, button: string): Promise<void> => {
      await part(name).getByRole('button', { name: button }).click();
      await part(name).getByText('Not saved yet').waitFor({ state: 'hidden' });
    },
  };
};
