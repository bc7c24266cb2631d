import type { WindowCallName, WindowInput, WindowOutput } from '@shared/bridge';
import type { CallEnvelope } from '@shared/calls';
import type { Result } from '@shared/kernel';
import type { Page } from 'playwright-core';

/** Asks through the bridge, as the page's own code does; throws on a refusal. */
export async function ask<N extends WindowCallName>(
  page: Page,
  name: N,
  input: WindowInput<N>,
  envelope: CallEnvelope = {},
): Promise<WindowOutput<N>> {
  type Send = (input: unknown, envelope: CallEnvelope) => Promise<Result<unknown>>;
  const result = await page.evaluate(
    ({ call, sent, who }) =>
      (window as unknown as { grounds: Record<string, Send> }).grounds[call]!(sent, who),
    { call: name as string, sent: input as unknown, who: envelope },
  );
  if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.message}`);
  return result.value as WindowOutput<N>;
}

const anchors = ['Does not begin.', 'Begins.', 'Gets half way.', 'Finishes.', 'Finishes and checks.'];

/** A new log with one small opening: two members, one criterion, two candidates who were interviewed. Answers its recovery code. */
export async function smallOpening(page: Page): Promise<string> {
  const { fileToken } = await ask(page, 'shell.samplePlace', {});
  const { recoveryCode } = await ask(page, 'custody.create', {
    file: fileToken,
    organisation: { name: 'Harbour Archive' },
  });
  await ask(page, 'settings.set-member', { ref: 'ada', fullName: 'Ada Brandt' });
  await ask(page, 'settings.set-member', { ref: 'ben', fullName: 'Ben Osei' });
  const opening = 'archivist';
  await ask(page, 'openings.create', { ref: opening, details: { title: 'Archivist' } });
  await ask(page, 'openings.set-criteria', {
    opening,
    set: {
      qualifications: [
        { ref: 'years', label: 'Two years in an archive', kind: 'years', subject: 'archive work', years: 2 },
      ],
      criteria: [{ ref: 'sorting', label: 'Sorting', question: 'Sort this box.', anchors }],
      stages: [
        { ref: 'screening', label: 'Screening', kind: 'screening' },
        { ref: 'interview', label: 'Interview', kind: 'interview', criteria: ['sorting'] },
      ],
    },
  });
  await ask(page, 'openings.set-committee', {
    opening,
    committee: { members: [{ member: 'ada', role: 'chair' }, { member: 'ben' }] },
  });
  for (const [id, fullName] of [
    ['lena', 'Lena Fogarty'],
    ['otto', 'Otto Hallström'],
  ] as const) {
    await ask(page, 'candidates.add', {
      id,
      contact: { fullName },
      facts: [{ value: { kind: 'years', subject: 'archive work', years: 3, source: 'CV, page 1' } }],
      applications: [{ id: `app-${id}`, opening }],
    });
    await ask(page, 'candidates.reach-stage', { application: `app-${id}`, stage: 'interview' });
  }
  return recoveryCode;
}

/** A scorecard of another member, given without the window. */
export async function score(
  page: Page,
  who: { member: string; application: string; points: number; evidence: string },
): Promise<void> {
  const { member, application, points, evidence } = who;
  await ask(page, 'scorecards.declare-interest', {
    application,
    member,
    declaration: { interest: 'none' },
  });
  await ask(page, 'scorecards.submit', {
    application,
    member,
    stage: 'interview',
    ratings: [{ criterion: 'sorting', points, evidence }],
  });
}

/** The window's page Scores. */
export const scoresPage = (page: Page) => ({
  candidates: page.getByRole('list', { name: 'Candidates to score' }),
  pane: page.getByRole('region', { name: 'Scorecard and notes' }),
  evidence: page.getByLabel('What did you see or hear?'),
  open: async (opening: string): Promise<void> => {
    await page.evaluate((to) => {
      location.hash = to;
    }, `/openings/${opening}/scores`);
    await page.getByRole('heading', { name: 'Scores', level: 1 }).waitFor();
  },
  actAs: async (name: string): Promise<void> => {
    await page.getByRole('combobox', { name: 'Who is at the desk?' }).click();
    await page.getByRole('option', { name }).click();
  },
  choose: (name: string) => page.getByRole('list', { name: 'Candidates to score' }).getByText(name).click(),
  declareNothing: () => page.getByRole('button', { name: 'No interest to declare' }).click(),
  point: (anchor: string) => page.getByRole('radio', { name: anchor }).check(),
  submit: async (): Promise<void> => {
    await page.getByRole('button', { name: 'Submit and lock…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Submit and lock' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  },
});
