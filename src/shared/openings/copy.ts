import { ok, refuse, type CommandContext, type Result } from '../kernel';
import { createOpening, withOpening } from './decide';
import type { OpeningsEvent } from './events';
import { currentCriteria, type Opening, type OpeningsState } from './state';

/**
 * A new opening after the pattern of another: its details, the criteria in force and the committee,
 * and nobody who applied. The days of the old timetable do not come along.
 */
export function copyOpening(
  state: OpeningsState,
  input: { from: string; ref?: string | undefined; title: string },
  context: CommandContext,
): Result<OpeningsEvent[]> {
  return withOpening(state, input.from, (from) => copied(state, from, input, { copyOf: from.ref }, context));
}

/**
 * Closes an opening as advertised again and makes the one that follows it, in one step.
 * Refused with `already-readvertised` where that has been done.
 */
export function readvertiseOpening(
  state: OpeningsState,
  input: { opening: string; ref?: string | undefined; title?: string | undefined; reason: string },
  context: CommandContext,
): Result<OpeningsEvent[]> {
  return withOpening(state, input.opening, (from) => {
    if (readvertisedAs(state, from.ref) !== null) {
      return refuse('refused', 'already-readvertised', 'This opening is already advertised again.');
    }
    const title = input.title ?? from.details.title;
    const links = { copyOf: from.ref, readvertises: from.ref };
    const made = copied(state, from, { ref: input.ref, title }, links, context);
    if (!made.ok) return made;
    const data = { opening: from.ref, outcome: 're-advertised' as const, reason: input.reason };
    return ok([...made.value, { type: 'outcome-set', data }]);
  });
}

/** The opening that advertises this one again; null when there is none. */
export const readvertisedAs = (state: OpeningsState, ref: string): string | null =>
  [...state.openings.values()].find((opening) => opening.readvertises === ref)?.ref ?? null;

function copied(
  state: OpeningsState,
  from: Opening,
  input: { ref?: string | undefined; title: string },
  links: { copyOf: string; readvertises?: string },
  context: CommandContext,
): Result<OpeningsEvent[]> {
  const { advertisedOn: _advertised, closesOn: _closes, timetable: _timetable, ...details } = from.details;
  const ref = input.ref ?? context.newId();
  const created = createOpening(
    state,
    { ref, details: { ...details, title: input.title }, ...links },
    context,
  );
  if (!created.ok) return created;
  const criteria = currentCriteria(from);
  return ok([
    ...created.value,
    ...(criteria
      ? [{ type: 'criteria-set' as const, data: { opening: ref, version: 1, set: criteria.set, reason: '' } }]
      : []),
    ...(from.committeeAt
      ? [{ type: 'committee-set' as const, data: { opening: ref, committee: from.committee } }]
      : []),
  ]);
}
