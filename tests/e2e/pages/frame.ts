import type { Page } from 'playwright-core';

type Room = 'Today' | 'Openings' | 'People' | 'Inquiries' | 'Templates' | 'Custody';
type Part = 'Setup' | 'Candidates' | 'Scores' | 'Decide' | 'Letters';

const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { name, level: 1 }).waitFor();

export async function enterRoom(page: Page, room: Room | 'Settings'): Promise<void> {
  const rooms = page.getByRole('navigation', { name: 'Rooms' });
  await rooms.getByRole('link', { name: new RegExp(`^${room}`) }).click();
  await heading(page, room);
}

/** Enters a part of an opening through the list of openings and the tabs of its file. */
export async function enterPart(page: Page, opening: string, part: Part): Promise<void> {
  const tabs = page.getByRole('navigation', { name: 'Parts of this opening' });
  const where = page.getByRole('navigation', { name: 'Where you are' });
  if (!(await where.getByRole('link', { name: opening, exact: true }).isVisible())) {
    await enterRoom(page, 'Openings');
    await page.getByRole('button', { name: opening, exact: true }).click();
  }
  await tabs.getByRole('link', { name: new RegExp(`^${part}`) }).click();
  await heading(page, part);
}

/** Takes the seat at the desk. */
export async function actAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Acting: / }).click();
  await page.getByRole('menuitemradio', { name }).click();
  await page.getByRole('button', { name: `Acting: ${name}` }).waitFor();
}

/** Types into the palette and answers the names of the people found. */
export async function findInPalette(page: Page, text: string): Promise<string[]> {
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'A name, an opening, or something to do' }).fill(text);
  const people = page.getByRole('listbox').getByRole('option');
  await people.first().waitFor();
  return people.allTextContents();
}
