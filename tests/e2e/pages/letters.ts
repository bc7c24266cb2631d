import type { Locator, Page } from 'playwright-core';
import type { RunningApp } from '../support/launch';

/** The letters of one opening. */
export class LettersPage {
  private readonly page: Page;
  private readonly running: RunningApp;

  constructor(running: RunningApp) {
    this.running = running;
    this.page = running.page;
  }

  // What is on the page
  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }
  get lead(): Locator {
    return this.page.getByText(/(?:to issue|marked as sent|issued and sent)\./);
  }
  group(name: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${name} \\d`) });
  }
  letter(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name}`) });
  }
  get sheet(): Locator {
    return this.page.getByRole('group', { name: /^Letter to / }).last();
  }
  get checks(): Locator {
    return this.page.getByRole('region', { name: 'Checks and record' });
  }
  get notSigned(): Locator {
    return this.page.getByText(/The decision is not signed yet, so/);
  }
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  // What a person does
  async open(opening: string): Promise<void> {
    await this.page.evaluate((ref) => {
      location.hash = `#/openings/${ref}/letters`;
    }, opening);
    await this.heading.filter({ hasText: 'Letters' }).waitFor();
  }
  async choose(...names: string[]): Promise<void> {
    for (const name of names)
      await this.page.getByRole('checkbox', { name: `Choose the letter to ${name}` }).check();
  }
  /** The next native dialog for a folder answers with this one. */
  async answerFolder(folder: string): Promise<void> {
    await this.running.app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    }, folder);
  }
  async issueInto(folder: string, button: string): Promise<void> {
    await this.button(button).click();
    await this.answerFolder(folder);
    await this.dialog.getByRole('button', { name: 'Choose a folder' }).click();
    await this.dialog.getByRole('button', { name: button }).click();
    await this.button('Back to the letters').waitFor();
  }
  async backToLetters(): Promise<void> {
    await this.button('Back to the letters').click();
    await this.heading.filter({ hasText: 'Letters' }).waitFor();
  }
  async markAsSent(button: string, how: string): Promise<void> {
    await this.button(button).first().click();
    await this.dialog.getByRole('radio', { name: how }).check();
    await this.dialog.getByRole('button', { name: 'Mark as sent' }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }
}
