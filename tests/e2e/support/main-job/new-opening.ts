import type { Page } from 'playwright-core';
import { enterRoom } from '../../pages/frame';
import type { JobStep } from '../job';

export const NEW_OPENING = 'Archive Assistant';
const CRITERION = 'Explaining a find';

export const newOpening: JobStep = {
  name: 'Open a new position with a criterion, its anchors and a committee',
  run: async ({ page, onScreen }) => {
    await enterRoom(page, 'Openings');
    await page.getByRole('button', { name: 'New opening' }).click();
    await page.getByRole('heading', { name: 'New opening', level: 1 }).waitFor();
    await page.getByRole('textbox', { name: 'Title' }).fill(NEW_OPENING);
    await page.getByRole('textbox', { name: 'Unit' }).fill('Local Studies');
    await page.getByRole('textbox', { name: 'Location' }).fill('Central Library, Riverside');
    await page.getByRole('button', { name: 'Create opening' }).click();
    await page.getByRole('heading', { name: 'Setup', level: 1 }).waitFor();
    await addCriterion(page);
    await addMembers(page, ['Imogen Farrow', 'Sunniva Rook']);
    await onScreen({
      name: 'new-opening',
      caption: 'A new opening: one criterion with a written anchor for every point, and a committee of two.',
    });
  },
};

async function addCriterion(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a criterion' }).click();
  const criteria = page.getByRole('region', { name: 'Scored criteria' });
  await criteria.getByRole('textbox', { name: 'Name' }).fill(CRITERION);
  await criteria
    .getByRole('textbox', { name: 'Question or task' })
    .fill('Show a visitor how you found this map, so that they could find the next one alone.');
  await criteria.getByRole('button', { name: 'Use starting anchors' }).click();
  await page.getByRole('menuitem', { name: 'Explaining to others' }).click();
  const interview = page.getByRole('region', { name: 'Stages' }).getByRole('listitem').nth(1);
  await interview.getByRole('combobox', { name: 'Assessed here' }).click();
  await page.getByRole('option', { name: CRITERION }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save criteria' }).click();
  await page.getByText('Not saved yet').waitFor({ state: 'hidden' });
}

async function addMembers(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.getByRole('combobox', { name: 'Add to the committee' }).click();
    await page.getByRole('option', { name }).click();
  }
  await page.getByRole('button', { name: 'Save committee' }).click();
  await page.getByText('Not saved yet').waitFor({ state: 'hidden' });
}
