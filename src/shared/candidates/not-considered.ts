import type { Day, Provenance } from '../kernel';

/** Situation 39: a named, reasoned, expiring record that somebody is not to be considered. */
export interface NotConsidered {
  id: string;
  ref: string;
  /** The member who recorded it. */
  by: string | null;
  owner: string;
  reason: string;
  on: Day;
  until: Day | null;
  lifted: { on: Day; by: string | null; reason: string; at: Provenance } | null;
  at: Provenance;
}

/** What a record of “do not consider” leaves open; empty when it names owner, reason and end. */
export function missingIn(mark: Pick<NotConsidered, 'owner' | 'reason' | 'until'>): string[] {
  return [
    ...(mark.owner.trim() === '' ? ['who answers for it'] : []),
    ...(mark.reason.trim() === '' ? ['a reason'] : []),
    ...(mark.until === null ? ['an end'] : []),
  ];
}

export type NotConsideredStatus = 'standing' | 'incomplete' | 'ended' | 'lifted';

/** How a record stands on a day; it holds up to and including its last day. */
export function statusOn(mark: NotConsidered, day: Day): NotConsideredStatus {
  if (mark.lifted) return 'lifted';
  if (missingIn(mark).length > 0) return 'incomplete';
  return mark.until !== null && mark.until < day ? 'ended' : 'standing';
}
