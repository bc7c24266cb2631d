import { ok, refuse, type CommandContext, type Day, type Result } from '../kernel';
import { withCandidate } from './decide';
import type { CandidatesEvent } from './events';
import type { CandidatesState } from './state';

interface State {
  candidates: CandidatesState;
}

/** Records that somebody is not to be considered. Refusals: `until-before-on`, and as `withCandidate`. */
export function recordNotConsidered(
  state: State,
  input: {
    candidate: string;
    id?: string | undefined;
    ref?: string | undefined;
    member?: string | undefined;
    owner: string;
    reason: string;
    on?: Day | undefined;
    until?: Day | undefined;
  },
  context: CommandContext,
): Result<CandidatesEvent[]> {
  return withCandidate(state.candidates, input.candidate, ({ id: candidate }) => {
    const on = input.on ?? context.today;
    if (input.until !== undefined && input.until < on) {
      return refuse(
        'invalid',
        'until-before-on',
        'The last day lies before the day on which this was recorded.',
      );
    }
    const mark = input.id ?? context.newId();
    const by = input.member ?? context.actor;
    return ok([
      {
        type: 'not-considered-recorded',
        data: {
          candidate,
          mark,
          on,
          ...(by === undefined ? {} : { by }),
          ...(input.until === undefined ? {} : { until: input.until }),
        },
        subjects: [candidate],
        personal: { ref: input.ref ?? mark, owner: input.owner, reason: input.reason },
      },
    ]);
  });
}

/** Lifts it again, with the reason; the record stays readable. */
export function liftNotConsidered(
  state: State,
  input: {
    candidate: string;
    mark: string;
    member?: string | undefined;
    on?: Day | undefined;
    reason: string;
  },
  context: CommandContext,
): Result<CandidatesEvent[]> {
  return withCandidate(state.candidates, input.candidate, ({ id: candidate, notConsidered }) => {
    const mark = notConsidered.find((item) => item.id === input.mark);
    if (!mark)
      return refuse(
        'not-found',
        'exclusion-unknown',
        'There is no such record of “do not consider” for this candidate.',
      );
    if (mark.lifted) return ok([]);
    const by = input.member ?? context.actor;
    return ok([
      {
        type: 'not-considered-lifted',
        data: {
          candidate,
          mark: mark.id,
          on: input.on ?? context.today,
          ...(by === undefined ? {} : { by }),
        },
        subjects: [candidate],
        personal: { reason: input.reason },
      },
    ]);
  });
}
