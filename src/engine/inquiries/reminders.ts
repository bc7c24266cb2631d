import { waitingNow } from '@shared/inquiries';
import type { Day } from '@shared/kernel';
import type { RecordState } from '@shared/record';
import { dueDays } from './due-day';

/** Numbers only: a reminder is seen by whoever looks at the screen. */
export interface RemindersDue {
  dueToday: number;
  overdue: number;
  /** Not due yet, but what they waited for was expected by now. */
  waited: number;
}

/** Inquiries to be reminded of, each counted once; none in a log with the sample committee. */
export function remindersDue(state: RecordState, today: Day): RemindersDue {
  const counts: RemindersDue = { dueToday: 0, overdue: 0, waited: 0 };
  if (state.settings.organisation?.sample) return counts;
  const due = dueDays(state);
  for (const inquiry of state.inquiries.inquiries.values()) {
    if (inquiry.closed || !inquiry.text) continue;
    const on = due(inquiry)?.on;
    const until = waitingNow(inquiry)?.until;
    if (on !== undefined && on < today) counts.overdue += 1;
    else if (on === today) counts.dueToday += 1;
    else if (until !== undefined && until <= today) counts.waited += 1;
  }
  return counts;
}
