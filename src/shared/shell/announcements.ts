/** What the window is told without asking. */
export type Announcement =
  /** Something in these rooms changed; what they show should be asked for again. */
  | { type: 'changed'; rooms: string[] }
  | { type: 'progress'; jobId: string; done: number; total: number; label: string }
  /** The engine stopped and was started again: the log is locked. */
  | { type: 'engine-restarted' }
  /** The engine stopped again: the app has to be started again. */
  | { type: 'engine-stopped' }
  /** A menu entry was chosen. */
  | { type: 'command'; id: string };
