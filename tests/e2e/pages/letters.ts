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
  get queue(): Locator {
    return this.page.getByRole('region', { name: 'Letters of this opening' });
  }
  group(name: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${name} \\d`) });
  }
  letter(name: string): Locator {
    return this.queue.getByRole('button', { name: new RegExp(`^${name}`) });
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
  async read(name: string): Promise<void> {
    await this.letter(name).click();
    await this.checks.getByRole('heading', { name, exact: true }).waitFor();
  }
  async choose(...names: string[]): Promise<void> {
    for (const name of names)
      await this.page.getByRole('checkbox', { name: `Choose the letter to ${name}` }).check();
  }
  async chooseMenu(button: string | RegExp, item: string | RegExp): Promise<void> {
    await this.button(button).click();
    await this.page.getByRole('menuitem', { name: item }).click();
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
    await this.dialog.getByRole('radio', { name: /save a PDF of each in a folder/ }).check();
    await this.dialog.getByRole('button', { name: 'Choose a folder' }).click();
    await this.dialog.getByText(/^Folder: /).waitFor();
    await this.dialog.getByRole('button', { name: button }).click();
    await this.button('Back to the letters').waitFor();
  }
  /** The letter on the desk, archived only. */
  async issueThis(name: string): Promise<void> {
    await this.button('Issue this letter').click();
    await this.dialog.getByRole('button', { name: 'Issue one letter' }).click();
    await this.page.getByText(`The letter to ${name} is issued.`).waitFor();
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
  /** Says why the letter on the desk may go out although a check asks. */
  async giveReason(reason: string): Promise<void> {
    await this.button('Say in writing why the letter may go out as it is.').click();
    await this.page.getByRole('textbox', { name: 'Why it may go out as it is' }).fill(reason);
    await this.button('Record the reason').click();
    await this.checks.locator('article').getByText(reason).and(this.page.locator('bdi')).waitFor();
  }
  /** Opens the words of the letter on the desk and puts others into its text. */
  async edit(change: (text: string) => string): Promise<void> {
    await this.button('Edit this letter').click();
    const text = this.page.getByRole('textbox', { name: 'Text', exact: true });
    await text.fill(change(await text.inputValue()));
  }
}
