import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const schema = z.object({ reminders: z.boolean().default(true) });
type Choices = z.output<typeof schema>;

/** What a person chose for this computer, outside of any log. What cannot be read is as it is at first. */
export class Preferences {
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  reminders(): boolean {
    return this.read().reminders;
  }

  setReminders(on: boolean): void {
    writeFileSync(`${this.file}.new`, JSON.stringify({ ...this.read(), reminders: on }), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }

  private read(): Choices {
    try {
      return schema.parse(JSON.parse(readFileSync(this.file, 'utf8')));
    } catch {
      return schema.parse({});
    }
  }
}
