import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enterPart } from '../../pages/frame';
import { choosesInDialogs, type JobStep } from '../job';
import { NEW_OPENING } from './new-opening';
import { MAIN_OPENING } from './start';

/** Invented people; one is on record already, one row lacks a name. */
const LIST = `Full name,Email,Phone,Town,Date applied,Source
Oona Blackthorn-Vale,oona.blackthorn@example.org,020 7946 0211,Riverside,2026-11-02,Advert in the library
Ferelith Quayle,ferelith.quayle@example.org,020 7946 0212,Riverside,2026-11-03,Council website
Tomasz Underhill,tomasz.underhill@example.org,,Harborough,2026-11-05,Council website
Kwabena Lusk,kwabena-lusk@example.org,,Riverside,2026-11-05,Advert in the library
,nobody@example.org,,Riverside,2026-11-06,Council website
Maristela Osei-Brandt,maristela.osei@example.org,020 7946 0215,Riverside,2026-11-09,Friend
`;

export const importList: JobStep = {
  name: 'Import a list of candidates, after looking at what would happen',
  run: async (job) => {
    const { page, onScreen, folder } = job;
    const file = join(folder, 'input', 'archive-assistant.csv');
    writeFileSync(file, LIST);
    await enterPart(page, NEW_OPENING, 'Candidates');
    await page.getByRole('button', { name: 'Import a list' }).click();
    await choosesInDialogs(job, file);
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await page.getByText('Oona Blackthorn-Vale').first().waitFor();
    await page.getByRole('button', { name: /^Import \d candidates$/ }).scrollIntoViewIfNeeded();
    await onScreen({
      name: 'import',
      caption: 'A list before it is imported: new, already on record, or with a fault, row by row.',
    });
    await page.getByRole('button', { name: /^Import \d candidates$/ }).click();
    await page.getByText(/candidates were imported/).waitFor();
    await page.getByRole('button', { name: 'Back to candidates' }).click();
    await page.getByRole('heading', { name: 'Candidates', level: 1 }).waitFor();
  },
};

export const candidates: JobStep = {
  name: 'Look at the candidates of an opening',
  run: async ({ page, onScreen }) => {
    await enterPart(page, MAIN_OPENING, 'Candidates');
    await page.getByText('Mara Quist').first().waitFor();
    await onScreen({
      name: 'candidates',
      caption: 'The candidates of one opening: how far each came, and what was decided.',
    });
  },
};
