import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidatesPages } from './pages/candidates';
import { enterPart, enterRoom } from './pages/frame';
import { goTo } from './pages/openings';
import { smallOpening } from './pages/scorecards';
import { ask, choosesInDialogs } from './support/job';
import { launchApp, type RunningApp } from './support/launch';

const folder = mkdtempSync(join(tmpdir(), 'grounds-candidates-'));
let running: RunningApp;
let pages: ReturnType<typeof candidatesPages>;
beforeAll(async () => {
  running = await launchApp();
  pages = candidatesPages(running.page);
  await smallOpening(running.page);
  await goTo(running.page, '/today');
  await enterPart(running.page, 'Archivist', 'Candidates');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await running?.close();
});

const list = () => ask(running, 'candidates.list', { opening: 'archivist' });

describe('candidates of an opening', () => {
  it('are added with the facts that its qualifications ask for', async () => {
    const { page } = running;
    await page.getByRole('button', { name: 'Add candidate' }).click();
    await pages.form.getByRole('textbox', { name: 'Full name' }).fill('Mara Quist');
    await pages.form.getByRole('textbox', { name: 'E-mail' }).fill('mara@example.org');
    const fact = pages.form.getByRole('group', { name: 'Two years in an archive' });
    await fact.getByRole('textbox', { name: 'Years' }).fill('4');
    await pages.form.getByRole('button', { name: 'Add candidate' }).click();
    await pages.form.getByText('One field needs attention').waitFor();
    await fact.getByRole('textbox', { name: 'Known from' }).fill('CV, page 2');
    await pages.form.getByRole('button', { name: 'Add candidate' }).click();
    await pages.form.waitFor({ state: 'hidden' });
    await pages.row('Mara Quist').waitFor();
    const added = (await list()).find((row) => row.name === 'Mara Quist')!;
    const { candidate } = await ask(running, 'candidates.get', { candidate: added.candidate });
    expect(candidate.facts.map((item) => item.value)).toEqual([
      { kind: 'years', subject: 'archive work', years: 4, source: 'CV, page 2' },
    ]);
  });

  it('that may be on record already are pointed out', async () => {
    const { page } = running;
    await page.getByRole('button', { name: 'Add candidate' }).click();
    await pages.form.getByRole('textbox', { name: 'E-mail' }).fill('MARA@example.org');
    await pages.form.getByText('Mara Quist is already on record.').waitFor();
    await pages.form.getByRole('button', { name: 'Discard changes' }).click();
    await page.keyboard.press('Escape');
    await pages.form.waitFor({ state: 'hidden' });
    expect(await list()).toHaveLength(3);
  });

  it('are moved on together', async () => {
    await pages.select('Mara Quist');
    await pages.select('Lena Fogarty');
    await running.page.getByText('2 candidates selected').waitFor();
    await pages.moveTo('Interview');
    await running.page.getByText('2 candidates moved to Interview.').waitFor();
    expect((await list()).map((row) => row.stage)).toEqual(['Interview', 'Interview', 'Interview']);
  });

  it('come from a file, after a look at what would happen', async () => {
    const { page } = running;
    const file = join(folder, 'list.csv');
    writeFileSync(
      file,
      'Applicant;Adresse e-mail;Reçu\nNoor Haddad;noor@example.org;2026-11-02\nMara Quist;mara@example.org;\nPriya Raman;priya@example.org;soon\n',
    );
    await choosesInDialogs(running, file);
    await page.getByRole('button', { name: 'Import a list' }).click();
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await page.getByRole('row', { name: /Noor Haddad/ }).waitFor();
    for (const [field, column] of [
      ['E-mail', 'Adresse e-mail'],
      ['Application received on', 'Reçu'],
    ] as const) {
      await page.getByRole('combobox', { name: `Column for ${field}` }).click();
      await page.getByRole('option', { name: column, exact: true }).click();
    }
    await page.getByText('"soon" is not a date').waitFor();
    await page.getByText('Same e-mail address as Mara Quist').waitFor();
    expect(await list()).toHaveLength(3);
    await page.getByRole('button', { name: 'Import one candidate' }).click();
    await page.getByText('One candidate was imported. 2 rows were left out.').waitFor();
    await page.getByRole('button', { name: 'Back to candidates' }).click();
    await pages.row('Noor Haddad').waitFor();
  });

  it('from a file of the same kind keep its mapping', async () => {
    const { page } = running;
    const file = join(folder, 'second.csv');
    writeFileSync(
      file,
      'Applicant;Adresse e-mail;Reçu\nIvo Marsh;ivo@example.org;2026-11-03\nLena Fogarty;lena@example.org;\n',
    );
    await choosesInDialogs(running, file);
    await page.getByRole('button', { name: 'Import a list' }).click();
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await page.getByText('Mapping as last time for this kind of file.').waitFor();
    await page.getByRole('button', { name: 'Import 2 candidates' }).click();
    await page.getByText('2 candidates were imported.').waitFor();
    await page.getByRole('button', { name: 'Back to candidates' }).click();
    await pages.row('Ivo Marsh').waitFor();
    expect((await list()).find((row) => row.name === 'Ivo Marsh')?.email).toBe('ivo@example.org');
  });

  it('who may be on record twice are reviewed, and never merged', async () => {
    const { page } = running;
    await page.getByText('Two records may be one person.').waitFor();
    await page.getByRole('button', { name: 'Review possible duplicates' }).click();
    const pair = page.getByRole('dialog').getByRole('region', { name: 'Lena Fogarty and Lena Fogarty' });
    await pair.getByRole('textbox', { name: 'How do you know?' }).fill('The same telephone call.');
    await pair.getByRole('button', { name: 'Same person' }).click();
    await page.getByText('Nothing is left to review.').waitFor();
    await page.keyboard.press('Escape');
    const both = (await list()).filter((row) => row.name === 'Lena Fogarty');
    expect(both).toHaveLength(2);
    await pages.openPerson(both[1]!.candidate);
    await page.getByText('The same person as Lena Fogarty.').waitFor();
    await enterPart(page, 'Archivist', 'Candidates');
  });

  it('go again when the import is undone, but for those worked on since', async () => {
    const { page } = running;
    const before = (await list()).length;
    await page.getByRole('button', { name: 'Import a list' }).click();
    await page.getByRole('button', { name: 'Undo this import' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/One candidate of 2 is taken out\. One about whom something/).waitFor();
    await dialog.getByRole('button', { name: 'Undo import' }).click();
    await page.getByText(/^The import of .* was undone\.$/).waitFor();
    expect(await list()).toHaveLength(before - 1);
    await page.getByRole('button', { name: 'Back to candidates' }).click();
  });
});

describe('a person', () => {
  it('is found among everybody, and opens', async () => {
    const { page } = running;
    await enterRoom(page, 'People');
    await page.getByRole('searchbox', { name: 'Filter' }).fill('quist');
    await pages.open('Mara Quist');
    const why = page.getByRole('link', { name: 'Why, for Archivist' });
    expect(await why.getAttribute('href')).toMatch(/#\/why\//);
  });

  it('has facts that are withdrawn with a reason and stay readable', async () => {
    const { page } = running;
    await page.getByRole('button', { name: 'Withdraw: 4 years of archive work' }).click();
    const dialog = page.getByRole('dialog');
    const withdraw = dialog.getByRole('button', { name: 'Withdraw fact' });
    expect(await withdraw.isDisabled()).toBe(true);
    await dialog.getByRole('textbox', { name: 'Why is it withdrawn?' }).fill('The CV was of somebody else.');
    await withdraw.click();
    await page.getByText('Withdrawn: The CV was of somebody else.').waitFor();
    await page.getByText('4 years of archive work').waitFor();
  });

  it('keeps a file, of which a copy can be saved', async () => {
    const { page } = running;
    const letter = join(folder, 'reference.txt');
    writeFileSync(letter, 'To whom it may concern');
    await choosesInDialogs(running, letter);
    await page.getByRole('button', { name: 'Attach a file' }).click();
    await page.getByRole('row', { name: /reference\.txt 22 bytes/ }).waitFor();
    await page.getByRole('button', { name: 'Attach a file' }).click();
    await page.getByText('This very file is already kept with this candidate.').waitFor();
    const place = join(folder, 'copies');
    mkdirSync(place);
    await choosesInDialogs(running, place);
    await page.getByRole('button', { name: 'Save a copy: reference.txt' }).click();
    await page.getByText('Saved as “reference.txt”.').waitFor();
    expect(readFileSync(join(place, 'reference.txt'), 'utf8')).toBe('To whom it may concern');
  });

  it('is entered in the register of “do not consider”, which is lifted with a reason', async () => {
    const { page } = running;
    await page.getByRole('button', { name: 'Record “do not consider”' }).click();
    const form = page.getByRole('form', { name: 'Record “do not consider”' });
    await form.getByRole('textbox', { name: 'Reason' }).fill('Withheld a conviction when asked.');
    await form.getByRole('textbox', { name: 'Who answers for it' }).fill('Ada Brandt');
    await form.getByLabel('Until').fill('2099-01-31');
    await form.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('row', { name: /Withheld a conviction.*Ada Brandt.*31 Jan 2099.*Stands/ }).waitFor();
    await enterRoom(page, 'People');
    await page.getByRole('tab', { name: 'Do not consider (1)' }).click();
    await pages.row('Mara Quist').getByRole('button', { name: /^Lift/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Why is it lifted?' }).fill('It was somebody else.');
    await dialog.getByRole('button', { name: 'Lift record' }).click();
    await page.getByText(/^Lifted on .*: It was somebody else\.$/).waitFor();
    expect((await ask(running, 'candidates.register', {})).map((row) => row.status)).toEqual(['lifted']);
    expect(running.pageErrors).toEqual([]);
  });
});
