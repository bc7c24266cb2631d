import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { app } from 'electron';
import * as z from 'zod';

const schema = z.array(z.string()).max(50);
const KEPT = 10;

/** Paths of logs opened lately, newest first, in the app's own folder and the system's own list. */
export class RecentLogs {
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  list(): string[] {
    try {
      return schema.parse(JSON.parse(readFileSync(this.file, 'utf8')));
    } catch {
      return [];
    }
  }

  add(path: string): void {
    const paths = [path, ...this.list().filter((other) => other !== path)].slice(0, KEPT);
    writeFileSync(`${this.file}.new`, JSON.stringify(paths), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
    app.addRecentDocument(path);
  }
}
