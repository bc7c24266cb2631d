import type { WhyView } from '../audit';
import { dayOf, type Day } from '../kernel';

export type Line = WhyView['timeline'][number];

export const line = (at: { seq: number; recordedAt: string }, text: string, on?: Day): Line => ({
  seq: at.seq,
  on: on ?? dayOf(at.recordedAt),
  text,
});
