import type { Locator, Page } from 'playwright-core';
import type { RunningApp } from '../support/launch';

/** The approved words. */
export class TemplatesRoom {
  private readonly page: Page;
  private readonly running: RunningApp;

  constructor(running: RunningApp) {
    this.running = running;
    this.page = running.page;
  }

  // What is on the page
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }
  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }
  get preview(): Locator {
    return this.page.getByRole('group', { name: /^Preview of / }).last();
  }
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }
  get words(): Locator {
    return this.page.getByRole('region', { name: 'The approved words' });
  }

  // What a person does
  async open(): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = '#/templates';
    });
    await this.page.getByRole('heading', { name: 'Templates', level: 1 }).waitFor();
    await this.page.getByText(/^Version \d+, in force$/).waitFor();
  }
  async show(letter: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Letters and sentences' })
      .getByRole('button', { name: letter })
      .click();
  }
  async startChanging(): Promise<void> {
    await this.button('Change these words').click();
    await this.field('Subject').waitFor();
  }
  /** Writes at the end of a field. */
  async append(field: string, text: string): Promise<void> {
    await this.field(field).click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
  }
  async adopt(version: number, why?: string): Promise<void> {
    if (why !== undefined) await this.dialog.getByRole('textbox', { name: 'Why it is changed' }).fill(why);
    await this.dialog.getByRole('button', { name: `Put version ${version} into force` }).click();
    await this.dialog.waitFor({ state: 'hidden' });
    await this.page.getByText(`Version ${version}, in force`).waitFor();
  }
  /** The next native dialogs for a file answer with this one. */
  async answerFile(path: string): Promise<void> {
    await this.running.app.evaluate(({ dialog }, file) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    }, path);
  }
}
