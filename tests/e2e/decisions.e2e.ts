import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decidePage } from './pages/decisions';
import { ask, score, scoresPage, smallOpening } from './pages/scorecards';
import { launchApp, type RunningApp } from './support/launch';

let running: RunningApp;
beforeAll(async () => {
  running = await launchApp({ size: { width: 1280, height: 860 } });
  const { page } = running;
  await smallOpening(page);
  for (const member of ['ada', 'ben']) {
    await score(page, { member, application: 'app-lena', points: 4, evidence: 'Sorted by year.' });
    await score(page, { member, application: 'app-otto', points: 2, evidence: 'Left the box half sorted.' });
  }
  await page.reload();
  const decide = decidePage(page);
  await decide.open('archivist');
  await scoresPage(page).actAs('Ada Brandt');
});
afterAll(() => running?.close());

describe('deciding', () => {
  it('compares candidates in score order, and arrow keys move through them', async () => {
    const { page } = running;
    const decide = decidePage(page);
    const names = () => decide.matrix.getByRole('rowheader').getByRole('button').allInnerTexts();
    expect(await names()).toEqual(['Lena Fogarty', 'Otto Hallström']);
    await decide.choose('Lena Fogarty');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { name: 'Otto Hallström', level: 2 }).waitFor();
    expect(await decide.sign.isDisabled()).toBe(true);
    expect(await page.getByText('2 applications have no disposition yet.').isVisible()).toBe(true);
  });

  it('shows the totals on a line, where a dot chooses the candidate', async () => {
    const { page } = running;
    const decide = decidePage(page);
    await page.getByRole('tab', { name: 'On a line' }).click();
    const dots = decide.plot.getByRole('button');
    expect(await dots.evaluateAll((all) => all.map((dot) => dot.ariaLabel))).toEqual([
      'Lena Fogarty, 4.00',
      'Otto Hallström, 2.00',
    ]);
    await dots.first().hover();
    await page.getByRole('tooltip', { name: 'Lena Fogarty, 4.00' }).waitFor();
    await dots.first().click();
    await page.getByRole('heading', { name: 'Lena Fogarty', level: 2 }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Otto Hallström', level: 2 }).waitFor();
    await page.getByText('The same as a table').click();
    expect(await page.getByRole('row', { name: /Otto Hallström.*2\.00/ }).isVisible()).toBe(true);
  });

  it('counts the scores again without one member, and says whether the order changes', async () => {
    const { page } = running;
    const decide = decidePage(page);
    await decide.count('Without Ben Osei');
    await page.getByText('The order of candidates stays the same.').waitFor();
    await page.getByRole('tab', { name: 'By criterion' }).click();
    expect(await decide.matrix.getByRole('row', { name: /Lena Fogarty.*4\.00/ }).isVisible()).toBe(true);
    await decide.count('Everybody’s scores');
    await page.getByText('The order of candidates stays the same.').waitFor({ state: 'hidden' });
    const stranger = ask(page, 'decisions.view', { opening: 'archivist', without: 'nobody' });
    await expect(stranger).rejects.toThrow('member-unknown');
  });

  it('keeps the height of the findings that was chosen with the arrow keys', async () => {
    const { page } = running;
    const decide = decidePage(page);
    await decide.edge.focus();
    await page.keyboard.press('ArrowUp');
    expect(await decide.edge.getAttribute('aria-valuenow')).toBe('38');
    await decide.open('archivist');
    expect(await decide.edge.getAttribute('aria-valuenow')).toBe('38');
    await page.keyboard.press('ArrowDown');
  });

  it('blocks a reason without evidence after an interview, and is settled by linking it', async () => {
    const { page } = running;
    const decide = decidePage(page);
    await decide.disposition('Not appointed');
    await decide.addReason('Sorting', 'In the task the box was left half sorted.');
    const rationale = page.getByRole('textbox', { name: /^Rationale/ });
    await page.getByRole('button', { name: 'Add a reason' }).waitFor({ state: 'hidden' });
    await rationale.focus();
    const [box, foot] = await Promise.all([
      rationale.boundingBox(),
      page.locator('[data-foot]').boundingBox(),
    ]);
    expect(box!.y + box!.height).toBeLessThanOrEqual(foot!.y);
    await decide.record();
    const finding = decide.findings.getByText('Nothing on record supports the reason');
    await finding.waitFor();

    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('checkbox', { name: /Left the box half sorted.*Ada Brandt/ }).check();
    await decide.record();
    await finding.waitFor({ state: 'hidden' });
    await page.locator('[data-chip]').getByRole('button').hover();
    expect(await page.getByRole('tooltip').innerText()).toContain('Left the box half sorted.');
  });

  it('signs only when nothing is missing, and opens for correction only with a reason', async () => {
    const { page } = running;
    const decide = decidePage(page);
    await decide.choose('Lena Fogarty');
    await decide.disposition('Appointed');
    await decide.addReason('Sorting', 'She sorted the box by year.');
    await page.getByRole('checkbox', { name: /Sorted by year.*Ben Osei/ }).check();
    await decide.record();
    await page.getByText('Nothing stands in the way of the signature.').waitFor();

    await decide.sign.click();
    await page.getByRole('dialog').getByText('1 appointed and 1 not appointed').waitFor();
    await decide.confirm('Sign decision');
    await page.getByText(/^Signed by Ada Brandt on/).waitFor();
    expect(await page.getByRole('button', { name: 'Add a reason' }).count()).toBe(0);

    await page.getByRole('button', { name: 'Open for correction…' }).click();
    const open = page.getByRole('dialog').getByRole('button', { name: 'Open for correction' });
    expect(await open.isDisabled()).toBe(true);
    await page.getByLabel('Why does it need correction?').fill('A date was read wrongly.');
    await decide.confirm('Open for correction');
    await page.getByText('Opened for correction by Ada Brandt: A date was read wrongly.').waitFor();
    expect(running.pageErrors).toEqual([]);
  });
});
