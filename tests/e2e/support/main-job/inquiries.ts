import { InquiriesRoom } from '../../pages/inquiries';
import type { JobStep } from '../job';

/** Asks for advice and, in passing, for a copy of everything: the second is a right. */
const MESSAGE =
  'Thank you for your letter. What would make my application stronger next time? And before I forget: please send me a copy of everything you hold about me.';

export const recordInquiry: JobStep = {
  name: 'Record an inquiry: hints, questions and due day come by themselves',
  run: async ({ page, onScreen }) => {
    const room = new InquiriesRoom(page);
    await room.enter();
    await onScreen({
      name: 'inquiries',
      caption: 'Inquiries: what is due, what is open, what waits for somebody else, what is closed.',
    });
    await room.beginIntake({ about: 'Tobias Fennimore-Achterberg', text: MESSAGE, channel: 'Letter' });
    await onScreen({
      name: 'inquiry-intake',
      caption: 'A message is put on record. What must not be overlooked in it is found while it is typed.',
    });
    await room.hints().evaluate((hints) => hints.scrollIntoView({ block: 'start' }));
    await onScreen({
      name: 'inquiry-hints',
      caption:
        'What it seems to be, each with why; its questions one by one; and by when the law of the place asks for an answer.',
      dark: true,
    });
    await page.keyboard.press('Control+Enter');
    await room.part('Formal request').waitFor();
    await room.pane().getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded();
    await onScreen({
      name: 'inquiry-formal',
      caption:
        'The same on record: the request for a copy is marked, and the day that the law sets says why.',
    });
  },
};

const ANSWER =
  'Dear Mr Gallowglass,\n\nHere are the answers to your four questions, each under the words in which you asked it. One of them is about somebody else, and we say why we leave it out.\n\nYours sincerely\nHoward Penhallow';

export const answerInquiry: JobStep = {
  name: 'Answer an inquiry; close it only when every question is answered',
  run: async ({ page, onScreen }) => {
    const room = new InquiriesRoom(page);
    await room.enter();
    await room.open('Martin Gallowglass', 'Internal complaint');
    await room.tryClose('Answered by letter.');
    await room
      .inTheWay()
      .getByText(/neither answered nor declined/)
      .first()
      .waitFor();
    await onScreen({
      name: 'inquiry-open-question',
      caption:
        'Four questions and three answers: it cannot be closed, and the way to the fourth is one press.',
    });
    await room.answer(
      'May I apply again?',
      'You may, for any post and at any time. The Quayside branch expects to advertise again in spring.',
    );
    await room.reply({ text: ANSWER, channel: 'Letter' });
    await room.close('Answered by letter.');
    await room
      .pane()
      .getByRole('heading', { name: /^Closed / })
      .waitFor();
    await onScreen({
      name: 'inquiry',
      caption: 'Four questions, three answers and one declined with a reason, what went out, and the end.',
    });
  },
};
