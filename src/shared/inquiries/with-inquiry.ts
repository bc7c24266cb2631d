import { ok, refuse, type Day, type Result } from '../kernel';
import type { InquiriesState, Inquiry } from './state';

/** Where an event about an inquiry belongs. */
export const placeOf = (inquiry: Inquiry) => ({
  inquiry: inquiry.id,
  opening: inquiry.opening,
  application: inquiry.application,
  candidate: inquiry.candidate,
});

/** Runs on an inquiry that is open; refused for one that is unknown or closed. */
export function withOpenInquiry<T>(
  state: InquiriesState,
  id: string,
  run: (inquiry: Inquiry) => Result<T>,
): Result<T> {
  const inquiry = state.inquiries.get(id);
  if (!inquiry) return refuse('not-found', 'inquiry-unknown', 'There is no such inquiry on record.');
  if (inquiry.closed)
    return refuse('refused', 'inquiry-closed', 'This inquiry is closed. A new message is a new inquiry.');
  return run(inquiry);
}

/**
 * The day of a step, never before `since`, the day the message came in unless another is given.
 * Nobody named one: it is today, or `since` where the calendar of whoever asked is ahead of ours.
 */
export function dayOf(
  { receivedOn }: Pick<Inquiry, 'receivedOn'>,
  named: Day | undefined,
  today: Day,
  since: Day = receivedOn,
): Result<Day> {
  if (named === undefined) return ok(today < since ? since : today);
  return named < since
    ? refuse('invalid', 'too-early', `Give a day that is not before ${since}: this cannot have come earlier.`)
    : ok(named);
}
