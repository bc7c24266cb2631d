import type { Finding } from '@shared/checks';
import type { FindingSummary } from '@shared/decisions';
import type { RecordState } from '@shared/record';
import type { Locator, Page } from 'playwright-core';
import {
  justification,
  refsOf,
  SAMPLE_OPENING,
  settlement,
  type SettleStep,
} from '../../../support/settle-sample';
import { actAs, enterPart } from '../../pages/frame';
import { ask, type Job, type JobStep } from '../job';
import { readRecord } from './record';
import { MAIN_OPENING } from './start';

const CHAIR = { ref: 'imogen-farrow', name: 'Imogen Farrow' };
const LATE_FRIEND = 'Dele Whitcombe';

type Command<N> = Extract<Extract<SettleStep, { command: unknown }>['command'], { name: N }>;
type Justify = Extract<SettleStep, { justify: unknown }>;

export const compare: JobStep = {
  name: 'Compare the candidates and read the findings',
  run: async (job) => {
    const { page, onScreen, found } = job;
    const state = await readRecord(job, SAMPLE_OPENING, CHAIR.ref);
    for (const { ref, id } of state.candidates.applications.values()) found.applications.set(ref, id);
    await actAs(page, CHAIR.name);
    await enterPart(page, MAIN_OPENING, 'Decide');
    await choose(page, 'Mara Quist');
    await onScreen({
      name: 'decide',
      caption:
        'The comparison: means and spread, groups the scores cannot tell apart, and what still blocks.',
      dark: true,
    });
  },
};

/** Some in the window, step by step as a person would; the others by the same commands. */
export const settle: JobStep = {
  name: 'Settle the open findings',
  run: async (job) => {
    const state = await readRecord(job, SAMPLE_OPENING, CHAIR.ref);
    for (const step of settlement(state)) {
      if (isSigning(step)) return;
      await (inWindow(step, state) ?? byCommand(step, state))(job);
    }
  },
};

export const sign: JobStep = {
  name: 'Sign the decision',
  run: async (job) => {
    const { page, onScreen } = job;
    const state = await readRecord(job, SAMPLE_OPENING, CHAIR.ref);
    const steps = settlement(state);
    const { rationale } = commandOf(steps.find(isSigning)!, 'decisions.sign')!.input;
    await enterPart(page, MAIN_OPENING, 'Decide');
    await page.getByText('Nothing stands in the way of the signature.').waitFor();
    await page.getByRole('button', { name: 'Sign decision…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Rationale of the committee' }).fill(rationale ?? '');
    await onScreen({ name: 'sign', caption: 'Nothing blocks any more: the chair signs for the committee.' });
    await dialog.getByRole('button', { name: 'Sign decision', exact: true }).click();
    await page
      .getByText(/^Signed by /)
      .first()
      .waitFor();
    await choose(page, 'Mara Quist');
    await onScreen({
      name: 'signed',
      caption: 'The signed decision. It can be corrected only by a later one.',
    });
    for (const step of steps.slice(steps.findIndex(isSigning) + 1)) await byCommand(step, state)(job);
  },
};

const isSigning = (step: SettleStep): boolean => commandOf(step, 'decisions.sign') !== null;

function commandOf<N extends string>(step: SettleStep, name: N): Command<N> | null {
  return 'command' in step && step.command.name === name ? (step.command as Command<N>) : null;
}

function inWindow(step: SettleStep, state: RecordState): ((job: Job) => Promise<void>) | null {
  const declaration = commandOf(step, 'scorecards.declare-interest');
  if (declaration) return (job) => declare(job, declaration);
  if (step.settles === 'interest-not-recused' && 'justify' in step) return (job) => justify(job, step);
  const disposition = commandOf(step, 'decisions.dispose');
  // A rewording, and evidence linked to a reason.
  if (disposition && ['protected-signal', 'evidence-missing'].includes(step.settles))
    return (job) => giveReason(job, disposition, state, step.settles === 'evidence-missing');
  return null;
}

const byCommand =
  (step: SettleStep, state: RecordState) =>
  async (job: Job): Promise<void> => {
    const command =
      'command' in step
        ? step.command
        : justification(step, await findingsOf(job), refsOf(state).application);
    await ask(job, command.name, command.input, CHAIR.ref);
  };

