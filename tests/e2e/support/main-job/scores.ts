import type { Page } from 'playwright-core';
import { actAs, enterPart } from '../../pages/frame';
import type { JobStep } from '../job';
import { NEW_OPENING } from './new-opening';
import { MAIN_OPENING } from './start';

/** Brought to the interview, so that there is somebody to score. */
const SCORED = 'Oona Blackthorn-Vale';

export const scorecard: JobStep = {
  name: 'Score a candidate: declaration, points, evidence, submit',
  run: async ({ page, onScreen }) => {
    await toInterview(page);
    await actAs(page, 'Sunniva Rook');
    await enterPart(page, NEW_OPENING, 'Scores');
    await page.getByRole('button', { name: new RegExp(SCORED) }).click();
    await page.getByRole('button', { name: 'No interest to declare' }).click();
    await page.getByRole('radio', { name: /gives an example that fits/ }).check();
    await page
      .getByRole('textbox', { name: 'What did you see or hear?' })
      .fill('Asked what the visitor wanted to know, then let him type the search and waited while he did.');
    await page
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    await onScreen({
      name: 'scorecard',
      caption:
        'A scorecard: the meaning of every point is in view, and each rating says what was seen or heard.',
      dark: true,
    });
    await page.getByRole('button', { name: 'Submit and lock…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Submit and lock' }).click();
    await page.getByText('Scorecard submitted and locked.').waitFor();
  },
};

export const fitNote: JobStep = {
  name: 'Write a fit note: fit to what, what was seen, and what it means for the job',
  run: async ({ page, onScreen }) => {
    await page.getByRole('button', { name: 'Add a fit note' }).click();
    await page.getByRole('combobox', { name: 'Fit to what?' }).click();
    await page.getByRole('option', { name: 'Explaining a find' }).click();
    const behaviour = page.getByRole('textbox', { name: 'What did the candidate do or say?' });
    await behaviour.fill('Seemed a bit strange.');
    await page
      .getByText(/hints? on the wording/i)
      .first()
      .waitFor();
    await onScreen({
      name: 'fit-note-hint',
      caption:
        'While a note is typed, words about a trait are marked: what could not be read aloud to the candidate.',
    });
    await behaviour.fill(
      'Stopped twice, asked whether the visitor could follow, and began again with his own words.',
    );
    await page.getByRole('textbox', { name: 'In what situation?' }).fill('Showing a visitor the map search.');
    await page
      .getByRole('textbox', { name: 'What effect would it have on the job?' })
      .fill('Visitors of local studies often come back; what they learn they can use again.');
    await page.getByLabel('When?').fill('2026-11-20');
    await page.getByRole('button', { name: 'Record fit note' }).click();
    await page.getByText('Fit note recorded.').waitFor();
  },
};

export const openScores: JobStep = {
  name: 'Read scorecards that are open, as the chair',
  run: async ({ page, onScreen }) => {
    await actAs(page, 'Imogen Farrow');
    await enterPart(page, MAIN_OPENING, 'Scores');
    await page.getByRole('button', { name: /Mara Quist/ }).click();
    await page.getByText('Everybody assigned has submitted.').first().waitFor();
    await onScreen({ name: 'scores', caption: 'Scorecards that all have submitted, side by side.' });
  },
};

/** Somebody who only applied is scored nowhere yet. */
async function toInterview(page: Page): Promise<void> {
  await enterPart(page, NEW_OPENING, 'Candidates');
  await page
    .getByRole('row', { name: new RegExp(SCORED) })
    .getByRole('checkbox')
    .check({ force: true });
  await page.getByRole('button', { name: 'Move to stage' }).click();
  await page.getByRole('menuitem', { name: 'Interview' }).click();
  await page.getByText('One candidate moved to Interview.').waitFor();
}
