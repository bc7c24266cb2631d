import type { Locator, Page } from 'playwright-core';

interface Reply {
  text: string;
  to?: 'To the candidate' | 'To whoever asked' | 'To somebody who passes it on';
  through?: string;
  channel?: string;
  /** Grounds to tick, as they are called. */
  grounds?: readonly string[];
  agreedWith?: string;
}

interface Assessment {
  classification: 'Overlooked by us' | 'Held then, shown now' | 'Gained later' | 'Does not touch the reason';
  wouldChange: boolean;
  counts?: boolean;
  why: string;
  by: string;
}

/** What can be done with the one inquiry that is shown. */
export class InquiryActs {
  protected readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  // What is on the page
  readonly pane = (): Locator => this.page.getByRole('region', { name: 'Inquiry', exact: true });
  readonly dialog = (): Locator => this.page.getByRole('dialog');
  readonly part = (name: string): Locator => this.pane().getByRole('region', { name });
  readonly next = (): Locator => this.pane().getByRole('group', { name: 'Next step' });
  readonly question = (text: string): Locator =>
    this.part('Questions').getByRole('listitem').filter({ hasText: text });
  readonly said = (text: string): Locator => this.pane().getByRole('status').getByText(text);
  readonly sent = (): Locator => this.part('What went out').getByRole('listitem');
  readonly replyFindings = (): Locator =>
    this.pane().getByRole('group', { name: 'What speaks against this reply' });
  readonly answerFindings = (): Locator =>
    this.pane().getByRole('group', { name: 'What speaks against this answer' });
  readonly inTheWay = (): Locator =>
    this.pane().getByRole('group', { name: 'What stands in the way of closing' });