const viewOf = (job: Job) => ask(job, 'decisions.view', { opening: SAMPLE_OPENING }, CHAIR.ref);

const findingsOf = async (job: Job): Promise<FindingSummary[]> =>
  (await viewOf(job)).findings.map((finding) => ({
    ...finding,
    applications: finding.subjects,
    candidates: [],
  }));

const card = (page: Page, { message }: Finding): Locator =>
  page.getByRole('article').filter({ hasText: message });

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('table').getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { name, level: 2 }).waitFor();
}

async function declare(
  { page, onScreen }: Job,
  { input }: Command<'scorecards.declare-interest'>,
): Promise<void> {
  await actAs(page, LATE_FRIEND);
  await enterPart(page, MAIN_OPENING, 'Scores');
  await page.getByRole('button', { name: /Mara Quist/ }).click();
  await page.getByRole('button', { name: 'Declare an interest…' }).click();
  await page.getByRole('radio', { name: 'Friend' }).check();
  await page.getByRole('textbox', { name: /In a few words/ }).fill(input.declaration.text ?? '');
  await onScreen({
    name: 'declaration',
    caption: 'A panel member declares that he is a friend of a candidate, late but on record.',
  });
  await page.getByRole('button', { name: 'Record declaration' }).click();
  await page.getByText(/^Your declaration: Friend/).waitFor();
  await actAs(page, CHAIR.name);
}

async function justify(job: Job, { settles, justify: { text } }: Justify): Promise<void> {
  const { page } = job;
  await enterPart(page, MAIN_OPENING, 'Decide');
  const finding = (await viewOf(job)).findings.find(({ check }) => check === settles)!;
  const way = finding.settle.find(({ act }) => act === 'justify')!.text;
  await card(page, finding).getByRole('button', { name: way }).click();
  await card(page, finding).getByRole('textbox', { name: 'Justification' }).fill(text);
  await job.onScreen({
    name: 'justification',
    caption: 'A finding that needs a word gets one; the answer stays beside it for good.',
  });
  await card(page, finding).getByRole('button', { name: 'Record justification' }).click();
  await card(page, finding).getByText(`${CHAIR.name}: ${text}`).waitFor();
}

/** Gives one reason another ground, other words and what it rests on, in the form beside the comparison. */
async function giveReason(
  { page, onScreen }: Job,
  { input }: Command<'decisions.dispose'>,
  state: RecordState,
  show: boolean,
): Promise<void> {
  const application = state.candidates.applications.get(input.application)!;
  const name = state.candidates.candidates.get(application.candidate)!.contact!.fullName;
  const reason = input.disposition.reasons![0]!;
  await enterPart(page, MAIN_OPENING, 'Decide');
  await choose(page, name);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('combobox', { name: 'What is the reason about?' }).click();
  await page.getByRole('option', { name: GROUND_NAMES[reason.ground.ref]! }).click();
  await page.getByRole('textbox', { name: 'The reason' }).fill(reason.text);
  const picks = page.getByRole('group', { name: 'What does it rest on?' }).getByRole('listitem');
  for (const link of reason.evidence ?? [])
    await picks
      .filter({ hasText: wordsOf(link, state) })
      .getByRole('checkbox')
      .check();
  if (show)
    await onScreen({
      name: 'evidence',
      caption: 'A reason points to what was seen: two ratings with the words of those who gave them.',
    });
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('button', { name: 'Record disposition' }).click();
  await page.getByRole('button', { name: 'Record disposition' }).waitFor({ state: 'hidden' });
}

const GROUND_NAMES: Record<string, string> = {
  safeguarding: 'Safeguarding certificate',
  'reference-interview': 'Reference interview',
};

type Link = NonNullable<
  NonNullable<Command<'decisions.dispose'>['input']['disposition']['reasons']>[number]['evidence']
>[number];

/** What the picker shows for a piece of evidence, as far as it tells it from the others. */
function wordsOf(link: Link, state: RecordState): string {
  if (link.kind !== 'rating') return 'Safeguarding certificate';
  const { ratings } = state.scorecards.scorecards.get(link.scorecard)!;
  return ratings.find(({ criterion }) => criterion === link.criterion)!.evidence;
}
