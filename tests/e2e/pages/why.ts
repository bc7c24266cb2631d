import type { Locator, Page } from 'playwright-core';

/** The "why" of one application. */
export class WhyPage {
  protected readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  // What is on the page
  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }
  get account(): Locator {
    return this.page.getByRole('article');
  }
  section(title: string): Locator {
    return this.account.getByRole('region', { name: title, exact: true });
  }
  get contents(): Locator {
    return this.page.getByRole('navigation', { name: 'On this page' });
  }
  audience(name: 'Committee' | 'HR and counsel' | 'Candidate'): Locator {
    return this.page.getByRole('radiogroup', { name: 'Shown to' }).getByRole('radio', { name });
  }
  get day(): Locator {
    return this.page.getByLabel('As known on', { exact: true }).and(this.page.locator('input'));
  }
  get slider(): Locator {
    return this.page.getByRole('slider');
  }
  get sayNow(): Locator {
    return this.page.getByRole('region', { name: 'What you can say now' });
  }
  mark(entries: string): Locator {
    return this.account.getByRole('button', { name: entries, exact: true }).first();
  }
  get entry(): Locator {
    return this.page.getByRole('dialog', { name: /^Entry \d+$/ });
  }
  get large(): Locator {
    return this.page.getByRole('dialog', { name: /^What you can say now · / });
  }
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  // What a person does
  async open(application: string, search = ''): Promise<void> {
    await this.page.evaluate((path) => {
      location.hash = path;
    }, `#/why/${application}${search}`);
    await this.settled();
  }
  /** Opens the palette, types a name and takes what is offered first. */
  async find(name: string): Promise<void> {
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
    await this.settled();
  }
  async showTo(name: 'Committee' | 'HR and counsel' | 'Candidate'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Shown to' }).getByText(name, { exact: true }).click();
    await this.settled();
  }
  async save(what: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await this.page.getByRole('menuitem', { name: what }).click();
  }
  private async settled(): Promise<void> {
    await this.account.waitFor();
    await this.page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
  }
}
