/** Situations 2, 3 and 19: somebody asks why, and the answer is on the screen in seconds. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exploreSample } from './pages/start';
import { WhyPage } from './pages/why';
import { seriousFaults } from './support/accessibility';
import { ask, choosesInDialogs } from './support/job';
import { launchApp, type RunningApp } from './support/launch';

const SIGNED = 'evening-library-assistant';
const NAME = 'Delphine Achebe-Rourke';
const folder = mkdtempSync(join(tmpdir(), 'grounds-why-'));

let running: RunningApp;
let why: WhyPage;
let application: string;
let today: string;

beforeAll(async () => {
  running = await launchApp({ size: { width: 1360, height: 860 } });
  await exploreSample(running.page);
  why = new WhyPage(running.page);
  const rows = await ask(running, 'letters.queue', { opening: SIGNED });
  application = rows.find((row) => row.name === NAME)!.application;
  await ask(running, 'letters.issue', {
    opening: SIGNED,
    letters: [{ application }],
    jobId: 'why-e2e',
  });
  const days = await ask(running, 'audit.why', { application, audience: 'committee' });
  today = days.days.at(-1)!;
});
afterAll(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

const focused = (): Promise<string> =>
  running.page.evaluate(() => {
    const { activeElement: at } = document;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });

describe('the why of one application', () => {
  it('is a name and Enter away, and reading starts at its heading (2)', async () => {
    await why.find('Delphine Ach');
    expect(await why.heading.textContent()).toBe(`Why ${NAME} was not appointed`);
    expect(await focused()).toBe(`Why ${NAME} was not appointed`);
    expect(await why.sayNow.textContent()).toContain('Closing time');
  });

  it('never follows what an earlier word had found', async () => {
    const { page } = running;
    await page.keyboard.press('Control+K');
    await page.keyboard.type('Delphine');
    await page.getByRole('option', { name: /Delphine.*Why/ }).waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Martin Gallow');
    await page.keyboard.press('Enter');
    await why.heading.filter({ hasText: 'Martin Gallowglass' }).waitFor();
    expect(await why.heading.textContent()).not.toContain(NAME);
    await page.goBack();
    await why.heading.filter({ hasText: NAME }).waitFor();
  });

  it('has its sections a step away', async () => {
    const title = 'What we told the candidate';
    await why.contents.getByRole('link', { name: title }).focus();
    await running.page.keyboard.press('Enter');
    expect(await focused()).toBe(title);
    // Below the controls that stay in view, once what is passed over has been drawn.
    const top = async () => (await why.section(title).getByRole('heading', { level: 2 }).boundingBox())!.y;
    await expect.poll(top).toBeGreaterThan(160);
    expect(await top()).toBeLessThan(300);
    await why.contents.locator('[aria-current]', { hasText: title }).waitFor();
  });

  it('opens an entry beside a statement by keyboard, and gives the focus back', async () => {
    const { page } = running;
    const mark = why.account.getByRole('button', { name: /^Entries #/ }).first();
    const label = (await mark.getAttribute('aria-label'))!;
    await mark.focus();
    await page.keyboard.press('Enter');
    await why.entry.waitFor();
    expect(await focused()).toMatch(/^Entry \d+$/);
    const numbers = why.entry.getByRole('group', { name: 'Entries under this mark' }).getByRole('button');
    expect(await numbers.count()).toBeGreaterThan(1);
    await numbers.nth(1).press('Enter');
    const second = (await numbers.nth(1).textContent())!.slice(1);
    await page.getByRole('dialog', { name: `Entry ${second}` }).waitFor();
    await why.entry.getByText(`GR-${second}-`).waitFor();
    expect(await why.entry.textContent()).toMatch(/Recorded on \d+ \w+ \d{4} at \d\d:\d\d/);
    await page.keyboard.press('Escape');
    await why.entry.waitFor({ state: 'hidden' });
    expect(await focused()).toBe(label);
  });

  it('has one stop for the marks of each section; the arrow keys go from mark to mark', async () => {
    const { page } = running;
    const name = /^Entr(?:y|ies) #/;
    const marks = why.account.getByRole('button', { name });
    const stops = why.account.locator('button[aria-haspopup="dialog"][tabindex="0"]');
    const sections = await why.account
      .locator('section')
      .filter({ has: page.getByRole('button', { name }) })
      .count();
    expect(await marks.count()).toBeGreaterThan(3 * sections);
    const stopped = await stops.count();
    expect(stopped).toBe(sections);

    const names = await marks.evaluateAll((list) => list.map((one) => one.getAttribute('aria-label')));
    await marks.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(names[2]);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(names[1]);
    // Where somebody was is where Tab comes back to, and it does not add a stop.
    expect(await stops.count()).toBe(stopped);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(names[1]);
    // Another version has its stops as well.
    await why.showTo('Candidate');
    expect(await stops.count()).toBeGreaterThan(5);
    await why.showTo('Committee');
  });

  it('shows everything that rests on one entry', async () => {
    const { page } = running;
    await why
      .section('What was asked for')
      .getByRole('button', { name: /^Entry/ })
      .first()
      .click();
    const all = why.entry.getByRole('button', { name: /^Show the \d+ places that rest on it$/ });
    const count = Number(/\d+/.exec((await all.textContent())!)![0]);
    await all.click();
    expect(await page.locator('[data-rests]').count()).toBe(count);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-rests]').count()).toBe(0);
  });

  it('leads to the question, to feedback and to the letter (1, 4)', async () => {
    const links = running.page.getByRole('navigation', { name: 'What may come next' });
    const to = (name: string): Promise<string | null> =>
      running.page.getByRole('link', { name }).getAttribute('href');
    expect(await to('Record a question about this application')).toContain(`about=${application}`);
    expect(await to('Write feedback')).toMatch(/letters\?application=.*kind=feedback/);
    await links.getByRole('link', { name: 'Write feedback' }).click();
    await running.page.getByText('Feedback on request', { exact: true }).waitFor();
    await running.page.goBack();
    await why.heading.filter({ hasText: NAME }).waitFor();
  });
});

describe('what may be said', () => {
  it('is read out in large type, sentence by sentence, by keyboard alone (2)', async () => {
    const { page } = running;
    await why.sayNow.getByRole('button', { name: 'Large type' }).press('Enter');
    await why.large.waitFor();
    const words = why.large.getByRole('group', { name: 'To be read out' });
    const first = await words.textContent();
    await page.keyboard.press('Space');
    expect(await words.textContent()).not.toBe(first);
    await why.large.getByText(/^2 of \d+$/).waitFor();
    await page.keyboard.press('ArrowLeft');
    expect(await words.textContent()).toBe(first);
    await page.keyboard.press('End');
    const last = await words.textContent();
    await why.large.getByRole('button', { name: 'Show all' }).click();
    expect(await words.textContent()).toContain(first!);
    expect(await words.textContent()).toContain(last!);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await why.large.waitFor({ state: 'hidden' });
  });

  it('can be copied for writing', async () => {
    await why.sayNow.getByText('To write', { exact: true }).click();
    await why.sayNow.getByRole('button', { name: 'Copy' }).click();
    await why.sayNow.getByText('On the clipboard.').waitFor();
    const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText());
    const shown = await why.sayNow.locator('[data-way="written"] p').allTextContents();
    expect(copied.split('\n\n')).toEqual(shown);
  });
});

describe('for whom', () => {
  it('bars what a candidate is not shown, with the reason, and counts the places (19)', async () => {
    await why.showTo('Candidate');
    const said = running.page.getByText(/passages are left out, with the reason at each/);
    const count = Number(/(\d+) passages/.exec((await said.textContent())!)![1]);
    expect(count).toBeGreaterThan(3);
    expect(await why.account.locator('[data-withheld]').count()).toBe(count);
    expect(await why.account.textContent()).toContain('members answer as a panel and are not named');
    for (const member of ['Cormac Bellweather', 'Anneke Drum', 'Oluwaseun Tarrant'])
      expect(await why.account.textContent()).not.toContain(member);
    await why.button('Go to the next').click();
    expect(await focused()).toMatch(/\(.+\)/);
    expect(await seriousFaults(running.page)).toEqual([]);
    await why.showTo('HR and counsel');
    expect(await why.account.textContent()).toContain('Cormac Bellweather');
  });

  it('opens in the version that a link names', async () => {
    await why.open(application, '?audience=candidate');
    expect(await why.audience('Candidate').isChecked()).toBe(true);
    await why.open(application);
    expect(await why.audience('Committee').isChecked()).toBe(true);
  });
});

describe('as of a past day', () => {
  it('is chosen with the slider, says so, and leads back to now', async () => {
    const { page } = running;
    await why.slider.focus();
    expect(await why.slider.getAttribute('aria-valuetext')).toBe('now');
    await page.keyboard.press('ArrowLeft');
    const banner = page.getByText(/^This is how it stood at the end of /);
    await banner.waitFor();
    expect(await why.day.inputValue()).toBe(today);
    expect(await why.slider.getAttribute('aria-valuetext')).toMatch(/^\d+ \w+ \d{4}$/);
    await why.account.waitFor();
    await why.button('Back to now').click();
    await banner.waitFor({ state: 'hidden' });
    expect(await why.day.inputValue()).toBe('');
  });

  it('says calmly that nothing was on record yet, and still what can be said now', async () => {
    await why.day.fill('2020-01-31');
    await running.page.getByText('Nothing about this application was on record yet.').waitFor();
    expect(await running.page.getByRole('alert').filter({ hasText: /\S/ }).count()).toBe(0);
    expect(await why.account.count()).toBe(0);
    await why.button('Back to now').click();
    await why.account.waitFor();
  });
});

describe('out of the app', () => {
  it('shows the exact copy of a letter in its place', async () => {
    await why.button(/^Show the page: /).click();
    const sheet = why.account.getByRole('group', { name: `Letter to ${NAME}` }).last();
    await sheet.getByRole('img').first().waitFor();
    expect(await sheet.textContent()).toContain('Closing time');
    await why.button(/^Close the page: /).click();
    expect(await sheet.count()).toBe(0);
  });

  it('saves the version shown, the comparison and the charge pack into a folder', async () => {
    await choosesInDialogs(running, folder);
    await why.showTo('Candidate');
    await why.save(/^This version, as PDF and JSON/);
    await running.page.getByText(/^Saved audit-candidate-\S+\.pdf and audit-candidate-\S+\.json/).waitFor();
    const json = readdirSync(folder).find((name) => name.endsWith('.json'))!;
    const written = JSON.parse(readFileSync(join(folder, json), 'utf8')) as { audience: string };
    expect(written.audience).toBe('candidate');
    await why.save(/^Comparison sheet/);
    await running.page.getByText(/^Saved comparison-/).waitFor();
    await why.save(/^Charge pack/);
    await running.page.getByText(/^Saved \d+ files in /).waitFor();
    expect(readdirSync(folder).some((name) => name.startsWith('charge-pack-'))).toBe(true);
    await why.button('Close this message').click();
  });

  it('prints the pack of the version shown, by the button and by the usual keys', async () => {
    await running.app.evaluate(({ BrowserWindow }) => {
      const kept = globalThis as unknown as { printed: string[] };
      kept.printed = [];
      type Done = (printed: boolean, reason: string) => void;
      const contents = BrowserWindow.getAllWindows()[0]!.webContents;
      const prototype = Object.getPrototypeOf(contents) as { print: unknown };
      prototype.print = function (this: typeof contents, _options: object, done: Done) {
        kept.printed.push(this.getTitle());
        done(true, '');
      };
    });
    const printed = (): Promise<string[]> =>
      running.app.evaluate(() => (globalThis as unknown as { printed: string[] }).printed);
    await why.button('Print').click();
    await expect.poll(printed, { timeout: 15_000 }).toEqual(['Record']);
    await expect.poll(() => why.button('Print').isEnabled()).toBe(true);
    await running.page.keyboard.press('Control+P');
    await expect.poll(printed, { timeout: 15_000 }).toEqual(['Record', 'Record']);
  });
});

describe('in every appearance', () => {
  it('has no serious fault in the dark and at 200 % zoom, where it does not scroll sideways', async () => {
    const { app, page } = running;
    await why.open(application);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(200);
    expect(await seriousFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(640, 430));
    await page.waitForFunction(() => innerWidth <= 640);
    const wide = await page.evaluate(() =>
      [document.documentElement, document.querySelector('main')!].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    );
    expect(wide).toEqual([0, 0]);
    expect(await seriousFaults(page)).toEqual([]);
    expect(running.pageErrors).toEqual([]);
  });
});
