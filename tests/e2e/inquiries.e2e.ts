import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InquiriesRoom } from './pages/inquiries';
import { exploreSample } from './pages/start';
import { seriousFaults } from './support/accessibility';
import { launchApp, type RunningApp } from './support/launch';

let running: RunningApp;
let room: InquiriesRoom;
beforeAll(async () => {
  running = await launchApp({ size: { width: 1280, height: 860 } });
  room = new InquiriesRoom(running.page);
  await exploreSample(running.page);
  await room.enter();
});
afterAll(() => running?.close());

describe('the inbox', () => {
  it('says by when an answer is due, and when a person had a last reply (6, 34)', async () => {
    const late = room.dueList().getByRole('button', { name: /Kwabena Lusk/ });
    expect(await late.textContent()).toMatch(/(Overdue since|Due) 16 Nov 2026/);
    await room.open('Gwendolyn Pryce-Abara', 'Formal request');
    const pane = await room.pane().textContent();
    expect(pane).toContain('4 earlier inquiries about this person on record');
    expect(pane).toContain('Closed with no further reply on 22 October 2026');
    expect(pane).toContain('An answer is owed all the same');
    expect(await room.pane().getByRole('button', { name: 'Log it without a reply' }).count()).toBe(0);
  });

  it('finds by words of the message, counts them, and goes on by the arrow keys', async () => {
    await room.find('beacon pharmacy');
    expect(await room.found().textContent()).toContain('One found');
    expect(await room.row(/Yusuf Pemberton-Hale/).count()).toBe(1);
    await room.showAll();

    const first = room.dueList().getByRole('button').first();
    await first.focus();
    await running.page.keyboard.press('ArrowDown');
    const focused = running.page.locator(':focus');
    const name = (await focused.locator('span').first().textContent()) ?? '';
    expect(await focused.getAttribute('aria-current')).toBe('true');
    await room.pane().getByRole('heading', { name, level: 2 }).waitFor();
    // The list keeps the focus, so that the next arrow goes on.
    expect(await focused.getAttribute('data-inquiry')).not.toBeNull();
  });

  it('shows a safety note with words, in the list and first in the inquiry', async () => {
    expect(await room.row(/Ottilie Brandreth/).textContent()).toContain('Safety note');
    await room.open('Ottilie Brandreth');
    await room.pane().getByText('For your safety').waitFor();
  });
});

