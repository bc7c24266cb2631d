import type { Locator } from 'playwright-core';
import { InquiryActs } from './inquiry-acts';

interface Intake {
  /** A part of the name. */
  about: string;
  text: string;
  asker?: 'The candidate' | 'Somebody else' | 'An agency' | 'A court or public authority';
  askerName?: string;
  authority?: string;
  channel?: string;
  /** As it reads in the window; without it the best hint is kept. */
  kind?: string;
  receivedOn?: string;
  dueOn?: string;
  /** Besides those that were found. */
  questions?: readonly string[];
}

/** The inquiries room: what can be seen, and what can be done there. */
export class InquiriesRoom extends InquiryActs {
  // What is on the page
  readonly heading = (): Locator => this.page.getByRole('heading', { name: 'Inquiries', level: 1 });
  readonly inbox = (): Locator => this.page.getByRole('region', { name: 'List of inquiries' });
  readonly row = (name: string | RegExp): Locator => this.inbox().getByRole('button', { name });
  readonly found = (): Locator => this.inbox().getByRole('status');
  readonly dueList = (): Locator => this.page.getByRole('list', { name: /^Due and overdue, / });
  readonly openList = (): Locator => this.page.getByRole('list', { name: /^Open, / });
  readonly waitingList = (): Locator => this.page.getByRole('list', { name: /^Waiting, / });
  readonly closedList = (): Locator => this.page.getByRole('list', { name: /^Closed, / });
  readonly guard = (): Locator => this.pane().getByText('Nothing may be confirmed or disclosed');
  readonly hints = (): Locator => this.page.getByRole('list', { name: 'What it seems to be' });
  readonly questionField = (number: number): Locator =>
    this.page.getByRole('textbox', { name: new RegExp(`^Question ${number} of `) });

  // What a person does
  async enter(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Rooms' })
      .getByRole('link', { name: /Inquiries/ })
      .click();
    await this.heading().waitFor();
  }

  /** Goes into the first inquiry of this name; with `kind`, the first of that kind. */
  async open(name: string, kind = ''): Promise<void> {
    await this.row(new RegExp(`${name}.*${kind}`))
      .first()
      .click();
    await this.pane().getByRole('heading', { name, level: 2 }).waitFor();
  }

  async find(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Find by name or words' }).fill(text);
    await this.found()
      .getByText(/found$/i)
      .waitFor();
  }
  async showAll(): Promise<void> {
    await this.page.getByRole('button', { name: 'Show all' }).click();
  }

  /** Fills in a new inquiry, up to the button that records it. */
  async beginIntake(given: Intake): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: /^(?:Record an inquiry|Go on with the new inquiry)$/ }).click();
    // It takes the focus when it appears, and would take it from whatever is filled in before.
    await page.locator('textarea:focus').waitFor();
    await this.fill('What was said or written', given.text);
    const person = this.pane().getByRole('combobox', { name: 'About whom' });
    await person.fill(given.about);
    await page
      .getByRole('option', { name: new RegExp(given.about, 'i') })
      .first()
      .click();
    if (given.asker !== undefined) await this.choose('Who asks', given.asker);
    if (given.channel !== undefined) await this.choose('How it came', given.channel);
    if (given.askerName !== undefined) await this.fill('Name of whoever asks', given.askerName);
    if (given.authority !== undefined) await this.fill('Authority shown', given.authority);
    // The suggestion for all of this is there.
    await this.hints().waitFor();
    await page
      .getByText(/^Seems to be: /)
      .first()
      .waitFor();
    if (given.kind !== undefined) await this.chooseKind(given.kind);
    for (const question of given.questions ?? []) {
      await page.getByRole('button', { name: 'Add a question' }).click();
      await page.locator(':focus').fill(question);
    }
    if (given.receivedOn !== undefined) await this.pane().getByLabel('Received').fill(given.receivedOn);
    if (given.dueOn !== undefined) await this.pane().getByLabel('Answer due').fill(given.dueOn);
  }

  /** Records a new inquiry, and waits until it is shown. */
  async intake(given: Intake): Promise<void> {
    await this.beginIntake(given);
    await this.page.keyboard.press('Control+Enter');
    await this.pane()
      .getByRole('heading', { name: new RegExp(given.about, 'i'), level: 2 })
      .waitFor();
  }
}
