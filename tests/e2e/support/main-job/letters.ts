import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { actAs, enterPart } from '../../pages/frame';
import { ask, choosesInDialogs, type Job, type JobStep } from '../job';
import { MAIN_OPENING, SIGNED_OPENING } from './start';

const READ = 'Tobias Fennimore-Achterberg';

export const preview: JobStep = {
  name: 'Read a letter as it will print, with its checks',
  run: async ({ page, onScreen }) => {
    await enterPart(page, MAIN_OPENING, 'Letters');
    await page
      .getByRole('region', { name: 'Letters of this opening' })
      .getByRole('button', { name: READ })
      .click();
    await page
      .getByRole('group', { name: `Letter to ${READ}` })
      .getByRole('img')
      .first()
      .waitFor();
    await page.getByText('What it says about the record').waitFor();
    await onScreen({
      name: 'letter',
      caption:
        'A letter exactly as it will print; beside it what it says about the record, and whether that holds.',
      dark: true,
    });
  },
};

export const issue: JobStep = {
  name: 'Issue the letters as one batch',
  run: async (job) => {
    const { page, onScreen, found } = job;
    await issueAll(job, async () => {
      await onScreen({
        name: 'issue',
        caption: 'Issuing freezes and archives a letter. Nothing is sent by the app.',
      });
    });
    await onScreen({
      name: 'issued',
      caption: 'The batch is done: a list that filled, one PDF for each letter.',
    });
    await page.getByRole('button', { name: 'Back to the letters' }).click();
    const openings = await ask(job, 'openings.list', {});
    const opening = openings.find(({ title }) => title === MAIN_OPENING)!.ref;
    const queue = await ask(job, 'letters.queue', { opening });
    const reference = queue.find(({ letter }) => letter !== null)?.letter?.reference;
    if (reference === undefined) throw new Error('No letter carries a record reference.');
    found.recordReference = reference;
  },
};

export const second: JobStep = {
  name: 'Look back at a second opening, signed before, and issue its letters',
  run: async (job) => {
    const { page, onScreen } = job;
    await actAs(page, 'Cormac Bellweather');
    await enterPart(page, SIGNED_OPENING, 'Decide');
    await page
      .getByText(/^Signed by /)
      .first()
      .waitFor();
    await onScreen({
      name: 'second-decision',
      caption: 'Another opening, signed on 9 November 2026 against two votes.',
    });
    await enterPart(page, SIGNED_OPENING, 'Letters');
    await issueAll(job, () => Promise.resolve());
    await page.getByRole('button', { name: 'Back to the letters' }).click();
    await onScreen({
      name: 'second-letters',
      caption: 'Its letters, issued and waiting to be marked as sent.',
    });
  },
};

/** Chooses all that can be issued, a folder for them, and issues. Throws when one was not issued or written. */
async function issueAll(job: Job, asked: () => Promise<void>): Promise<void> {
  const { page, folder } = job;
  const target = join(folder, 'letters');
  const before = readdirSync(target).length;
  const chosen = await chooseAll(page);
  await choosesInDialogs(job, target);
  await page.getByRole('button', { name: /^Issue (one|\d+) letters?$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /save a PDF of each in a folder/ }).check();
  await dialog.getByRole('button', { name: 'Choose a folder' }).click();
  await dialog.getByText('Folder: letters').waitFor();
  await asked();
  await dialog.getByRole('button', { name: /^Issue / }).click();
  await page.getByRole('heading', { name: /letters? issued$/i, level: 1 }).waitFor({ timeout: 60_000 });
  const written = readdirSync(target).length - before;
  if (written !== chosen)
    throw new Error(`${chosen} letters were to be issued, ${written} files were written.`);
}

async function chooseAll(page: Page): Promise<number> {
  const queue = page.getByRole('region', { name: 'Letters of this opening' });
  const groups = queue.getByRole('checkbox', { name: /^Choose all: / });
  await groups.first().waitFor();
  for (const group of await groups.all()) await group.check();
  return queue.getByRole('checkbox', { name: /^Choose the letter to / }).count();
}
