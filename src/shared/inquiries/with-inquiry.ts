import { ok, refuse, type Day, type Result } from '../kernel';
import type { InquiriesState, Inquiry } from './state';

/** Where an event about an inquiry belongs. */
export const placeOf = (inquiry: Inquiry) => ({
  inquiry: inquiry.id,
  opening: inquiry.opening,
  application: inquiry.application,
  candidate: inquiry.candidate,
});

/** What was erased stays erased: words recorded about that person now would be sealed under a new key. */
const erased = (): Result<never> =>
  refuse(
    'refused',
    'candidate-erased',
    'The person this inquiry is about has been erased; it can only be closed, without a note.',
  );

/** Runs on an inquiry, open or closed; refused for one that is unknown or about somebody erased. */
export function withInquiry<T>(
  state: InquiriesState,
  id: string,
  run: (inquiry: Inquiry) => Result<T>,
): Result<T> {
  const inquiry = state.inquiries.get(id);
  if (!inquiry) return refuse('not-found', 'inquiry-unknown', 'There is no such inquiry on record.');
  return inquiry.text === null ? erased() : run(inquiry);
}

/** Runs on an inquiry that is open and can be added to: as `withInquiry`, and refused for one that is closed. */
export const withOpenInquiry = <T>(
  state: InquiriesState,
  id: string,
  run: (inquiry: Inquiry) => Result<T>,
): Result<T> => whileOpen(state, id, (inquiry) => (inquiry.text === null ? erased() : run(inquiry)));

/** Runs on an inquiry that is open, also one about somebody who has been erased. */
export function whileOpen<T>(
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
    ? refuse(
        'invalid',
        'too-early',
        `Nothing here can be dated or due before ${since}. Give that day or a later one.`,
      )
    : ok(named);
}
