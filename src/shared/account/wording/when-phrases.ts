/** When something was recorded, and where a case file brought it from. */
import { writtenDay as day } from '../dates';
import type { When } from '../recorded';

/** ` on 3 June 2026`; of what a case file tells without a day, where it comes from. */
export const happened = ({ on, imported }: When): string =>
  imported ? `, by the case file taken over on ${day(on)}` : ` on ${day(on)}`;

export const entered = ({ on, imported }: When): string =>
  `${imported ? 'taken over from a case file' : 'recorded'} on ${day(on)}`;

/** In brackets behind a day that is earlier than that of the entry. */
export const later = (when: When | null): string => (when === null ? '' : ` (${entered(when)})`);

/** The same where there is little room. */
export const source = (when: When | null): string =>
  when === null ? '' : when.imported ? ' (from a case file)' : later(when);
