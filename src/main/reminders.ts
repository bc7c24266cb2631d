import * as z from 'zod';
import type { Result } from '@shared/kernel';
import { reminderText } from './reminder-words';

const counted = z.object({ dueToday: z.int(), overdue: z.int(), waited: z.int() });

/** How often it is looked whether a new day has begun. */
const LOOK_MS = 30 * 60 * 1000;

interface Surroundings {
  wanted: () => boolean;
  /** Numbers from the engine; no name ever comes this way. */
  count: () => Promise<Result<unknown>>;
  show: (text: string) => void;
  now: () => Date;
}

/** Reminds of inquiries once when a log opens, and once a day while it stays open. */
export class Reminders {
  private readonly around: Surroundings;
  private timer: NodeJS.Timeout | undefined;
  /** The day of the last look. */
  private day: string | null = null;

  constructor(around: Surroundings) {
    this.around = around;
  }

  /** A log was opened. */
  begin(): void {
    this.end();
    this.timer = setInterval(() => void this.look(), LOOK_MS);
    // It must not keep the app from ending.
    this.timer.unref();
    void this.look();
  }

  /** The log was closed, or nobody is left to answer. */
  end(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.day = null;
  }

  /** Shows what there is, the first time on each day. */
  async look(): Promise<void> {
    const day = this.around.now().toDateString();
    if (this.timer === undefined || this.day === day || !this.around.wanted()) return;
    this.day = day;
    const answer = await this.around.count();
    const counts = answer.ok ? counted.safeParse(answer.value) : null;
    const text = counts?.success ? reminderText(counts.data) : null;
    if (text !== null && this.timer !== undefined) this.around.show(text);
  }
}
