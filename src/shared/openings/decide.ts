import { ok, refuse, type CommandContext, type Result } from '../kernel';
import type { OpeningsEvent } from './events';
import type { Committee, CriteriaSet, OpeningDetails, Outcome } from './schema';
import { currentCriteria, type Opening, type OpeningsState } from './state';

export function createOpening(
  state: OpeningsState,
  input: {
    ref?: string | undefined;
    details: OpeningDetails;
    copyOf?: string | undefined;
    readvertises?: string | undefined;
  },
  context: CommandContext,
): Result<OpeningsEvent[]> {
  const ref = input.ref ?? context.newId();
  if (state.openings.has(ref)) {
    return refuse(
      'refused',
      'opening-exists',
      `There is already an opening "${ref}". Choose another reference.`,
    );
  }
  const { details, copyOf, readvertises } = input;
  for (const source of [copyOf, readvertises]) {
    if (source !== undefined && !state.openings.has(source)) return unknownOpening(source);
  }
  const links = {
    ...(copyOf === undefined ? {} : { copyOf }),
    ...(readvertises === undefined ? {} : { readvertises }),
  };
  return ok([{ type: 'opening-created', data: { opening: ref, details, ...links } }]);
}

const KEPT = ['preferenceReview', 'declareAgain'] as const;

export function changeOpening(
  state: OpeningsState,
  input: { opening: string; details: OpeningDetails },
): Result<OpeningsEvent[]> {
  return withOpening(state, input.opening, ({ details: current }) => {
    // Fields without a default are kept: an older form that does not know them must not clear them.
    const kept = Object.fromEntries(
      KEPT.flatMap((field) => (current[field] === undefined ? [] : [[field, current[field]]])),
    );
    const details = { ...kept, ...input.details };
    return ok([{ type: 'opening-changed', data: { opening: input.opening, details } }]);
  });
}

/** Before the first scorecard this replaces the draft; afterwards it is a new version and needs a reason. */
export function setCriteria(
  state: OpeningsState,
  input: { opening: string; set: CriteriaSet; reason: string },
): Result<OpeningsEvent[]> {
  return withOpening(state, input.opening, (opening) => {
    const fault = faultIn(input.set);
    if (fault) return refuse('invalid', 'criteria-inconsistent', fault);
    const current = currentCriteria(opening);
    if (opening.frozen && input.reason.trim() === '') {
      return refuse(
        'refused',
        'criteria-frozen',
        'Scorecards have been submitted against these criteria. Say why they change; the old version stays on record.',
      );
    }
    const version = current === null ? 1 : opening.frozen ? current.version + 1 : current.version;
    return ok([
      { type: 'criteria-set', data: { opening: opening.ref, version, set: input.set, reason: input.reason } },
    ]);
  });
}

export function setCommittee(
  state: OpeningsState,
  members: ReadonlyMap<string, unknown>,
  input: { opening: string; committee: Committee },
): Result<OpeningsEvent[]> {
  return withOpening(state, input.opening, () => {
    const seen = new Set<string>();
    for (const { member } of input.committee.members) {
      if (!members.has(member))
        return refuse('not-found', 'member-unknown', `There is no member "${member}".`);
      if (seen.has(member))
        return refuse('invalid', 'member-twice', 'A member can sit on the committee only once.');
      seen.add(member);
    }
    return ok([{ type: 'committee-set', data: input }]);
  });
}

export function setOutcome(
  state: OpeningsState,
  input: { opening: string; outcome: Outcome; reason: string },
): Result<OpeningsEvent[]> {
  return withOpening(state, input.opening, () => ok([{ type: 'outcome-set', data: input }]));
}

/** Runs with the opening, or refuses with `opening-unknown`. */
export function withOpening<T>(
  state: OpeningsState,
  ref: string,
  run: (opening: Opening) => Result<T>,
): Result<T> {
  const opening = state.openings.get(ref);
  return opening ? run(opening) : unknownOpening(ref);
}

const unknownOpening = (ref: string) =>
  refuse('not-found', 'opening-unknown', `There is no opening "${ref}".`);

/** What does not hang together in a set of criteria; null when all is well. */
function faultIn(set: CriteriaSet): string | null {
  const all = [...set.qualifications, ...set.criteria, ...set.conditions, ...set.stages].map(
    (item) => item.ref,
  );
  const twice = all.find((ref, index) => all.indexOf(ref) !== index);
  if (twice !== undefined) return `The reference "${twice}" is used twice in these criteria.`;
  const criteria = new Set(set.criteria.map((criterion) => criterion.ref));
  for (const stage of set.stages) {
    const unknown = stage.criteria.find((ref) => !criteria.has(ref));
    if (unknown !== undefined)
      return `Stage "${stage.label}" assesses "${unknown}", which is not one of the criteria.`;
  }
  return null;
}
