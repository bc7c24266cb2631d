import { InquiriesRoom } from '../../pages/inquiries';
import type { JobStep } from '../job';

export const tracks: JobStep = {
  name: 'Follow the tracks: new information, discrimination, somebody else, an agency',
  run: async ({ page, onScreen }) => {
    const room = new InquiriesRoom(page);
    const show = (part: string): Promise<void> =>
      room.part(part).evaluate((region) => region.scrollIntoView({ block: 'start' }));
    await room.enter();
    await room.open('Yusuf Pemberton-Hale', 'Brings new information');
    await show('New information');
    await onScreen({
      name: 'inquiry-new-information',
      caption:
        '“My CV says so”: somebody else than who signed says what it means, and the steps that follow are named.',
    });
    await room.open('Petronella Marsh');
    await onScreen({
      name: 'inquiry-discrimination',
      caption:
        'Somebody alleges discrimination: the whole opening is under legal hold, and the way goes to counsel.',
      dark: true,
    });
    await show('Reply');
    await onScreen({
      name: 'inquiry-no-template',
      caption: 'No letter from a template answers it: only words that HR or counsel have agreed to.',
    });
    await room.intake({
      about: 'Bettina',
      asker: 'Somebody else',
      askerName: 'A caller named Mr Lind',
      channel: 'Telephone',
      text: 'I am her father. Has she applied? Why was she not taken?',
    });
    await room.guard().waitFor();
    await onScreen({
      name: 'third-party',
      caption: 'Somebody else asks without authority: nothing is confirmed, not even an application.',
      dark: true,
    });
    await room.open('Tamsin Okoro-Vale', 'An agency asks');
    await show('What went out');
    await onScreen({
      name: 'inquiry-relayed',
      caption: 'An agency passes the answer on: who it was given to, and the exact words.',
    });
  },
};
