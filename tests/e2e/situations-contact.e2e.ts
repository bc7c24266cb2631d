/** The stories of product.md by their numbers: 5–8, who asks again and again, and who asks for somebody. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decidePage } from './pages/decisions';
import { actAs } from './pages/frame';
import { expectShown, openStage, type Stage } from './support/situations/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('situation 5: “You have sent me the same text twice.”', () => {
  const NAME = 'Delphine Achebe-Rourke';
  const AGREES_NOT = 'Disagrees with the decision';

  it('is said of the second letter before it goes out', async () => {
    const { room, letters } = stage;
    const repeated = letters.checks.getByText(/^This paragraph already stood in your letter of/);
    await stage.tell('evening-library-assistant', NAME);
    for (const again of [false, true]) {
      await room.enter();
      await room.intake({ about: NAME, text: 'I do not agree with your decision.', kind: AGREES_NOT });
      await room.part('Reply').getByRole('link', { name: 'Answer to a challenge' }).click();
      await expectShown(letters.checks.getByRole('heading', { name: NAME, exact: true }));
      await expectShown(letters.button('Issue this letter'));
      if (again) await expectShown(repeated.first());
      else expect(await repeated.count()).toBe(0);
      if (!again) await letters.issueThis(NAME);
    }
  });
});

describe('situation 6: the same person writes every Wednesday', () => {
  const NAME = 'Kwabena Lusk';
  const COPY = 'It is Wednesday. Please send me a copy of everything you hold about me.';

  it('gets one clear closing reply', async () => {
    const { room } = stage;
    await room.enter();
    await room.intake({ about: NAME, text: 'It is Wednesday again. Any news?' });
    await expectShown(room.pane().getByText('One earlier inquiry about this person on record'));
    await room.reply({
      text: 'There is no news before the decision is signed. Everybody hears from us in writing then. Until that day further messages are read and not answered.',
    });
    await room.answer('Any news?', 'Not before the decision is signed.');
    await room.close('One clear closing reply.', true);
    await expectShown(room.row(/Kwabena Lusk.*2nd contact.*no further reply/));
  });

  it('is counted and logged without a reply when there is nothing formal in the message', async () => {
    const { room } = stage;
    await room.intake({ about: NAME, text: 'It is Wednesday. Still no news?' });
    await expectShown(room.pane().getByText('No reply is owed'));
    await room.logWithoutReply();
    await expectShown(room.row(/Kwabena Lusk.*3rd contact.*no further reply/));
  });

  it('cannot be laid aside with a formal request in it, until that is routed', async () => {
    const { room } = stage;
    await room.intake({ about: NAME, text: COPY, kind: 'Asks again' });
    await expectShown(room.pane().getByText('An answer is owed all the same'));
    expect(await room.pane().getByRole('button', { name: 'Log it without a reply' }).count()).toBe(0);
    await room.tryClose('He writes every Wednesday.', true);
    const held = room.inTheWay().getByText(/^This message holds a request for access to their data/);
    await expectShown(held);

    await room.classify('Formal request', 'He asks for a copy of everything.');
    await held.waitFor({ state: 'hidden' });
    await expectShown(room.row(/Kwabena Lusk.*Formal request.*4th contact/));
  });

  it('can be laid aside once somebody has read it and says why it is none', async () => {
    const { room } = stage;
    await room.intake({
      about: NAME,
      text: 'My sister wants a copy of everything you hold about me. I do not. Any news?',
      kind: 'Asks again',
    });
    await expectShown(room.pane().getByText('An answer is owed all the same'));
    await room.setAside('Asks for what is held about them', 'He says himself that he does not want it.');
    await room.logWithoutReply();
  });
});

describe('situation 7: “I am her mother. Was she interviewed?”', () => {
  const NAME = 'Delphine Achebe-Rourke';
  const DISCLOSES = 'She was interviewed for the post of Evening Library Assistant.';
  const caller = { about: NAME, asker: 'Somebody else', askerName: 'A caller named Mrs Rourke' } as const;

  it('is refused in words that confirm nothing, and nothing else may go', async () => {
    const { room } = stage;
    await room.intake({ ...caller, text: 'I am her mother. Was she interviewed?', channel: 'Telephone' });
    await expectShown(room.guard());
    await room.tryAnswer('Was she interviewed?', DISCLOSES);
    await expectShown(
      room.answerFindings().getByText(/^Your answer says something about an application. No authority/),
    );
    expect(await room.question('Was she interviewed?').textContent()).toContain('Not answered yet');

    const standard =
      'We speak about applications with applicants only, and do not say whether somebody has applied.';
    await room.decline('Was she interviewed?', standard);
    await room.reply({ text: standard, to: 'To whoever asked', channel: 'Telephone' });
    await room.close('Standard answer to somebody else.');
  });

  it('may be answered once her authority is on record', async () => {
    const { room } = stage;
    await room.intake({ ...caller, text: 'I have her letter with me. Was she interviewed?' });
    await room.showAuthority('A letter signed by her on 20 November, seen in the original.');
    await room.guard().waitFor({ state: 'hidden' });
    await room.answer('Was she interviewed?', DISCLOSES);
    expect(await room.question('Was she interviewed?').textContent()).toContain(DISCLOSES);
  });
});

describe('situation 8: “Her friend complained at our front desk.”', () => {
  it('is no reason that a decision can be signed with', async () => {
    const { page } = stage;
    await actAs(page, 'Rosalind Oakeshott');
    const decide = decidePage(page);
    await decide.open('childrens-librarian');
    await decide.findings
      .getByText(/You rest on the conduct of somebody other than the candidate; a decision may not/)
      .first()
      .waitFor();
    expect(await decide.sign.isDisabled()).toBe(true);
  });

  it('is no reason that a reply can give', async () => {
    const { room, pageErrors } = stage;
    await room.enter();
    await room.intake({ about: 'Linnet Barraclough', text: 'Why was I not chosen?' });
    await room.writeReply({ text: 'Your friend complained at the front desk about the parking.' });
    await room.recordReply();
    await expectShown(room.replyFindings().getByText(/^“Your friend complained”/));
    expect(await room.sent().count()).toBe(0);
    expect(pageErrors).toEqual([]);
  });
});
