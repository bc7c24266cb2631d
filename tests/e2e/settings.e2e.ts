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
