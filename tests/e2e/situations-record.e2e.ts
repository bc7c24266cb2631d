/** The stories of product.md by their numbers: 10 and 11, new information, and an answer passed on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './support/job';
import { decideAgain } from './support/situations/decide-again';
import { expectShown, openStage, type Stage } from './support/situations/stage';

const OPENING = 'evening-library-assistant';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('situation 10: “My CV says so. Page 2: fourteen months at the counter.”', () => {
  const NAME = 'Yusuf Pemberton-Hale';

  it('is assessed by somebody else than who signed', async () => {
    const { room } = stage;
    await stage.tell(OPENING, NAME);
    await room.enter();
    await room.open(NAME, 'Brings new information');
    const track = room.part('New information');
    await expectShown(track.getByText(/^Cormac Bellweather: Signed the decision/));
    expect(await track.getByRole('radio', { name: 'Cormac Bellweather' }).count()).toBe(0);
    const [asked] = await ask(stage, 'inquiries.list', { find: 'pharmacy' });
    const bySigner = ask(stage, 'inquiries.assess', {
      inquiry: asked!.id,
      assessment: {
        classification: 'overlooked',
        wouldChange: true,
        why: 'Page 2.',
        assessedBy: 'cormac-bellweather',
      },
    });
    await expect(bySigner).rejects.toThrow('cannot judge whether it was right');

    await room.assess({
      classification: 'Overlooked by us',
      wouldChange: true,
      why: 'Page 2 of the CV names the counter of Beacon Pharmacy for fourteen months. We did not see it.',
      by: 'Imogen Farrow',
    });
  });

  it('cannot be closed before the decision and the letter are corrected', async () => {
    const { room, letters } = stage;
    await room.answer('Does the pharmacy counter count as work with the public?', 'It does.');
    await room.answer('If so, what happens now?', 'The committee looks at the application again.');
    await room.tryClose('Put right.');
    await expectShown(room.inTheWay().getByText(/No signed decision has changed this application since/));

    await decideAgain(stage, OPENING, 'app-yusuf-pemberton-hale');
    await expectShown(room.inTheWay().getByText(/no corrected letter has gone out/));
    await room.part('Reply').getByRole('link', { name: 'New information, outcome corrected' }).click();
    await expectShown(letters.checks.getByRole('heading', { name: NAME, exact: true }));
    await letters.issueThis(NAME);
    await room.enter();
    await room.open(NAME, 'Brings new information');
    await room.close('The decision and the letter are corrected.');
  });

  it('rewrites nothing: both decisions, both letters and the first reason stay in the record', async () => {
    const { why } = stage;
    await why.askFor('pemberton', NAME);
    const kept = [
      'An outcome was entered: not appointed.',
      'Cormac Bellweather signed the decision.',
      'A letter was issued: not shortlisted, a minimum qualification not shown.',
      'Cormac Bellweather opened the decision for correction.',
      'The outcome was entered anew: on the reserve list.',
      'Cormac Bellweather signed a decision that supersedes the one before.',
      'A letter was issued: reply to new information, outcome corrected.',
    ];
    const happened = await why.section('What happened when').getByRole('paragraph').allTextContents();
    expect(happened.filter((line) => kept.includes(line))).toEqual(kept);
    const told = why.section('What we told the candidate');
    await expectShown(told.getByText(/^It was replaced by the letter /));
    await expectShown(told.getByText(/Your application did not show that it was met/));
    await expectShown(told.getByText(/You pointed to something that we had overlooked/));
  });

  it('is confirmed and closed where it does not touch the reason', async () => {
    const { room } = stage;
    await room.enter();
    await room.intake({
      about: 'Delphine',
      text: 'My CV says fifteen years at a counter; you wrote that I lack something. Did you see them?',
      kind: 'Brings new information',
    });
    await room.assess({
      classification: 'Does not touch the reason',
      wouldChange: false,
      why: 'The years were counted. The reason was closing time, in the role play.',
      by: 'Imogen Farrow',
    });
    const seen = 'Did you see them?';
    await room.answer(seen, 'They were counted. The decision rested on what was seen at closing time.');
    await room.reply({ text: 'The years were counted, and the decision stands.' });
    await room.close('Confirmed.');
    await expectShown(room.row(/Delphine Achebe-Rourke.*Brings new information.*Closed/));
  });
});

describe('situation 11: “What may we tell her?”, asks the agency', () => {
  const NAME = 'Tamsin Okoro-Vale';
  const WORDS = 'The post needs four evenings a week, and your profile shows two. This was the reason.';

  it('is told word for word through whoever is named, and the why shows both', async () => {
    const { room, why } = stage;
    await stage.tell(OPENING, NAME);
    await room.enter();
    await room.intake({
      about: NAME,
      asker: 'An agency',
      askerName: 'Larkfield Staffing',
      authority: 'Her written consent of 22 September.',
      text: 'What may we tell her?',
    });
    await room.writeReply({ text: WORDS, to: 'To somebody who passes it on' });
    await room.recordReply();
    await expectShown(room.part('Reply').getByText('Say who passes it on.'));
    await room.reply({
      text: WORDS,
      through: 'Larkfield Staffing, Ms Oduya',
      grounds: ['Four evenings a week'],
    });
    await expectShown(room.sent().getByText('Given to Larkfield Staffing, Ms Oduya to pass on'));

    await why.askFor('okoro', NAME);
    const contacts = why.section('Questions and contacts');
    await expectShown(contacts.getByText(/Larkfield Staffing, Ms Oduya/).first());
    await expectShown(contacts.getByText(WORDS, { exact: true }));
  });
});
