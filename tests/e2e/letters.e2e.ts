/** Situations 27–34: what is told is held against the record, issued once, sent by a person. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LettersPage } from './pages/letters';
import { exploreSample } from './pages/start';
import { launchApp, type RunningApp } from './support/launch';

const SIGNED = 'evening-library-assistant';
const UNSIGNED = 'reference-librarian';

let running: RunningApp;
let letters: LettersPage;
const folder = mkdtempSync(join(tmpdir(), 'grounds-letters-'));

beforeAll(async () => {
  running = await launchApp({ size: { width: 1360, height: 860 } });
  await exploreSample(running.page);
  letters = new LettersPage(running);
});
afterAll(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

const faultsOf = async (): Promise<string[]> => {
  const found = await new AxeBuilder({ page: running.page }).setLegacyMode(true).include('main').analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
};

describe('the letters of an opening', () => {
  it('are shown before the signature and cannot be issued', async () => {
    await letters.open(UNSIGNED);
    await letters.notSigned.waitFor();
    await letters.group('Cannot be issued yet').waitFor();
    await letters.group('Cannot be issued yet').getByRole('button').first().click();
    await letters.checks.getByText('Edit this letter').waitFor();
    expect(await letters.button('Issue this letter').count()).toBe(0);
    expect(await running.page.getByRole('link', { name: 'Go to Decide' }).count()).toBe(1);
  });

  it('read as they will print, with what they claim held against the record', async () => {
    await letters.open(SIGNED);
    await letters.read('Delphine Achebe-Rourke');
    await letters.checks.getByText('says: the candidate was interviewed').waitFor();
    expect(await letters.sheet.getByText(/Dear Ms Achebe-Rourke/).count()).toBe(1);
    const drawn = await letters.sheet
      .getByRole('img', { name: 'Page 1 of 1' })
      .evaluate((image) => (image as HTMLImageElement).naturalWidth);
    expect(drawn).toBeGreaterThan(0);
    expect(await letters.checks.getByText('Nothing speaks against this letter.').count()).toBe(1);
    expect(await faultsOf()).toEqual([]);
  });

  it('go from one to the next by the arrow keys', async () => {
    await letters.letter('Oluwaseun Tarrant').focus();
    await running.page.keyboard.press('ArrowDown');
    const shown = letters.checks.getByRole('heading', { name: 'Delphine Achebe-Rourke' });
    await shown.waitFor();
    expect(await running.page.evaluate(() => document.activeElement?.textContent)).toContain('Delphine');
  });

  it('are not issued when the question is answered with Cancel', async () => {
    await letters.button('Issue 5 letters').click();
    await letters.dialog.getByText(/it can be taken back for 24 hours/).waitFor();
    await letters.dialog.getByRole('radio', { name: /save a PDF of each in a folder/ }).check();
    const issue = letters.dialog.getByRole('button', { name: 'Issue 5 letters' });
    expect(await issue.isDisabled()).toBe(true);
    await letters.dialog.getByRole('button', { name: 'Cancel' }).focus();
    await running.page.keyboard.press('Enter');
    await letters.dialog.waitFor({ state: 'hidden' });
    expect(await letters.group('Issued, not marked as sent').count()).toBe(0);
  });

  it('are issued for those chosen, archived, and written into the folder', async () => {
    await letters.choose('Martin Gallowglass', 'Tamsin Okoro-Vale');
    await letters.issueInto(folder, 'Issue 2 letters');
    expect(await letters.heading.textContent()).toBe('2 letters issued');
    const files = readdirSync(folder).toSorted();
    expect(files).toHaveLength(2);
    expect(files[0]).toMatch(/^\d{4}-\d\d-\d\d GR-\d+-[0-9a-f]{10} Martin Gallowglass\.pdf$/);
    expect(readFileSync(join(folder, files[0]!)).subarray(0, 5).toString()).toBe('%PDF-');
    await letters.backToLetters();
    expect(await running.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await letters.group('Issued, not marked as sent').waitFor();
    await letters.lead.filter({ hasText: '2 letters are issued and not marked as sent.' }).waitFor();
    await letters.button('Issue 3 letters').waitFor();
  });

  it('are marked as sent by a person, with how', async () => {
    await letters.letter('Martin Gallowglass').click();
    await letters.choose('Martin Gallowglass', 'Tamsin Okoro-Vale');
    await letters.markAsSent('Mark 2 as sent', 'By e-mail');
    await letters.group('Sent').waitFor();
    await letters.checks.getByText(/, by e-mail$/).waitFor();
    expect(await letters.group('Issued, not marked as sent').count()).toBe(0);
  });
});

describe('the letter of one candidate', () => {
  const NAME = 'Delphine Achebe-Rourke';
  const KIND = 'Thank you, too, for the care with which you showed us how you would close the counter.';

  it('is found by name', async () => {
    const box = running.page.getByRole('searchbox', { name: 'Find a name' });
    await box.fill('rourke');
    await running.page.getByText('1 of 5 letters').waitFor();
    await letters.read(NAME);
    await running.page.getByRole('button', { name: 'Show all' }).click();
    await running.page.getByText(/^5 letters/).waitFor();
    expect(await letters.queue.getByRole('listitem').count()).toBe(5);
  });

  it('is rewritten while the page shows it, and says what differs', async () => {
    await letters.edit((text) => text.replace('\n\n', `\n\n${KIND} ${KIND}\n\n`));
    await letters.sheet.getByText(KIND).waitFor({ state: 'attached' });
    await letters.checks.getByText(/^Saved \d\d:\d\d$/).waitFor();
    await letters.button('Keep these words').click();
    await letters.queue.getByText('Words of its own').waitFor();
    expect(await letters.checks.locator('ins').first().textContent()).toContain(KIND);
  });

  it('is held up by a check until the reason is written', async () => {
    await letters.queue.getByText(/^Needs a reason/).waitFor();
    expect(await letters.button('Issue this letter').isDisabled()).toBe(true);
    await letters.giveReason('We saw her close the counter, and want to say so.');
    await letters.queue.getByText(/^Needs a reason/).waitFor({ state: 'hidden' });
    expect(await faultsOf()).toEqual([]);
  });

  it('is issued, taken back, and issued again', async () => {
    await letters.issueThis(NAME);
    await letters.checks.getByText(/^Can be taken back until/).waitFor();
    await letters.checks.getByRole('button', { name: 'Take back' }).click();
    await letters.checks.getByText('Not issued yet').waitFor();
    await letters.checks.getByText(/taken back$/).waitFor();
    await letters.issueThis(NAME);
    expect(await letters.checks.getByText(/^Saved as a PDF on/).count()).toBe(0);
  });

  it('can only be replaced once it has left', async () => {
    await letters.answerFolder(folder);
    await letters.button('Save PDF').click();
    await letters.checks.getByText(/^Saved as .*Delphine Achebe-Rourke\.pdf$/).waitFor();
    await letters.checks.getByText(/^Saved as a PDF on/).waitFor();
    expect(await letters.checks.getByRole('button', { name: 'Take back' }).count()).toBe(0);
    await letters.button('Replace this letter').click();
    await letters.checks.getByText(/^Takes the place of an earlier letter/).waitFor();
    // It says that it replaces the first: the words around the rewritten ones are others now.
    await letters.giveReason('The words for her stay as they were.');
    await letters.issueThis(NAME);
    await letters.checks.getByRole('button', { name: 'an earlier letter' }).click();
    await letters.checks.getByText('Another letter has taken its place').waitFor();
    expect(await letters.button('Replace this letter').count()).toBe(0);
  });

  it('is followed by feedback, chosen from what was recorded', async () => {
    await letters.read(NAME);
    await letters.chooseMenu('Another letter', /eedback/);
    const observed = running.page.getByRole('textbox', { name: 'What was observed' }).first();
    await observed.fill('You asked two readers what they needed before you answered.');
    await letters.sheet.getByText(/You asked two readers/).waitFor({ state: 'attached' });
    expect(await letters.button('Issue this letter').count()).toBe(0);
    await letters.button('Keep these points').click();
    await running.page.getByText('These points are on record.').waitFor();
    expect(await faultsOf()).toEqual([]);
    await letters.issueThis(NAME);
    await letters.checks.getByText('Feedback on request', { exact: true }).waitFor();
  });

  it('may only promise what is recorded with a day', async () => {
    await letters.button('Record a promise').click();
    await running.page.getByLabel('Until').fill('2030-01-31');
    await letters.checks.getByRole('button', { name: 'Record a promise' }).click();
    await letters.checks.getByText('Keep on file until 31 January 2030').waitFor();
    await letters.button('Record the conversation').click();
    await running.page.getByLabel('What was said').fill('She thanked us.');
    await letters.checks.getByRole('button', { name: 'Record the conversation' }).click();
    await letters.checks.getByText('She thanked us.').waitFor();
    expect(await faultsOf()).toEqual([]);
  });
});

describe('letters on their way out', () => {
  it('are issued by the keyboard alone', async () => {
    const { keyboard } = running.page;
    await letters.letter('Oluwaseun Tarrant').focus();
    await keyboard.press('Space');
    await running.page.getByText(/^One chosen/).waitFor();
    const issue = letters.button('Issue one letter');
    for (let step = 0; step < 40; step += 1) {
      if (await issue.evaluate((button) => button === document.activeElement)) break;
      await keyboard.press('Shift+Tab');
    }
    await keyboard.press('Enter');
    await letters.dialog.waitFor();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await running.page.getByText('The letter to Oluwaseun Tarrant is issued.').waitFor();
    expect(await letters.group('Issued, not marked as sent').count()).toBe(1);
  });

  it('go into one folder with drafts, a list and a manifest', async () => {
    const merge = mkdtempSync(join(tmpdir(), 'grounds-merge-'));
    await letters.answerFolder(merge);
    await letters.choose('Oluwaseun Tarrant', 'Martin Gallowglass');
    await letters.chooseMenu('Take out 2 letters', 'Folder for a mail merge');
    await letters.dialog
      .getByRole('radio', { name: 'With a covering text, the letter attached as a PDF' })
      .check();
    await letters.dialog.getByRole('radio', { name: 'Columns parted by semicolons' }).check();
    await letters.dialog.getByRole('button', { name: 'Choose a folder' }).click();
    await letters.dialog.getByRole('button', { name: 'Write the files' }).click();
    await letters.dialog.getByRole('button', { name: 'Show in folder' }).waitFor();
    const kinds = readdirSync(merge).map((name) => name.split('.').at(-1));
    expect(kinds.toSorted()).toEqual(['csv', 'eml', 'eml', 'json', 'pdf', 'pdf']);
    await letters.dialog.getByRole('button', { name: 'Close' }).last().click();
    rmSync(merge, { recursive: true, force: true });
    expect(running.pageErrors).toEqual([]);
  });

  it('fit a narrow window without scrolling sideways', async () => {
    await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(660, 860),
    );
    await running.page.waitForFunction(() => innerWidth < 700);
    const wider = await running.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wider).toBe(false);
  });
});

describe('the approved words', () => {
  it('are shown as they are in force, with what is filled in', async () => {
    await running.page.evaluate(() => {
      location.hash = '#/templates';
    });
    await running.page.getByRole('button', { name: 'Runner-up, reserve list' }).click();
    await running.page.getByText('says: a reserve place is held until a day').waitFor();
    expect(await running.page.getByText('Version 1, in force').count()).toBe(1);
    expect(await faultsOf()).toEqual([]);
    expect(running.pageErrors).toEqual([]);
  });
});
