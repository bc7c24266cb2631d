import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { score, scoresPage, smallOpening } from './pages/scorecards';
import { launchApp, type RunningApp } from './support/launch';

let running: RunningApp;
beforeAll(async () => {
  running = await launchApp({ size: { width: 1280, height: 860 } });
  await smallOpening(running.page);
  await running.page.reload();
});
afterAll(() => running?.close());

describe('scoring a candidate', () => {
  it('asks who is at the desk and for a declaration before it shows a scorecard', async () => {
    const scores = scoresPage(running.page);
    await scores.open('archivist');
    await scores.actAs('Ada Brandt');
    await scores.choose('Lena Fogarty');
    expect(await scores.evidence.count()).toBe(0);
    await scores.declareNothing();
    await scores.evidence.waitFor();
    expect(await scores.pane.getByText('Your declaration: No interest to declare.').isVisible()).toBe(true);
  });

  it('says while typing what could not be read aloud, and keeps the draft over a reload', async () => {
    const scores = scoresPage(running.page);
    await scores.point('4 Finishes.');
    await scores.evidence.fill('She is too old for a box like this.');
    await scores.pane.getByText('You refer to age').waitFor();
    await scores.evidence.fill('She sorted the box by year and named two gaps.');
    await scores.pane.getByText(/^Saved \d\d:\d\d$/).waitFor();
    await scores.candidates.getByText('Draft, not submitted').waitFor();

    await running.page.reload();
    await scores.actAs('Ada Brandt');
    await expect.poll(() => scores.evidence.inputValue()).toContain('named two gaps');
  });

  it('shows no scorecard of another member before all are in, then all of them', async () => {
    const scores = scoresPage(running.page);
    await score(running.page, {
      member: 'ben',
      application: 'app-lena',
      points: 2,
      evidence: 'Began with the loose sheets and stopped.',
    });
    await running.page.reload();
    await scores.actAs('Ada Brandt');
    await scores.pane.getByText('The other member has submitted').waitFor();
    expect(await scores.pane.getByText('loose sheets').count()).toBe(0);
    await scores.submit();
    await scores.pane.getByText('loose sheets').waitFor();
    expect(await scores.pane.getByText('named two gaps').isVisible()).toBe(true);
  });

  it('hands the screen over by keyboard: the draft is kept, and nothing of it is shown', async () => {
    const scores = scoresPage(running.page);
    const { page } = running;
    await scores.choose('Otto Hallström');
    await scores.declareNothing();
    await scores.evidence.fill('He asked where the oldest sheets were.');
    await page.getByRole('button', { name: 'Hand over to another member' }).click();
    const screen = page.getByRole('dialog', { name: 'Handing over the screen' });
    await screen.waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Escape');
    expect(await screen.isVisible()).toBe(true);
    expect(await page.getByRole('dialog').count()).toBe(1);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await screen.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Acting: Ben Osei' }).waitFor();
    await scores.choose('Otto Hallström');
    await scores.declareNothing();
    await scores.evidence.waitFor();
    expect(await scores.evidence.inputValue()).toBe('');

    await page.getByRole('button', { name: 'Hand over to another member' }).click();
    await screen.getByRole('combobox', { name: 'This screen is for' }).click();
    await page.getByRole('option', { name: 'Ada Brandt' }).click();
    await screen.getByRole('button', { name: 'I am Ada Brandt' }).click();
    await expect.poll(() => scores.evidence.inputValue()).toContain('oldest sheets');
  });

  it('keeps words that a hint is about only with a reason, and shows it beside the text', async () => {
    const scores = scoresPage(running.page);
    const { page } = running;
    await scores.evidence.fill('Seemed a bit strange.');
    await page.getByRole('button', { name: 'Keep and say why…' }).click();
    await page.getByLabel(/^Why do the words “.*strange” stay\?$/).fill('The visitor’s own words.');
    await page.keyboard.press('Enter');
    await scores.pane.getByText('Kept: The visitor’s own words.').waitFor();
    await scores.point('2 Begins.');
    await scores.submit();
    await scores.pane.getByText(/strange” was kept: The visitor’s own words\./).waitFor();
    expect(await page.getByRole('button', { name: 'Keep and say why…' }).count()).toBe(0);
    await scores.choose('Lena Fogarty');
  });

  it('corrects a locked scorecard only with a reason, and keeps both', async () => {
    const scores = scoresPage(running.page);
    const { page } = running;
    await page.getByRole('button', { name: 'Correct your scorecard…' }).click();
    await scores.point('5 Finishes and checks.');
    await page.getByRole('button', { name: 'Submit correction…' }).click();
    await page.getByRole('link', { name: 'Say why the scorecard changes.' }).waitFor();
    await page.getByLabel('Why does it change?').fill('I had overlooked the check at the end.');
    await page.getByRole('button', { name: 'Submit correction…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Submit correction' }).click();
    await scores.pane.getByText('submitted a correction on').waitFor();
    expect(running.pageErrors).toEqual([]);
  });
});
