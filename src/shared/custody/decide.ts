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
  return ok([holdEvent(input, context)]);
}

/** Lifts a hold. `open` tells whether an inquiry is still open: its hold stands until it is closed. */
export function liftHold(
  state: CustodyState,
  open: (inquiry: string) => boolean,
  input: { hold: string; reason: string; on?: Day | undefined },
  { today }: CommandContext,
): Result<CustodyEvent[]> {
  const hold = state.holds.get(input.hold);
  if (!hold) return refuse('not-found', 'hold-unknown', 'There is no such hold on record.');
  if (hold.lifted) return refuse('refused', 'hold-lifted', 'This hold was lifted before.');
  if (hold.inquiry !== null && open(hold.inquiry)) {
    return refuse(
      'refused',
      'inquiry-open',
      'The inquiry that this hold protects is still open. Close it first: a hold stands until the matter is finally settled.',
    );
  }
  const { id, opening } = hold;
  return ok([
    { type: 'hold-lifted', data: { hold: id, opening, reason: input.reason, on: input.on ?? today } },
  ]);
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

function holdEvent(input: HoldInput, { today, newId }: CommandContext): CustodyEvent {
  const { opening, ground, note, inquiry } = input;
  const hold = input.id ?? newId();
  const data = { hold, ref: input.ref ?? hold, opening, ground, note, on: input.on ?? today };
  return { type: 'hold-placed', data: inquiry === undefined ? data : { ...data, inquiry } };
}
