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
    expect(await letters.button(/^Issue/).count()).toBe(0);
    expect(await running.page.getByRole('link', { name: 'Go to Decide' }).count()).toBe(1);
  });

  it('read as they will print, with what they claim held against the record', async () => {
    await letters.open(SIGNED);
    await letters.letter('Martin Gallowglass').click();
    await letters.checks.getByText('says: the candidate was interviewed').waitFor();
    expect(await letters.sheet.getByText(/Dear Martin Gallowglass/).count()).toBe(1);
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
    await letters.dialog.getByText(/cannot be changed afterwards/).waitFor();
    const issue = letters.dialog.getByRole('button', { name: 'Issue 5 letters' });
    expect(await issue.isDisabled()).toBe(true);
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
