import type { Locator, Page } from 'playwright-core';

/** The inquiries room: what can be seen, and what can be done there. */
export class InquiriesRoom {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  readonly heading = (): Locator => this.page.getByRole('heading', { name: 'Inquiries', level: 1 });
  readonly pane = (): Locator => this.page.getByRole('region', { name: 'Inquiry', exact: true });
  readonly openList = (): Locator => this.page.getByRole('list', { name: /^Open, / });
  readonly closedList = (): Locator => this.page.getByRole('list', { name: /^Closed, / });
  readonly question = (text: string): Locator => this.pane().getByRole('listitem').filter({ hasText: text });
  readonly guard = (): Locator => this.pane().getByText('Nothing may be confirmed or disclosed');

  async enter(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Rooms' })
      .getByRole('link', { name: /Inquiries/ })
      .click();
    await this.heading().waitFor();
  }

  async open(name: string): Promise<void> {
    await this.page
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
    await this.pane().getByRole('heading', { name, level: 2 }).waitFor();
  }

  /** Answers one question, or declines it with a reason. */
  async answer(question: string, text: string, how: 'Answered' | 'Declined' = 'Answered'): Promise<void> {
    const card = this.question(question);
    await card.getByRole('radio', { name: how }).check();
    await card.getByRole('textbox').fill(text);
    await card.getByRole('button', { name: /^Record/ }).click();
    await card.getByText(new RegExp(`^${how} `)).waitFor();
  }

  async close(note: string): Promise<void> {
    await this.pane().getByRole('textbox', { name: 'Closing note' }).fill(note);
    await this.pane().getByRole('button', { name: 'Close inquiry' }).click();
  }

  /** Writes down what somebody other than the candidate asks, with no authority shown. */
  async recordThirdParty(name: string, asker: string, questions: string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'Record an inquiry' }).click();
    const pane = this.pane();
    await pane.getByRole('combobox', { name: 'About whom' }).fill(name);
    await this.page
      .getByRole('option', { name: new RegExp(name, 'i') })
      .first()
      .click();
    await pane.getByRole('combobox', { name: 'Who asks' }).click();
    await this.page.getByRole('option', { name: 'Somebody else' }).click();
    await pane.getByRole('textbox', { name: 'Name of whoever asks' }).fill(asker);
    await pane.getByRole('textbox', { name: 'Questions' }).fill(questions.join('\n'));
    await pane.getByRole('button', { name: 'Record inquiry' }).click();
    await pane.getByRole('heading', { name: new RegExp(name, 'i'), level: 2 }).waitFor();
  }
}
