import { enterRoom } from '../../pages/frame';
import { InquiriesRoom } from '../../pages/inquiries';
import type { JobStep } from '../job';

export const inquiries: JobStep = {
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
    await room.answer(
      'May I apply again?',
      'You may, for any post and at any time. The Quayside branch expects to advertise again in spring.',
    );
    await room.close('Answered by letter.');
    await room
      .pane()
      .getByRole('heading', { name: /^Closed / })
      .waitFor();
    await onScreen({
      name: 'inquiry',
      caption: 'An inquiry: four questions, four answers, and only then can it be closed.',
    });
    await room.open('Felix Ashdown');
    await room.guard().waitFor();
    await onScreen({
      name: 'third-party',
      caption: 'Somebody else asks without authority: nothing is confirmed, not even an application.',
      dark: true,
    });
  },
};

export const otherRooms: JobStep = {
  name: 'Look into the other rooms',
  run: async ({ page, onScreen }) => {
    await enterRoom(page, 'People');
    await page.getByText('Anselm Threlkeld').first().waitFor();
    await onScreen({ name: 'people', caption: 'Everybody on record, across openings.' });
    await enterRoom(page, 'Templates');
    await onScreen({ name: 'templates', caption: 'The approved words that every letter is made from.' });
    await enterRoom(page, 'Settings');
    await onScreen({ name: 'settings', caption: 'Settings: organisation, letterhead, members, policies.' });
  },
};
