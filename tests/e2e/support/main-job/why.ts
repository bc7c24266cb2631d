import { mkdirSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Audience } from '@shared/audit';
import type { Page } from 'playwright-core';
import { enterRoom, findInPalette } from '../../pages/frame';
import { choosesInDialogs, type Job, type JobStep } from '../job';

const PERSON = 'Tobias Fennimore-Achterberg';

const AUDIENCES: { audience: Audience; label: string; caption: string; dark?: boolean }[] = [
  {
    audience: 'committee',
    label: 'Committee',
    caption:
      'Why one candidate was rejected, for the committee: the answer first, then everything it rests on.',
    dark: true,
  },
  {
    audience: 'counsel',
    label: 'HR and counsel',
    caption: 'The same for HR and counsel: findings, deviations and integrity in full.',
  },
  {
    audience: 'candidate',
    label: 'Candidate',
    caption: 'The same as the candidate may see it: nobody else’s name, nothing confidential.',
  },
];

export const palette: JobStep = {
  name: 'Find a person while typing',
  run: async ({ page, onScreen }) => {
    const found = await findInPalette(page, 'Tobias Fen');
    if (!found.some((text) => text.includes(PERSON))) throw new Error(`${PERSON} was not found by name.`);
    await onScreen({
      name: 'palette',
      caption: 'Find or do anything: a person is found while the name is typed.',
    });
    await page.getByRole('option', { name: new RegExp(`${PERSON}.*Person page`) }).click();
    await page.getByRole('heading', { name: PERSON, level: 1 }).waitFor();
    await onScreen({
      name: 'person',
      caption: 'One person: how to reach and address them, facts with their sources, applications.',
    });
  },
};

export const why: JobStep = {
  name: 'Answer “why?” for one rejected candidate, to all three audiences',
  run: async (job) => {
    const { page, onScreen } = job;
    await goToWhy(job);
    for (const { audience, label, caption, dark } of AUDIENCES) {
      await showTo(page, label);
      await onScreen({ name: `why-${audience}`, caption, ...(dark === undefined ? {} : { dark }) });
    }
    await page.locator('[data-withheld]').first().scrollIntoViewIfNeeded();
    await onScreen({
      name: 'why-left-out',
      caption: 'What the candidate’s version leaves out is barred, and says why.',
    });
  },
};

export const pack: JobStep = {
  name: 'Save the audit packs',
  run: async (job) => {
    const { page, folder } = job;
    await goToWhy(job);
    for (const { audience, label } of AUDIENCES) {
      const target = join(folder, 'audit', audience);
      mkdirSync(target, { recursive: true });
      await choosesInDialogs(job, target);
      await showTo(page, label);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('menuitem', { name: /^This version, as PDF and JSON/ }).click();
      await page.getByText(/^Saved audit/).waitFor();
      await page.getByRole('button', { name: 'Close this message' }).click();
      const kinds = readdirSync(target).map((name) => extname(name));
      if (kinds.toSorted().join() !== '.json,.pdf')
        throw new Error(`The pack for ${audience} holds ${kinds.join(' and ') || 'nothing'}.`);
    }
  },
};

export const custody: JobStep = {
  name: 'Verify the log against the record reference on a letter',
  run: async ({ page, onScreen, found }) => {
    await enterRoom(page, 'Custody');
    await page.getByLabel('Record reference from a letter or pack').fill(found.recordReference ?? '');
    await page.getByRole('button', { name: 'Verify the log' }).click();
    await page.getByText('Whole', { exact: true }).waitFor();
    await onScreen({
      name: 'custody',
      caption: 'Custody: the whole log verifies, and the reference printed on a letter is found in it.',
    });
  },
};

export const lock: JobStep = {
  name: 'Lock and close the log',
  run: async ({ page }) => {
    await enterRoom(page, 'Custody');
    await page.getByRole('button', { name: 'Lock and close this log' }).click();
    await page.getByRole('button', { name: 'Create a new log' }).waitFor();
  },
};

async function goToWhy({ page, found }: Job): Promise<void> {
  const application = found.applications.get('app-tobias-fennimore-achterberg');
  if (application === undefined) throw new Error(`There is no application of ${PERSON}.`);
  await page.evaluate((id) => {
    window.location.hash = `#/why/${id}`;
  }, application);
  await page.getByRole('heading', { name: new RegExp(PERSON), level: 1 }).waitFor();
}

async function showTo(page: Page, label: string): Promise<void> {
  await page.getByRole('radiogroup').getByText(label, { exact: true }).click();
  await page.getByRole('radio', { name: label, checked: true }).waitFor({ state: 'attached' });
  await page.getByRole('heading', { name: 'In one paragraph' }).waitFor();
}