describe('intake', () => {
  it('needs a person and a message, and suggests the rest', async () => {
    await room.beginIntake({
      about: 'Delphine',
      text: 'Why was I not chosen? And please send me a copy of all the personal data you hold about me. May I apply again?',
    });
    const pane = room.pane();
    expect(await pane.getByText('This message asks for more than an answer.').isVisible()).toBe(true);
    await pane.getByRole('note').getByText('Asks for what is held about them').waitFor();
    const formal = room.hints().getByRole('button', { name: 'Formal request' });
    expect(await formal.getAttribute('aria-pressed')).toBe('true');
    expect(await pane.getByLabel('Answer due').inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
    await pane.getByText('This is not legal advice.').waitFor();

    // Questions are moved, cut and taken out by keyboard.
    const fields = pane.getByRole('textbox', { name: /^Question \d of \d$/ });
    const before = await fields.evaluateAll((list) => list.map((one) => (one as HTMLTextAreaElement).value));
    expect(before.length).toBeGreaterThan(1);
    await fields.last().focus();
    await running.page.keyboard.press('Alt+ArrowUp');
    await pane.getByText(/^It is question \d now\.$/).waitFor();
    const after = await fields.evaluateAll((list) => list.map((one) => (one as HTMLTextAreaElement).value));
    expect(after.toSorted()).toEqual(before.toSorted());
    expect(after).not.toEqual(before);

    // What is begun waits while somebody looks elsewhere.
    await room.open('Kwabena Lusk');
    await running.page.getByRole('button', { name: 'Go on with the new inquiry' }).click();
    expect(await pane.getByRole('textbox', { name: 'What was said or written' }).inputValue()).toContain(
      'Why was I not chosen?',
    );
    expect(await fields.first().inputValue()).toBe(after[0]);

    await running.page.keyboard.press('Control+Enter');
    await pane.getByRole('heading', { name: 'Delphine Achebe-Rourke', level: 2 }).waitFor();
    await pane.locator('mark').first().waitFor();
    expect(await room.row(/Delphine Achebe-Rourke.*Formal request/).count()).toBe(1);
  });

  it('is done by keyboard alone', async () => {
    const { page } = running;
    await page.getByRole('button', { name: 'Record an inquiry' }).focus();
    await page.keyboard.press('Enter');
    const active = () => page.evaluate(() => document.activeElement?.id);
    await expect.poll(active).toBe('inquiry-inquiry-text');
    await page.keyboard.type('What would make me stronger next time?');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Rashid');
    await page.getByRole('option', { name: /Rashid Temperley/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Rashid Temperley');
    expect(await room.pane().textContent()).toContain('Asks for feedback');
  });

  it('discloses nothing to somebody whose authority is not on record (7)', async () => {
    await room.intake({
      about: 'Bettina',
      asker: 'Somebody else',
      askerName: 'A caller named Mr Lind',
      text: 'Has she applied? Why not?',
    });
    await room.guard().waitFor();
    const card = room.question('Has she applied?');
    await card.getByRole('button', { name: 'Decline with the standard answer' }).click();
    await card.getByRole('button', { name: 'Record as declined' }).click();
    await card.getByText(/^Declined, /).waitFor();
    expect(await card.textContent()).toContain('do not say whether somebody has applied');
    await room.showAuthority('Her written consent of 20 November.');
    await room.guard().waitFor({ state: 'hidden' });
  });
});

describe('an inquiry', () => {
  it('says what comes next, and leads there (4, 9, 10)', async () => {
    const focused = () => running.page.evaluate(() => document.activeElement?.id);
    await room.open('Martin Gallowglass', 'Internal complaint');
    await room.next().getByText('Next: answer one question.').waitFor();
    await room.next().getByRole('button', { name: 'Go to the answer' }).click();
    await expect.poll(focused).toMatch(/^answer-/);
    // It stays in sight below the middle of the inquiry, and hides nothing that has the focus.
    const field = (await running.page.locator(':focus').boundingBox())!;
    const line = (await room.next().boundingBox())!;
    expect(line.y + line.height).toBeLessThanOrEqual(field.y);
    await room.open('Yusuf Pemberton-Hale');
    await room.next().getByRole('button', { name: 'Begin the assessment' }).click();
    await expect.poll(focused).toBe('inquiry-assessment');
    await room.open('Petronella Marsh');
    await room
      .next()
      .getByText(/^Nothing to do here until it has come\./)
      .waitFor();
    await room.open('Ottilie Brandreth');
    expect(await room.next().count()).toBe(0);
  });

  it('stays open until each question is answered or declined (4)', async () => {
    await room.open('Martin Gallowglass', 'Internal complaint');
    await room
      .inTheWay()
      .getByText(/neither answered nor declined/)
      .waitFor();
    await room.tryClose('Answered by letter.');
    const focused = () => running.page.evaluate(() => document.activeElement?.id);
    await expect.poll(focused).toBe('closing-findings');
    await room.inTheWay().getByRole('button', { name: 'Go to the open question' }).click();
    await expect.poll(focused).toMatch(/^answer-/);
    await room.answer('May I apply again?', 'You may, at any time.');
    await room.next().getByText('Nothing left to do: close it.').waitFor();
    await room.close('Answered by letter.');
    await room
      .closedList()
      .getByRole('button', { name: /Martin Gallowglass.*Internal complaint/ })
      .waitFor();
    expect(await room.pane().getByText('Answered by letter.').isVisible()).toBe(true);
  });

  it('is judged anew, passed on and has come back, each on record', async () => {
    await room.open('Kwabena Lusk');
    await room.classify('Disagrees with the decision', 'He says that the silence was our decision.');
    await room.said('The kind is recorded: Disagrees with the decision.').waitFor();
    await room.setDue('2026-12-18', 'He is away until then, and asked for it.');
    await room.pane().locator('time').getByText('18 December 2026').waitFor();
    await room.wait('HR', { who: 'Rosalind', until: '2026-12-14' });
    await room
      .waitingList()
      .getByRole('button', { name: /Kwabena Lusk.*Waiting: HR, until 14 Dec 2026/ })
      .waitFor();
    // The dialog gives the focus back to the button that opened it.
    await expect
      .poll(() => running.page.evaluate(() => document.activeElement?.textContent))
      .toBe('Pass on or wait');
    await room.resume('She has looked at it.');
    await room
      .openList()
      .getByRole('button', { name: /Kwabena Lusk/ })
      .waitFor();
  });

  it('holds back a reply that a check blocks, in place, and keeps the words that went out', async () => {
    await room.intake({
      about: 'Rashid',
      text: 'What would make me stronger next time?',
      channel: 'Telephone',
      kind: 'Asks for feedback',
    });
    await room.writeReply({ text: 'We chose more qualified candidates.' });
    await room
      .replyFindings()
      .getByText(/more qualified candidates/)
      .first()
      .waitFor();
    await room.recordReply();
    expect(await room.sent().count()).toBe(0);
    await room.reply({ text: 'Thank you for asking. We will write to you this week.' });
    expect(await room.sent().first().textContent()).toContain('We will write to you this week.');
    await expect
      .poll(() => running.page.evaluate(() => document.activeElement?.textContent))
      .toContain('We will write to you this week.');
  });

  it('is held back by what its message asks for, until somebody has read it and says that it is none', async () => {
    await room.intake({
      about: 'Rashid',
      text: 'My lawyer is my sister, and she says hello. May I apply again?',
      kind: 'Asks for feedback',
    });
    await room.tryAnswer('May I apply again?', 'You may, at any time.');
    await room
      .answerFindings()
      .getByText(/legal threat/)
      .first()
      .waitFor();
    await room.setAside('Speaks of lawyers or a court', 'The lawyer is her sister, and threatens nothing.');
    await room.answer('May I apply again?', 'You may, at any time.');
    expect(await room.inTheWay().isVisible()).toBe(false);
  });

  it('with new information is assessed by somebody who did not sign (10)', async () => {
    await room.open('Yusuf Pemberton-Hale', 'Brings new information');
    const part = room.part('New information');
    await part.getByText(/Cormac Bellweather: Signed the decision/).waitFor();
    expect(await part.getByRole('radio', { name: 'Cormac Bellweather' }).count()).toBe(0);
    await room.assess({
      classification: 'Overlooked by us',
      wouldChange: false,
      why: 'Page 2 of the application names the counter; the other minimum requirement is still not shown.',
      by: 'Imogen Farrow',
    });
    await part.getByText('Assessed by Imogen Farrow').waitFor();
    await part.getByRole('listitem').filter({ hasText: 'Done' }).first().waitFor();
  });

  it('after "no further reply" is read, and laid aside in one step (6)', async () => {
    await room.intake({
      about: 'Gwendolyn',
      text: 'It is Wednesday, so here I am again.',
      kind: 'Asks again',
    });
    await room.pane().getByText('None was found.').waitFor();
    await room.logWithoutReply();
    const laid = room.closedList().getByRole('button', { name: /Gwendolyn/ });
    expect(await laid.first().textContent()).toContain('no further reply');
  });

  it('that alleges discrimination puts the opening under hold, with no template (9)', async () => {
    await room.intake({
      about: 'Tamsin',
      text: 'I was refused because of my age. That is discrimination.',
      kind: 'Alleges discrimination',
    });
    await room
      .pane()
      .getByText(/The whole opening is under legal hold since/)
      .waitFor();
    await room
      .part('Reply')
      .getByText(/not answered from a template/)
      .waitFor();
    await room.pane().getByRole('link', { name: 'Legal holds in Custody' }).click();
    const { page } = running;
    const holds = page.getByRole('list', { name: 'Holds that stand' });
    await holds.first().waitFor();
    expect(await holds.textContent()).toContain('Evening Library Assistant');

    // The hold stands as long as the inquiry that brought it about is open.
    await page.getByRole('button', { name: 'Lift the hold on Evening Library Assistant' }).click();
    await page.getByRole('textbox', { name: 'Why it is settled' }).fill('It was settled.');
    await page.getByRole('dialog').getByRole('button', { name: 'Lift the hold' }).click();
    await page
      .getByRole('dialog')
      .getByText(/is still open/)
      .waitFor();
    await page.keyboard.press('Escape');
    await page.goBack();
    await room.heading().waitFor();
  });
});

describe('a legal hold', () => {
  it('is placed on an opening and lifted with a reason', async () => {
    const { page } = running;
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Custody' }).click();
    await page.getByRole('button', { name: 'Place a hold' }).click();
    await page.getByRole('combobox', { name: 'Opening' }).click();
    await page.getByRole('option', { name: 'Reference Librarian' }).click();
    await page.getByRole('button', { name: 'Place the hold' }).click();
    const mine = page
      .getByRole('list', { name: 'Holds that stand' })
      .getByRole('listitem')
      .filter({ hasText: 'Reference Librarian' });
    await mine.getByText(/^Charge, since /).waitFor();
    await mine.getByRole('button', { name: 'Lift the hold on Reference Librarian' }).click();
    const lift = page.getByRole('dialog').getByRole('button', { name: 'Lift the hold' });
    expect(await lift.isEnabled()).toBe(false);
    await page.getByRole('textbox', { name: 'Why it is settled' }).fill('The charge was withdrawn.');
    await lift.click();
    await mine.waitFor({ state: 'detached' });
    await page.getByText('One hold was lifted').click();
    expect(await page.getByText(/Lifted on .*The charge was withdrawn\./).isVisible()).toBe(true);
    await room.enter();
  });
});

describe('around inquiries', () => {
  it('are reached from Today, the most urgent first', async () => {
    const { page } = running;
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Today' }).click();
    const asked = page.getByRole('region', { name: 'To answer' }).getByRole('link');
    const first = (await asked.first().textContent()) ?? '';
    await asked.first().click();
    const heading = room.pane().getByRole('heading', { name: first, level: 2 });
    await heading.waitFor();
    expect(await heading.isVisible()).toBe(true);
  });

  it('lead to the letter that answers them', async () => {
    await room.open('Rashid Temperley', 'Asks for feedback');
    await room.part('Reply').getByRole('link', { name: 'Feedback' }).click();
    await running.page.getByRole('heading', { name: 'Letters', level: 1 }).waitFor();
    const checks = running.page.getByRole('region', { name: 'Checks and record' });
    await checks.getByRole('heading', { name: 'Rashid Temperley', exact: true }).waitFor();
    const desk = await checks.textContent();
    expect(desk).toContain('Feedback on request');
    expect(desk).toContain('Inquiry that it answers');
    await running.page.goBack();
    await room.heading().waitFor();
  });

  it('lead to the why of the application', async () => {
    await room.open('Kwabena Lusk');
    await room.pane().getByRole('link', { name: 'Open the “why” of this application' }).click();
    const why = running.page.getByRole('heading', { level: 1, name: /Kwabena Lusk/ });
    await why.waitFor();
    expect(await why.count()).toBe(1);
    // And back: a question about this application is begun with the person already chosen.
    await running.page.getByRole('link', { name: 'Record a question about this application' }).click();
    await expect
      .poll(() => room.pane().getByRole('combobox', { name: 'About whom' }).inputValue())
      .toContain('Kwabena Lusk');
    await room.pane().getByRole('button', { name: 'Discard' }).click();
    await room.heading().waitFor();
  });

  it('are the list or one of them where there is no room for both', async () => {
    const { app, page } = running;
    const resize = (width: number, height: number): Promise<void> =>
      app.evaluate(
        ({ BrowserWindow }, size) =>
          BrowserWindow.getAllWindows()[0]!.setContentSize(size.width, size.height),
        { width, height },
      );
    await resize(640, 800);
    await page.waitForFunction(() => innerWidth <= 640);
    await room.open('Yusuf Pemberton-Hale');
    expect(await room.inbox().count()).toBe(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'All inquiries' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Yusuf Pemberton-Hale');
    // The list is not taken away by looking through it.
    await page.keyboard.press('ArrowDown');
    expect(await room.inbox().count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).not.toContain('Yusuf');
    await resize(1280, 860);
    await page.waitForFunction(() => innerWidth > 1200);
  });

  it('read well by assistive technology, in the list, the intake and an inquiry', async () => {
    expect(await seriousFaults(running.page)).toEqual([]);
    await running.page.getByRole('button', { name: 'Record an inquiry' }).click();
    await room.pane().getByRole('heading', { name: 'Record an inquiry', level: 2 }).waitFor();
    expect(await seriousFaults(running.page)).toEqual([]);
    expect(running.pageErrors).toEqual([]);
  });
});