  // What a person does
  protected async fill(name: string, text: string): Promise<void> {
    await this.pane().getByRole('textbox', { name }).fill(text);
  }
  protected async choose(name: string, option: string, inside: Locator = this.pane()): Promise<void> {
    await inside.getByRole('combobox', { name }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }
  /** Opens the dialog of an act, fills it in, presses its button and waits until it is gone. */
  private async act(opener: string, fill: (dialog: Locator) => Promise<void>, button: string): Promise<void> {
    await this.pane().getByRole('button', { name: opener, exact: true }).first().click();
    const dialog = this.dialog();
    await fill(dialog);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** One click where the kind is among the hints; otherwise from the list of all. */
  async chooseKind(kind: string, inside: Locator = this.pane()): Promise<void> {
    const hint = inside.getByRole('button', { name: kind, exact: true });
    if (await hint.isVisible()) await hint.click();
    else await this.choose('Kind of inquiry', kind, inside);
  }

  async classify(kind: string, why: string, setAside: readonly string[] = []): Promise<void> {
    await this.act(
      'Change the kind',
      async (dialog) => {
        await this.chooseKind(kind, dialog);
        for (const signal of setAside) await dialog.getByRole('checkbox', { name: signal }).check();
        await dialog.getByRole('textbox', { name: 'Why' }).fill(why);
      },
      'Record the kind',
    );
  }
  /** Says that a signal was read and is none; the kind stays. */
  async setAside(signal: string, why: string): Promise<void> {
    await this.act(
      'Change the kind',
      async (dialog) => {
        await dialog.getByRole('checkbox', { name: signal }).check();
        await dialog.getByRole('textbox', { name: 'Why' }).fill(why);
      },
      'Record the kind',
    );
  }
  async setDue(day: string, why: string): Promise<void> {
    await this.act(
      'Change the due day',
      async (dialog) => {
        await dialog.getByLabel('Answer due', { exact: true }).fill(day);
        await dialog.getByRole('textbox', { name: 'Why' }).fill(why);
      },
      'Record the day',
    );
  }
  async showAuthority(authority: string): Promise<void> {
    await this.act(
      'Authority was shown',
      (dialog) => dialog.getByRole('textbox', { name: 'What was shown' }).fill(authority),
      'Record the authority',
    );
  }
  async wait(
    whom: string,
    { who, until, note }: { who?: string; until?: string; note?: string } = {},
  ): Promise<void> {
    await this.act(
      'Pass on or wait',
      async (dialog) => {
        await this.choose('Waits for', whom, dialog);
        if (who !== undefined) await dialog.getByRole('textbox', { name: 'Name' }).fill(who);
        if (until !== undefined) await dialog.getByLabel('Until', { exact: true }).fill(until);
        if (note !== undefined) await dialog.getByRole('textbox', { name: 'Note' }).fill(note);
      },
      'Record that it waits',
    );
  }
  async resume(note = ''): Promise<void> {
    await this.act(
      'It has come',
      (dialog) => dialog.getByRole('textbox', { name: /What came/ }).fill(note),
      'Record that it has come',
    );
  }
  async addSafety(note: string): Promise<void> {
    await this.act(
      'Note for safety',
      (dialog) => dialog.getByRole('textbox', { name: /has to know/ }).fill(note),
      'Record the note',
    );
  }
  async liftSafety(why: string): Promise<void> {
    await this.act(
      'Lift the safety note',
      (dialog) => dialog.getByRole('textbox', { name: 'Why' }).fill(why),
      'Lift the note',
    );
  }
  async addQuestion(...questions: string[]): Promise<void> {
    await this.act(
      'Add a question found later',
      (dialog) => dialog.getByRole('textbox', { name: 'Questions' }).fill(questions.join('\n')),
      'Add to this inquiry',
    );
  }

  /** Writes an answer to one question, or the reason for declining it, and presses the button. */
  async tryAnswer(question: string, text: string, how: 'Answered' | 'Declined' = 'Answered'): Promise<void> {
    const card = this.question(question);
    const begin = card.getByRole('button', { name: /^(?:Answer or decline|Correct this answer)$/ });
    if (await begin.isVisible()) await begin.click();
    await card.getByRole('radio', { name: how }).check();
    await card.getByRole('textbox').fill(text);
    await card.getByRole('button', { name: /^Record / }).click();
  }
  async answer(question: string, text: string, how: 'Answered' | 'Declined' = 'Answered'): Promise<void> {
    await this.tryAnswer(question, text, how);
    await this.question(question)
      .getByText(new RegExp(`^${how}, on record since `))
      .waitFor();
  }
  async decline(question: string, why: string): Promise<void> {
    await this.answer(question, why, 'Declined');
  }

  /** Fills in a reply, up to the button that records it. */
  async writeReply({ text, to, through, channel, grounds = [], agreedWith }: Reply): Promise<void> {
    const part = this.part('Reply');
    if (to !== undefined) await part.getByRole('radio', { name: to }).check();
    if (channel !== undefined) await this.choose('How it goes out', channel, part);
    if (through !== undefined) await part.getByRole('textbox', { name: 'Who passes it on' }).fill(through);
    await part.getByRole('textbox', { name: 'Exact words' }).fill(text);
    for (const ground of grounds) await part.getByRole('checkbox', { name: ground }).check();
    if (agreedWith !== undefined) await part.getByRole('textbox', { name: 'Agreed with' }).fill(agreedWith);
  }
  async recordReply(): Promise<void> {
    await this.part('Reply').getByRole('button', { name: 'Record what was said' }).click();
  }
  /** Records a reply, and waits until it stands under what went out. */
  async reply(reply: Reply): Promise<void> {
    await this.writeReply(reply);
    await this.recordReply();
    await this.said('It is on record, word for word.').waitFor();
  }

  async assess({ classification, wouldChange, counts, why, by }: Assessment): Promise<void> {
    const part = this.part('New information');
    const again = part.getByRole('button', { name: 'Assess it again' });
    if (await again.isVisible()) await again.click();
    await part.getByRole('radio', { name: classification }).check();
    if (counts !== undefined)
      await part.getByRole('radio', { name: counts ? 'It counts' : 'It does not count' }).check();
    await part.getByRole('radio', { name: wouldChange ? 'Yes, it would change' : /^No, it would/ }).check();
    await part.getByRole('textbox', { name: 'Why' }).fill(why);
    await part.getByRole('radio', { name: by }).check();
    await part.getByRole('button', { name: 'Record the assessment' }).click();
    await this.said('The assessment is on record.').waitFor();
  }

  /** Presses the button that closes it; what stands in the way may refuse. */
  async tryClose(note: string, noFurtherReply = false): Promise<void> {
    const part = this.part('Close the inquiry');
    await part.getByRole('textbox', { name: 'Closing note' }).fill(note);
    if (noFurtherReply) await part.getByRole('checkbox', { name: 'No further reply after this one' }).check();
    await part.getByRole('button', { name: 'Close inquiry' }).click();
  }
  async close(note: string, noFurtherReply = false): Promise<void> {
    await this.tryClose(note, noFurtherReply);
    await this.said('The inquiry is closed.').waitFor();
  }
  /** Lays a message aside that came after "no further reply". */
  async logWithoutReply(): Promise<void> {
    await this.pane().getByRole('button', { name: 'Log it without a reply' }).click();
    await this.said('The inquiry is closed.').waitFor();
  }
}
