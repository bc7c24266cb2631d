import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, openingsPages } from './pages/openings';
import { ask } from './support/job';
import { launchApp, type RunningApp } from './support/launch';

let running: RunningApp;
let setup: ReturnType<typeof openingsPages>;
beforeAll(async () => {
  running = await launchApp();
  setup = openingsPages(running.page);
  const { fileToken } = await ask(running, 'shell.samplePlace', {});
  await ask(running, 'custody.create', { file: fileToken, organisation: { name: 'Harbour Archive' } });
  await goTo(running.page, '/openings');
});
afterAll(() => running?.close());

const OPENING = 'archivist';
const set = async () => (await ask(running, 'openings.get', { opening: OPENING })).versions.at(-1)!;

describe('an opening', () => {
  it('is created from its title and leads to Setup, with two stages to begin from', async () => {
    await running.page.getByText('No opening is on record yet.').waitFor();
    await setup.create('Archivist', 'Collections');
    expect((await set()).set.stages.map(({ label }) => label)).toEqual(['Screening', 'Interview']);
  });

  it('gets qualifications and criteria with an anchor for every point', async () => {
    const { page } = running;
    await page.getByRole('button', { name: 'Add a qualification' }).click();
    await setup.choose('Kind', 'Language');
    const subject = setup.criteria.getByRole('textbox', { name: 'Which language' });
    await subject.fill('Latin');
    await setup.addCriterion('Reading old hands', 'Knowledge of the subject');
    await setup.save('Criteria', 'Save criteria');
    const { set: saved, version } = await set();
    expect(version).toBe(1);
    expect(saved.criteria).toHaveLength(1);
    expect(saved.criteria[0]).toMatchObject({
      ref: 'reading-old-hands',
      label: 'Reading old hands',
      scale: 5,
    });
    expect(saved.criteria[0]!.anchors.every((text) => text.length > 20)).toBe(true);
    expect(saved.qualifications[0]).toMatchObject({
      kind: 'language',
      subject: 'Latin',
      label: 'Latin at level B2 or above',
    });
  });

  it('is not saved with an anchor missing, and leads there', async () => {
    const { page } = running;
    await page.getByRole('button', { name: 'Add a criterion' }).click();
    await setup.criteria.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Calm');
    await setup.criteria.getByRole('button', { name: 'Save criteria' }).click();
    await setup.criteria.getByText('5 fields need attention').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Anchor for point 1',
    );
  });

  it('asks before something written is left behind', async () => {
    const { page } = running;
    await page.getByRole('link', { name: 'People' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Leave without saving the criteria?').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(page.url()).toContain('/setup');
    await setup.criteria.getByRole('button', { name: 'Discard changes' }).click();
  });

  it('gets a committee, somebody new included', async () => {
    await setup.addNewMember('Ada Brandt');
    await setup.save('Committee', 'Save committee');
    const { committee } = await ask(running, 'openings.get', { opening: OPENING });
    expect(committee.members).toEqual([{ member: 'ada-brandt', role: 'chair', unit: '' }]);
  });

  it('once scored asks why its criteria change, and makes a new version', async () => {
    const { page } = running;
    const criterion = (await set()).set.criteria[0]!;
    await ask(running, 'openings.set-criteria', {
      opening: OPENING,
      set: {
        ...(await set()).set,
        stages: (await set()).set.stages.map((stage) =>
          stage.kind === 'interview' ? { ...stage, criteria: [criterion.ref] } : stage,
        ),
      },
    });
    await ask(running, 'candidates.add', {
      contact: { fullName: 'Lena Fogarty' },
      applications: [{ id: 'app-lena', opening: OPENING }],
    });
    await ask(running, 'candidates.reach-stage', { application: 'app-lena', stage: 'interview' });
    await ask(running, 'scorecards.declare-interest', {
      application: 'app-lena',
      member: 'ada-brandt',
      declaration: { interest: 'none' },
    });
    await ask(
      running,
      'scorecards.submit',
      {
        application: 'app-lena',
        member: 'ada-brandt',
        stage: 'interview',
        ratings: [{ criterion: criterion.ref, points: 4, evidence: 'Read three of the four hands shown.' }],
      },
      'ada-brandt',
    );
    await page.getByText('Scorecards have been submitted against version 1').waitFor();
    await page.getByRole('button', { name: /Reading old hands.*weight/ }).click();
    await setup.criteria.getByRole('textbox', { name: 'Weight' }).fill('2');
    await setup.criteria.getByRole('button', { name: 'Save as version 2' }).click();
    await setup.criteria.getByText('One field needs attention').waitFor();
    await setup.criteria
      .getByRole('textbox', { name: 'Why do the criteria change?' })
      .fill('The post was joined with the map room.');
    await setup.criteria.getByRole('button', { name: 'Save as version 2' }).click();
    await page.getByText('Version 2', { exact: true }).waitFor();
    await page.getByText('Changed the criterion “Reading old hands”.').waitFor();
    await page.getByText('The weight was 1 and is now 2.').waitFor();
    await setup.criteria.getByText('Lena Fogarty: one scorecard under version 1.').waitFor();
    expect((await set()).set.criteria[0]!.weight).toBe(2);
  });

  it('says which preference must be reviewed before its decision is signed', async () => {
    const { page } = running;
    await page.getByRole('checkbox', { name: /gives some candidates preference/ }).check();
    await page
      .getByRole('textbox', { name: 'The rule in words, with its source' })
      .fill('Disabled applicants who meet every qualification are interviewed.');
    await setup.save('Details', 'Save details');
    const { details } = await ask(running, 'openings.get', { opening: OPENING });
    expect(details.preferenceReview).toEqual({
      required: true,
      rule: 'Disabled applicants who meet every qualification are interviewed.',
    });
  });

  it('is copied without its candidates, and advertised again once', async () => {
    const { page } = running;
    await page.getByRole('button', { name: 'Copy this opening' }).click();
    await setup.followOn('Map librarian', 'Make the copy');
    await page.getByText('Made as a copy of Archivist.').waitFor();
    expect(await ask(running, 'candidates.list', { opening: 'map-librarian' })).toEqual([]);
    await page.getByRole('link', { name: 'Archivist', exact: true }).last().click();
    await page.getByRole('button', { name: 'Re-advertise' }).click();
    await setup.followOn('Archivist, second call', 'Close and re-advertise');
    await page.getByText('Advertises Archivist again.').waitFor();
    const first = await ask(running, 'openings.get', { opening: OPENING });
    expect([first.outcome, first.readvertisedAs]).toEqual(['re-advertised', 'archivist-second-call']);
    expect(running.pageErrors).toEqual([]);
  });
});
