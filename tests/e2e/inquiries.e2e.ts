import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InquiriesRoom } from './pages/inquiries';
import { exploreSample } from './pages/start';
import { launchApp, type RunningApp } from './support/launch';

let running: RunningApp;
let room: InquiriesRoom;
beforeAll(async () => {
  running = await launchApp();
  room = new InquiriesRoom(running.page);
  await exploreSample(running.page);
  await room.enter();
});
afterAll(() => running?.close());

describe('inquiries', () => {
  it('stay open until each question is answered or declined (4)', async () => {
    await room.open('Martin Gallowglass');
    await room.close('Answered by letter.');
    await room.pane().getByText('Still open:').waitFor();
    const open = await room
      .openList()
      .getByRole('button', { name: /Martin Gallowglass/ })
      .count();
    expect(open).toBe(1);

    await room.answer('May I apply again?', 'You may, at any time.');
    await room.close('Answered by letter.');
    await room
      .closedList()
      .getByRole('button', { name: /Martin Gallowglass.*Internal complaint/ })
      .waitFor();
    expect(await room.pane().getByText('Answered by letter.').isVisible()).toBe(true);
  });

  it('say by when an answer is due, and say when a person had a last reply (6, 34)', async () => {
    const late = room.openList().getByRole('button', { name: /Kwabena Lusk/ });
    expect(await late.textContent()).toMatch(/(Overdue since|Due) 16 Nov 2026/);
    await room.open('Gwendolyn Pryce-Abara');
    const pane = await room.pane().textContent();
    expect(pane).toContain('4 earlier inquiries about this person on record.');
    expect(pane).toContain('Closed with no further reply on 22 October 2026');
  });

  it('disclose nothing to somebody whose authority is not on record (7)', async () => {
    await room.recordThirdParty('Bettina', 'A caller named Mr Lind', ['Has she applied?', 'Why not?']);
    await room.guard().waitFor();
    const card = room.question('Has she applied?');
    await card.getByRole('button', { name: 'Decline with the standard answer' }).click();
    await card.getByRole('button', { name: 'Record as declined' }).click();
    await card.getByText(/^Declined /).waitFor();
    expect(await card.textContent()).toContain('do not say whether somebody has applied');
  });

  it('are reached from Today, the most urgent first', async () => {
    const { page } = running;
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Today' }).click();
    const asked = page.getByRole('region', { name: 'To answer' }).getByRole('link');
    expect(await asked.first().textContent()).toBe('Kwabena Lusk');
    await asked.first().click();
    await room.pane().getByRole('heading', { name: 'Kwabena Lusk', level: 2 }).waitFor();
  });

  it('lead to the why of the application', async () => {
    await room.open('Kwabena Lusk');
    await room.pane().getByRole('link', { name: 'Open the “why” of this application' }).click();
    await running.page.getByRole('heading', { level: 1, name: /Kwabena Lusk/ }).waitFor();
    expect(running.pageErrors).toEqual([]);
  });
});
