/** The stories of product.md by their numbers: 9 and 12, what the law asks for. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterRoom } from './pages/frame';
import { choosesInDialogs } from './support/job';
import { expectShown, openStage, type Stage } from './support/situations/stage';

let stage: Stage;
const folder = mkdtempSync(join(tmpdir(), 'grounds-situations-'));
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('situation 9: “I was refused because of my age. That is discrimination.”', () => {
  const NAME = 'Augustin Feyer-Moss';
  const WORDS = 'Thank you for writing to us. We take what you say seriously, and look into it.';

  it('puts the whole opening under hold, and no letter from a template answers it', async () => {
    const { room } = stage;
    await room.enter();
    await room.beginIntake({
      about: NAME,
      text: 'You call me overqualified. I was refused because of my age. That is discrimination.',
    });
    await expectShown(room.hints().getByRole('button', { name: 'Alleges discrimination', pressed: true }));
    await stage.page.keyboard.press('Control+Enter');
    await expectShown(room.pane().getByText(/^The whole opening is under legal hold since/));
    await expectShown(room.part('Reply').getByText(/not answered from a template/));
    expect(await room.part('Reply').getByRole('link').count()).toBe(0);
  });

  it('is answered only in words that HR or counsel agreed to', async () => {
    const { room } = stage;
    await room.writeReply({ text: WORDS });
    await room.recordReply();
    await expectShown(room.part('Reply').getByText('Say who agreed to these words.'));
    expect(await room.sent().count()).toBe(0);
    await room.reply({ text: WORDS, agreedWith: 'Howard Penhallow, Human Resources' });
    await expectShown(room.sent().getByText('Agreed with Howard Penhallow, Human Resources'));
  });

  it('can be exported with the complete record of the opening', async () => {
    const { room } = stage;
    await choosesInDialogs(stage, folder);
    await room.pane().getByRole('button', { name: 'Save the charge pack' }).click();
    await room
      .pane()
      .getByText(/^Saved \d+ files in /)
      .waitFor({ timeout: 60_000 });
    const files = readdirSync(folder, { recursive: true }).map(String);
    for (const part of ['READ ME.txt', 'manifest.json', 'opening.pdf', 'applications/018.pdf'])
      expect(files.some((file) => file.endsWith(part))).toBe(true);
  });

  it('keeps its hold for as long as it is open', async () => {
    const { page } = stage;
    await enterRoom(page, 'Custody');
    await page.getByRole('button', { name: 'Lift the hold on Reference Librarian' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Why it is settled' }).fill('Nothing more was heard of it.');
    await dialog.getByRole('button', { name: 'Lift the hold' }).click();
    await expectShown(dialog.getByText(/^The inquiry that this hold protects is still open/));
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expectShown(page.getByRole('list', { name: 'Holds that stand' }).getByText('Reference Librarian'));
  });
});

describe('situation 12: the law of the place, and courtesy beyond it', () => {
  const NAME = 'Delphine Achebe-Rourke';

  it('sets the day for a copy of the data, with its source', async () => {
    const { room } = stage;
    await room.enter();
    await room.beginIntake({
      about: NAME,
      text: 'Please send me a copy of all personal data that you hold about me.',
      receivedOn: '2026-11-20',
    });
    const due = room.pane().getByLabel('Answer due');
    await expect.poll(() => due.inputValue()).toBe('2026-12-20');
    await stage.page.keyboard.press('Control+Enter');
    const facts = await room
      .pane()
      .getByText(/^The law of the place \(GB\)/)
      .textContent();
    expect(facts).toContain('within 1 month of the request, which came in on 20 November 2026');
    expect(facts).toContain('UK GDPR, articles 12 and 15');
    expect(facts).toContain('Not verified: check this before you rely on it.');
    await expectShown(room.row(new RegExp(`${NAME}.*Formal request.*Due 20 Dec 2026`)));
  });

  it('lets the organisation promise less time for other questions', async () => {
    const { page, room } = stage;
    await enterRoom(page, 'Settings');
    const form = page.getByRole('form', { name: 'Organisation and letters' });
    await form.getByRole('textbox', { name: 'Questions are answered within' }).fill('7');
    await form.getByRole('button', { name: 'Save organisation' }).click();
    await form.getByText('Not saved yet').waitFor({ state: 'hidden' });
    await room.enter();
    await room.intake({ about: NAME, text: 'Which course would you advise?', receivedOn: '2026-11-20' });
    await expectShown(room.pane().getByText('27 November 2026', { exact: true }));
    await expectShown(room.pane().getByText('Questions are answered within 7 days of their arrival.'));
    expect(stage.pageErrors).toEqual([]);
  });
});
