import type { Announcement } from '@shared/shell';

/** Takes the bar away. */
const NONE = -1;

/** How far the long jobs of one window are, on the taskbar or the dock. */
export class TaskbarProgress {
  private readonly jobs = new Map<string, { done: number; total: number }>();
  /** 0 to 1, or -1 for no bar. */
  private readonly show: (share: number) => void;

  constructor(show: (share: number) => void) {
    this.show = show;
  }

  hear(what: Announcement): void {
    switch (what.type) {
      case 'progress':
        if (what.done < what.total) this.jobs.set(what.jobId, { done: what.done, total: what.total });
        else this.jobs.delete(what.jobId);
        return this.draw();
      case 'engine-restarted':
      case 'engine-stopped':
        this.jobs.clear();
        return this.draw();
      default:
    }
  }

  /** The call is answered: a job that was cancelled never reaches its total. */
  ended(jobId: string): void {
    if (this.jobs.delete(jobId)) this.draw();
  }

  private draw(): void {
    const jobs = [...this.jobs.values()];
    const total = jobs.reduce((sum, job) => sum + job.total, 0);
    const done = jobs.reduce((sum, job) => sum + job.done, 0);
    this.show(total === 0 ? NONE : done / total);
  }
}
