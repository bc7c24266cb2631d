/** The words belong to the organisation: changed with a live page, checked, put into force, exchanged. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exploreSample } from './pages/start';
import { TemplatesRoom } from './pages/templates';
import { launchApp, type RunningApp } from './support/launch';

let running: RunningApp;
let room: TemplatesRoom;
const folder = mkdtempSync(join(tmpdir(), 'grounds-templates-'));
const file = join(folder, 'words.json');

beforeAll(async () => {
  running = await launchApp({ size: { width: 1440, height: 900 } });
  await exploreSample(running.page);
  room = new TemplatesRoom(running);
  await room.open();
});
afterAll(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

const faultsOf = async (): Promise<string[]> => {
  const found = await new AxeBuilder({ page: running.page }).setLegacyMode(true).include('main').analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
};

describe('the words of a letter', () => {
  it('print beside the text as it is typed', async () => {
    await room.show('After interview');
    await room.startChanging();
    await room.preview.getByText(/Dear Mara Quist/).waitFor();
    await room.append('Closing', ' and thankfully');
    await room.preview.getByText(/and thankfully/).waitFor();
    expect(await faultsOf()).toEqual([]);
  });

  it('offer what can be filled in, with its meaning, and Tab leaves the field', async () => {
    await room.append('Subject', ' {{ opening.un');
    const offer = running.page.getByRole('option', { name: /opening\.unit\s*unit/ });
    await offer.waitFor();
    // An offer that has only just appeared is not taken yet, so that nobody takes it by accident.
    for (let index = 0; index < 20 && (await offer.isVisible()); index += 1)
      await running.page.keyboard.press('Enter');
    expect(await room.field('Subject').textContent()).toMatch(/\{\{ opening\.unit \}\}$/);
    await running.page.getByText('No faults in these words').waitFor();
    await running.page.keyboard.press('Tab');
    expect(await room.field('Salutation').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('show a fault with its line and column, keep the last good page, and cannot come into force', async () => {
    await room.append('Salutation', ' {{ nobody }}');
    await running.page.keyboard.press('Escape');
    await room.words.getByText(/There is no variable “nobody”/).waitFor();
    await room.words.getByRole('button', { name: 'Line 1, column 35' }).waitFor();
    await running.page.getByText('The page shows them as they last worked.', { exact: false }).waitFor();
    expect(await room.preview.getByText(/Dear Mara Quist/).count()).toBe(1);
    expect(await room.field('Salutation').getAttribute('aria-invalid')).toBe('true');
    await room.button('Put version 2 into force').click();
    await room.dialog.getByText(/Words with a fault cannot come into force/).waitFor();
    const adopt = room.dialog.getByRole('button', { name: 'Put version 2 into force' });
    expect(await adopt.isDisabled()).toBe(true);
    await room.dialog.getByRole('button', { name: 'Cancel' }).click();
    await room.dialog.waitFor({ state: 'hidden' });
    await room.append('Salutation', '');
    for (let index = 0; index < ' {{ nobody }}'.length; index += 1)
      await running.page.keyboard.press('Backspace');
    await running.page.getByText('No faults in these words').waitFor();
  });

  it('move their paragraphs by keyboard', async () => {
    const [first, second] = [
      await room.field('Paragraph 1').textContent(),
      await room.field('Paragraph 2').textContent(),
    ];
    await room.button('Move Paragraph 1 down').focus();
    await running.page.keyboard.press('Enter');
    expect(await room.field('Paragraph 1').textContent()).toBe(second);
    expect(await running.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Move Paragraph 2 down',
    );
    await room.button('Move Paragraph 2 up').click();
    expect(await room.field('Paragraph 1').textContent()).toBe(first);
  });

  it('are kept as a draft when the page is left', async () => {
    await running.page.evaluate(() => {
      location.hash = '#/today';
    });
    await running.page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
    await room.open();
    await running.page.getByText(/^Draft saved \d\d:\d\d$/).waitFor();
    expect(await room.field('Closing').textContent()).toContain('and thankfully');
  });

  it('come into force as the next version, with the difference shown first', async () => {
    await room.button('Put version 2 into force').click();
    await room.dialog.getByText('and thankfully').waitFor();
    await room.adopt(2, 'Warmer');
    await room.button('Change these words').waitFor();
    expect(await room.words.getByText(/and thankfully/).count()).toBe(1);
    expect(await room.button(/^Put version/).count()).toBe(0);
  });
});

describe('versions', () => {
  it('are listed with why, compared, and restored as a new one', async () => {
    await room.show('Versions');
    const row = running.page.getByRole('row', { name: /Warmer/ });
    await row.getByText('Changed here').waitFor();
    await room.words.getByText('and thankfully').waitFor();
    expect(await faultsOf()).toEqual([]);
    await room.button('Restore version 1').click();
    await room.adopt(3);
    await running.page.getByRole('row', { name: /Version 1 restored/ }).waitFor();
  });
});

describe('a set as a file', () => {
  it('is written, and read again with every word the same', async () => {
    await room.answerFile(file);
    await room.button('Export…').click();
    await running.page.getByText('Saved as words.json').waitFor();
    expect(existsSync(file)).toBe(true);
    await room.button('Import…').click();
    await room.dialog.getByText('Every word is the same.').waitFor();
    await room.dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  it('shows what it would change, and comes into force as imported', async () => {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"Yours sincerely"', '"With kind regards"'));
    await room.button('Import…').click();
    await room.dialog.getByText('With kind regards').first().waitFor();
    await room.adopt(4);
    const row = running.page.getByRole('row', { name: /Imported from words\.json/ });
    await row.waitFor();
    expect(await row.textContent()).toContain('4 (in force)');
  });

  it('is refused with the place of what is wrong', async () => {
    writeFileSync(
      file,
      '{"format":"grounds-templates/1","language":"en-GB","name":"x","templates":[],"statements":[7]}',
    );
    await room.button('Import…').click();
    const refusal = running.page.getByText(/not a set of templates as Grounds writes it/);
    await refusal.waitFor();
    expect(await refusal.textContent()).toContain('/templates');
  });

  it('fits a narrow window without scrolling sideways, and nothing was wrong on the way', async () => {
    await room.show('After interview');
    await room.startChanging();
    await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(660, 860),
    );
    await running.page.waitForFunction(() => innerWidth < 700);
    const wider = await running.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wider).toBe(false);
    expect(running.pageErrors).toEqual([]);
  });
});
