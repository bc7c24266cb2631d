import type { WhyView } from '../audit';
import { dayOf, type Day, type Instant } from '../kernel';

export type Line = WhyView['timeline'][number] & {
  /** Day of the entry, where `on` is the day on which it happened. */
  recordedOn: Day;
  recordedAt: Instant;
  /** The entry itself tells the day; otherwise `on` is that of the entry. */
  dated: boolean;
};

export const line = (at: { seq: number; recordedAt: string }, text: string, on?: Day): Line => ({
  seq: at.seq,
  on: on ?? dayOf(at.recordedAt),
  recordedOn: dayOf(at.recordedAt),
  recordedAt: at.recordedAt,
  dated: on !== undefined,
  text,
});
