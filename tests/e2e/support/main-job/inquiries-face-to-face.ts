import { findInPalette } from '../../pages/frame';
import type { JobStep } from '../job';

const PERSON = 'Tobias Fennimore-Achterberg';

export const faceToFace: JobStep = {
  name: 'Find the words while somebody stands at the counter: palette, name, Enter',
  run: async ({ page, onScreen }) => {
    await findInPalette(page, 'tobias');
    await onScreen({
      name: 'palette-why',
      caption: 'Somebody asks why: Ctrl and K, a part of the name, Enter.',
    });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(PERSON) }).waitFor();
    const say = page.getByRole('region', { name: 'What you can say now' });
    await say.getByText('To write', { exact: true }).click();
    await say.getByRole('button', { name: 'Copy' }).waitFor();
    await onScreen({
      name: 'why-to-write',
      caption: 'What can be said and written now, the same as the letter said, and what to leave unsaid.',
    });
    await say.getByText('To say', { exact: true }).click();
    await say.getByRole('button', { name: 'Large type' }).click();
    await page.getByRole('button', { name: 'Next sentence' }).click();
    await onScreen({
      name: 'why-large-type',
      caption: 'The same in large type, one sentence at a time, to be read out on the telephone.',
      dark: true,
    });
    await page.getByRole('button', { name: 'Close the large type' }).click();
    await page
      .getByRole('region', { name: 'The grounds and their evidence' })
      .getByRole('button', { name: /^Entr/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Close the entry' }).waitFor();
    await onScreen({
      name: 'why-entry',
      caption: 'Every statement names the entries that it rests on, and opens them.',
    });
    await page.getByRole('button', { name: 'Close the entry' }).click();
  },
};
