import { enterPart, enterRoom } from '../../pages/frame';
import type { JobStep } from '../job';

export const MAIN_OPENING = 'Reference Librarian';
export const SIGNED_OPENING = 'Evening Library Assistant';

export const start: JobStep = {
  name: 'Start the app and look at the first page',
  run: async ({ page, onScreen }) => {
    await page.getByRole('button', { name: 'Create a new log' }).waitFor();
    await onScreen({
      name: 'start',
      caption: 'The first page: create a log, open one, or explore the sample.',
    });
  },
};

export const sample: JobStep = {
  name: 'Explore the sample committee',
  run: async ({ page, onScreen }) => {
    await page.getByRole('button', { name: 'Explore the sample committee' }).click();
    await page.getByRole('heading', { name: 'Keep this recovery code' }).waitFor();
    await onScreen({ name: 'recovery-code', caption: 'The recovery code of a new log, shown this once.' });
    await page.getByRole('button', { name: 'Go to the log' }).click();
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  },
};

export const today: JobStep = {
  name: 'See what waits today',
  run: async ({ page, onScreen }) => {
    await enterRoom(page, 'Today');
    await page.getByRole('link', { name: MAIN_OPENING }).first().waitFor();
    await onScreen({
      name: 'today',
      caption: 'Today: what is to decide, to send and to answer, and the health of the file.',
      dark: true,
    });
  },
};

export const setup: JobStep = {
  name: 'Read how an opening is set up',
  run: async ({ page, onScreen }) => {
    await enterRoom(page, 'Openings');
    await page.getByRole('button', { name: MAIN_OPENING, exact: true }).waitFor();
    await onScreen({ name: 'openings', caption: 'All openings, each with what is still to be done in it.' });
    await enterPart(page, MAIN_OPENING, 'Setup');
    await page.getByRole('button', { name: /^Reference interview/ }).click();
    await onScreen({
      name: 'setup',
      caption: 'The setup of an opening: advert, minimum qualifications, criteria with anchors, committee.',
    });
  },
};
