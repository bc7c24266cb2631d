/** A reminder of inquiries in the real app: the system's own notification, with numbers and no name. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { goTo } from './pages/openings';
import { ask, smallOpening } from './pages/scorecards';
import { launchApp, type RunningApp } from './support/launch';

interface Spied {
  body: string;
  click: () => void;
}

let running: RunningApp;
let code = '';
beforeAll(async () => {
  running = await launchApp();
});
afterAll(() => running?.close());

/** Keeps what would come up on the desktop, instead of showing it. */
const spyOnNotifications = (): Promise<void> =>
  running.app.evaluate(({ Notification }) => {
    const seen: Spied[] = [];
    (globalThis as unknown as { seen: Spied[] }).seen = seen;
    Notification.isSupported = () => true;
    Notification.prototype.show = function show() {
      seen.push({ body: `${this.title}: ${this.body}`, click: () => this.emit('click') });
    };
  });

const seen = (): Promise<string[]> =>
  running.app.evaluate(() => (globalThis as unknown as { seen: Spied[] }).seen.map(({ body }) => body));

/** Opens the log that was open last once more, as after locking it. */
async function reopen(recoveryCode: string): Promise<void> {
  const { page } = running;
  await ask(page, 'custody.close', {});
  const [recent] = await ask(page, 'shell.recentLogs', {});
  await ask(page, 'custody.open', { file: recent!.fileToken, recoveryCode });
}

it('comes when a log with a due inquiry is opened, names nobody, and leads to the inquiries', async () => {
  await spyOnNotifications();
  const { page, app } = running;
  code = await smallOpening(page);
  for (const receivedOn of ['2026-01-05', '2026-01-06'])
    await ask(page, 'inquiries.receive', {
      application: 'app-lena',
      inquiry: { receivedOn, channel: 'email', kind: 'challenge', asker: 'candidate', text: 'Why, please?' },
    });
  expect(await seen()).toEqual([]);
  await reopen(code);
  await expect.poll(seen).toEqual(['Grounds: Two inquiries are overdue.']);
  await goTo(page, '/settings');
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await app.evaluate(() => (globalThis as unknown as { seen: Spied[] }).seen[0]!.click());
  await page.getByRole('heading', { name: 'Inquiries', level: 1 }).waitFor();
});

it('does not come once it is switched off in the settings, and that is kept for this computer', async () => {
  const { page } = running;
  await goTo(page, '/settings');
  const choice = page.getByRole('switch', { name: 'Remind me of inquiries that are due' });
  expect(await choice.isChecked()).toBe(true);
  await choice.click();
  await expect.poll(() => choice.isChecked()).toBe(false);
  expect(await ask(page, 'shell.reminders', {})).toMatchObject({ on: false });
  const before = await seen();
  await reopen(code);
  await page.waitForTimeout(500);
  expect(await seen()).toEqual(before);
});
