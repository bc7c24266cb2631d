import { findInPalette } from '../../pages/frame';
import { WhyPage } from '../../pages/why';

/** The why of one application, as it is reached and read in the stories. */
export class WhyView extends WhyPage {
  /** By the keyboard alone: palette, a part of the name, Enter. */
  async askFor(typed: string, name: string): Promise<void> {
    await findInPalette(this.page, typed);
    await this.page.keyboard.press('Enter');
    await this.heading.filter({ hasText: name }).waitFor();
    await this.section('In one paragraph').waitFor();
  }

  /** Every sentence of the large type, in order; comes back to the page. */
  async readAloud(): Promise<string[]> {
    await this.sayNow.getByRole('button', { name: 'Large type' }).click();
    await this.page.getByRole('button', { name: 'Show all' }).click();
    const words = this.page.getByRole('group', { name: 'To be read out' });
    const sentences = await words.getByRole('paragraph').allTextContents();
    await this.page.getByRole('button', { name: 'Close the large type' }).click();
    await words.waitFor({ state: 'hidden' });
    return sentences;
  }

  /** The longer answer. */
  async written(): Promise<string> {
    const say = this.sayNow;
    await say.getByRole('radiogroup', { name: 'Spoken or written' }).getByText('To write').click();
    await say.getByRole('button', { name: 'Copy' }).waitFor();
    return (await say.locator('[data-way="written"]').getByRole('paragraph').allTextContents()).join('\n\n');
  }

  /** Who scored, as the table of ratings names them. */
  async scorers(): Promise<string[]> {
    const table = this.page.getByRole('table', { name: 'Ratings by criterion and member' });
    const heads = await table.getByRole('columnheader').allTextContents();
    return heads.slice(heads.indexOf('Criterion') + 1, heads.indexOf('Mean'));
  }

  async recordQuestion(): Promise<void> {
    await this.page.getByRole('link', { name: 'Record a question about this application' }).click();
    await this.page.getByRole('heading', { name: 'Record an inquiry', level: 2 }).waitFor();
  }
}
