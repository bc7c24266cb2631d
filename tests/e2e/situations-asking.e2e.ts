/** The stories of product.md by their numbers: 1–4, somebody asks why. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectShown, openStage, type Stage } from './support/situations/stage';

const OPENING = 'evening-library-assistant';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('situation 1: “What would make me stronger next time?”', () => {
  const NAME = 'Delphine Achebe-Rourke';

  it('is due on a day, answered by feedback on the recorded criteria, and closed', async () => {
    const { page, room, letters } = stage;
    await stage.tell(OPENING, NAME);
    await room.enter();
    await room.open(NAME, 'Asks for feedback');
    await expectShown(room.pane().getByText('25 November 2026', { exact: true }));

    await room.part('Reply').getByRole('link', { name: 'Feedback on request' }).click();
    await expectShown(letters.checks.getByRole('heading', { name: NAME, exact: true }));
    const criteria = page.getByRole('textbox', { name: 'What was observed' });
    await criteria.first().fill('You asked two readers what they needed before you answered.');
    await letters.button('Keep these points').click();
    await expectShown(page.getByText('These points are on record.'));
    await letters.issueThis(NAME);

    await room.enter();
    await room.open(NAME, 'Asks for feedback');
    await expectShown(room.sent().getByText(/^Feedback on request, issued on/));
    await room.answer('What would make my application stronger next time?', 'The letter says what we saw.');
    await room.close('Answered by letter.');
    await expectShown(
      room.closedList().getByRole('button', { name: new RegExp(`${NAME}.*Asks for feedback`) }),
    );
  });
});

describe('situation 2: “Why was I not chosen? Who decided that?”, face to face', () => {
  const NAME = 'Delphine Achebe-Rourke';
  let spoken: string[];

  it('has words in large type at hand, by the keyboard alone, and they name nobody', async () => {
    const { why } = stage;
    await why.askFor('achebe', NAME);
    spoken = await why.readAloud();
    expect(spoken.length).toBeLessThan(8);
    expect(spoken.join(' ')).toContain('One of the declared criteria is “Closing time”');
    expect(spoken.join(' ')).not.toMatch(/Cormac|Sunniva|Anneke/);
  });

  it('tells the committee who scored and who decided', async () => {
    const { why } = stage;
    expect(await why.scorers()).toEqual(['Cormac Bellweather', 'Anneke Drum', 'Sunniva Rook']);
    const people = why.section('Who took part and who decided');
    await expectShown(people.getByText('Howard Penhallow sat on the committee as observer'));
    await expectShown(
      people.getByText(/^Cormac Bellweather \(chair\) signed the decision on 9 November 2026/),
    );
  });

  it('leads to a record of what was asked at the counter, and of what was said', async () => {
    const { page, room, why } = stage;
    await why.recordQuestion();
    const message = room.pane().getByRole('textbox', { name: 'What was said or written' });
    await message.fill('Came to the counter. Why was I not chosen? Who decided that?');
    await expectShown(room.hints());
    await page.keyboard.press('Control+Enter');
    await expectShown(room.pane().getByRole('heading', { name: NAME, level: 2 }));
    await room.reply({ text: spoken.join(' '), channel: 'In person' });
    expect(await room.sent().first().textContent()).toContain(spoken.at(-1));
  });
});

describe('situation 3: “Why was I not even interviewed?”', () => {
  const NAME = 'Tamsin Okoro-Vale';

  it('is answered with the stage that was reached and the reason recorded at it', async () => {
    const { room, why } = stage;
    await stage.tell(OPENING, NAME);
    await why.askFor('okoro', NAME);
    await expectShown(
      why.section('How far the application came').getByText('It did not reach “Interview at the counter”.'),
    );
    const written = await why.written();
    expect(written).toContain('looked at in the stage “Screening”, before the interviews');
    expect(written).toContain('four evenings a week');

    await room.enter();
    await room.intake({ about: NAME, text: 'Why was I not even interviewed?' });
    await room.reply({ text: written, grounds: ['Four evenings a week'] });
    await room.answer('Why was I not even interviewed?', 'Answered by the words that went out.');
    await room.close('Answered by e-mail.');
  });
});

describe('situation 4: “I have four questions and ask for four answers.”', () => {
  it('cannot be closed with three answers; the fourth is declined with a reason', async () => {
    const { room, pageErrors } = stage;
    await room.enter();
    await room.open('Martin Gallowglass', 'Internal complaint');
    await room.tryClose('Three answers are enough.');
    await expectShown(
      room.inTheWay().getByText(/^One question is neither answered nor declined.*May I apply again/),
    );
    expect(await room.part('Close the inquiry').isVisible()).toBe(true);

    await room.decline(
      'May I apply again?',
      'The council advertises its posts, and we do not know yet which.',
    );
    await room.close('Three questions are answered and one is declined.');
    expect(pageErrors).toEqual([]);
  });
});
