import type { CallEnvelope } from '@shared/calls';
import { ok, type Day, type Result } from '@shared/kernel';
import type { HAND_OUTS } from '@shared/letters';
import type { RecordEvent, RecordState } from '@shared/record';
import type { Desk } from '../desk';

export interface HandedOut {
  letter: string;
  as: (typeof HAND_OUTS)[number];
}

type HandOutEvent = Extract<RecordEvent, { type: 'letter-handed-out' }>;

/** Entries that say that letters left the app, once for each letter and way. */
export function handOutEvents(state: RecordState, items: readonly HandedOut[], today: Day): HandOutEvent[] {
  const said = new Set<string>();
  return items.flatMap(({ letter: id, as }) => {
    const letter = state.letters.letters.get(id);
    const known = letter?.handedOut.some((item) => item.as === as) || said.has(`${as} ${id}`);
    if (!letter || known) return [];
    said.add(`${as} ${id}`);
    const { opening, application, candidate } = letter;
    const data = { letter: id, opening, application, candidate, as, on: today };
    return [{ type: 'letter-handed-out' as const, data }];
  });
}

/**
 * Records that letters left the app, in one transaction. From then on a letter can only be
 * replaced. Answers the seq reached; refused as `Desk.append`.
 */
export function recordHandedOut(
  desk: Desk,
  items: readonly HandedOut[],
  envelope: CallEnvelope = {},
): Result<number> {
  const open = desk.record();
  if (!open.ok) return open;
  const { state } = open.value;
  const events = handOutEvents(state, items, desk.context().today);
  return events.length === 0 ? ok(state.seq) : desk.append(events, { actor: envelope.actor });
}
