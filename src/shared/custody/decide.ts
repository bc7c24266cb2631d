import { ok, refuse, type CommandContext, type Day, type Result } from '../kernel';
import type { OpeningsState } from '../openings';
import type { CustodyEvent } from './events';
import type { HoldGround } from './schema';
import { holdsOn, type CustodyState } from './state';

interface State {
  openings: OpeningsState;
  custody: CustodyState;
}

interface HoldInput {
  opening: string;
  ground: HoldGround;
  note: string;
  id?: string | undefined;
  ref?: string | undefined;
  on?: Day | undefined;
  inquiry?: string | undefined;
}

/** Places a legal hold on a whole opening. */
export function placeHold(state: State, input: HoldInput, context: CommandContext): Result<CustodyEvent[]> {
  if (!state.openings.openings.has(input.opening))
    return refuse('not-found', 'opening-unknown', 'There is no such opening on record.');
  const event = holdEvent(input, context);
  const { hold, ref } = event.data;
  // To take it once more would write over the hold that stands.
  if (state.custody.holds.has(hold) || [...state.custody.holds.values()].some((one) => one.ref === ref))
    return refuse('refused', 'hold-exists', 'There is a hold of this name on record already.');
  return ok([event]);
}

/** What the inquiries say about a hold that somebody wants to lift. */
export interface OpenMatters {
  /** Whether this inquiry is still open. */
  inquiry: (id: string) => boolean;
  /** Whether a complaint of discrimination about this opening is still open. */
  complaint: (opening: string) => boolean;
}

/**
 * Lifts a hold. Refused while the inquiry that brought it about is open, and for the last hold of an
 * opening while any complaint of discrimination about it is: it protects that one as well.
 */
export function liftHold(
  state: CustodyState,
  open: OpenMatters,
  input: { hold: string; reason: string; on?: Day | undefined },
  { today }: CommandContext,
): Result<CustodyEvent[]> {
  const hold = state.holds.get(input.hold);
  if (!hold) return refuse('not-found', 'hold-unknown', 'There is no such hold on record.');
  if (hold.lifted) return refuse('refused', 'hold-lifted', 'This hold was lifted before.');
  if (hold.inquiry !== null && open.inquiry(hold.inquiry)) {
    return refuse(
      'refused',
      'inquiry-open',
      'The inquiry that this hold protects is still open. Close it first: a hold stands until the matter is finally settled.',
    );
  }
  const { id, opening } = hold;
  if (open.complaint(opening) && holdsOn(state, opening).length === 1) {
    return refuse(
      'refused',
      'complaint-open',
      'A complaint of discrimination about this opening is still open, and this hold is the last that protects it. Close the complaint first.',
    );
  }
  const on = input.on ?? today;
  if (on < hold.on)
    return refuse(
      'invalid',
      'lifted-before-placed',
      `The hold stands since ${hold.on}: it cannot be lifted before that.`,
    );
  return ok([{ type: 'hold-lifted', data: { hold: id, opening, reason: input.reason, on } }]);
}

/** The hold that a complaint of discrimination brings about, where none stands on the opening yet. */
export const holdFor = (
  state: CustodyState,
  inquiry: string,
  opening: string,
  context: CommandContext,
): CustodyEvent[] =>
  holdsOn(state, opening).length > 0
    ? []
    : [holdEvent({ opening, ground: 'discrimination-complaint', note: '', inquiry }, context)];

function holdEvent(
  input: HoldInput,
  { today, newId }: CommandContext,
): Extract<CustodyEvent, { type: 'hold-placed' }> {
  const { opening, ground, note, inquiry } = input;
  const hold = input.id ?? newId();
  const data = { hold, ref: input.ref ?? hold, opening, ground, note, on: input.on ?? today };
  return { type: 'hold-placed', data: inquiry === undefined ? data : { ...data, inquiry } };
}
