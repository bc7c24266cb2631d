import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actAs } from './pages/frame';
import { goTo } from './pages/openings';
import { smallOpening } from './pages/scorecards';
import { settingsPage } from './pages/settings';
import { ask } from './support/job';
import { launchApp, type RunningApp } from './support/launch';

let running: RunningApp;
let settings: ReturnType<typeof settingsPage>;
beforeAll(async () => {
  running = await launchApp();
  settings = settingsPage(running.page);
  await smallOpening(running.page);
  await goTo(running.page, '/settings');
});
afterAll(() => running?.close());

describe('settings', () => {
  it('keep the letterhead and the policies', async () => {
    const { organisation: form } = settings;
    await form
      .getByRole('textbox', { name: 'Letterhead', exact: true })
      .fill('1 Wharf Place\n\nHarbour HB1 1WP');
    await form.getByRole('textbox', { name: 'Letters are due within' }).fill('10');
    await form.getByRole('textbox', { name: 'Colour of the letterhead' }).fill('blue');
    await form.getByRole('button', { name: 'Save organisation' }).click();
    await form.getByText('One field needs attention').waitFor();
    await form.getByRole('textbox', { name: 'Colour of the letterhead' }).fill('#204a2c');
    await form.getByRole('button', { name: 'Save organisation' }).click();
    await form.getByText('Not saved yet').waitFor({ state: 'hidden' });
    const { organisation } = await ask(running, 'settings.get', {});
    expect(organisation).toMatchObject({
      letterheadLines: ['1 Wharf Place', 'Harbour HB1 1WP'],
      colour: '#204a2c',
      policy: { letterDueDays: 10 },
    });
  });

  it('keep what letters promise: how long they can be taken back, when questions are answered', async () => {
    const { organisation: form } = settings;
    await form.getByRole('textbox', { name: 'Hours for taking a letter back' }).fill('48');
    await form.getByRole('textbox', { name: 'Questions are answered within' }).fill('7');
    await form.getByRole('textbox', { name: 'Move to the right, in mm' }).fill('-1.5');
    await form.getByRole('button', { name: 'Save organisation' }).click();
    await form.getByText('Not saved yet').waitFor({ state: 'hidden' });
    const { organisation } = await ask(running, 'settings.get', {});
    expect(organisation).toMatchObject({
      policy: { undoHours: 48, inquiryDays: 7, letterDueDays: 10 },
      printerOffset: { x: -1.5, y: 0 },
    });
  });

  it('show the rules of places with source and certainty, and let the organisation change one', async () => {
    const { page } = running;
    const ontario = page.getByRole('region', { name: 'Canada, Ontario' });
    await ontario.getByText(/O\. Reg\. 476\/24, from 1 January 2026 · Read in a secondary source/).waitFor();
    await ontario.getByRole('button', { name: /told whether a hiring decision was made/ }).click();
    await ontario.getByRole('textbox', { name: 'Period' }).fill('30');
    await ontario.getByRole('textbox', { name: /Why it is changed/ }).fill('Our counsel, 2 November.');
    await ontario.getByRole('button', { name: 'Save rule' }).click();
    await ontario.getByText('30 days after the last interview').waitFor();
    await ontario.getByText('Changed by your organisation').waitFor();
    const rules = await ask(running, 'settings.rules', { jurisdiction: 'CA-ON' });
    expect(rules[0]).toMatchObject({
      changed: true,
      period: { count: 30 },
      note: 'Our counsel, 2 November.',
    });
  });

  it('add a member who can take the seat at the desk', async () => {
    await settings.addMember('Cleo Marchetti');
    await actAs(running.page, 'Cleo Marchetti');
    const { members } = await ask(running, 'settings.get', {});
    expect(members.map(({ ref }) => ref)).toEqual(['ada', 'ben', 'cleo-marchetti']);
  });

  it('change how the window looks, and the window remembers it', async () => {
    const { page } = running;
    await page.getByText('Dark', { exact: true }).click();
    await page.getByText('Compact', { exact: true }).click();
    await page.getByRole('switch', { name: 'More contrast' }).click();
    const look = () =>
      Promise.all([
        page.evaluate(() => document.documentElement.dataset['mantineColorScheme']),
        settings.rootData('density'),
        settings.rootData('contrast'),
      ]);
    expect(await look()).toEqual(['dark', 'compact', 'more']);
    await page.reload();
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    expect(await look()).toEqual(['dark', 'compact', 'more']);
  });

  it('say plainly that this is no legal advice, and name the licences', async () => {
    const { page } = running;
    await page.getByText('Grounds gives no legal advice.').waitFor();
    await page.getByRole('button', { name: 'Show the list' }).click();
    await page.getByRole('row', { name: /^react \d/ }).waitFor();
    expect(running.pageErrors).toEqual([]);
  });
});
