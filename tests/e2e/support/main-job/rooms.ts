import { enterRoom } from '../../pages/frame';
import type { JobStep } from '../job';

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
