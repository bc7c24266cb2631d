import type { CandidatesState } from '../candidates';
import { ok, refuse, type CommandContext, type Day, type Result } from '../kernel';
import type { OpeningsState } from '../openings';
import type { DecisionsEvent } from './events';
import { onCommittee, signedAlready } from './decide';
import { decisionStatus, type DecisionsState } from './state';

interface State {
  openings: OpeningsState;
  candidates: CandidatesState;
  decisions: DecisionsState;
}

/**
 * Situation 38: records how a preference set by a rule was considered. Refused where the opening
 * asks for no such review (`preference-not-required`), and once the decision is signed.
 */
export function reviewPreference(
  state: State,
  input: {
    opening: string;
    member: string;
    on?: Day | undefined;
    rule?: string | undefined;
    text: string;
    considered: readonly { application: string; text: string }[];
  },
  context: CommandContext,
): Result<DecisionsEvent[]> {
  return onCommittee<DecisionsEvent[]>(state, input.opening, input.member, ({ ref: opening, details }) => {
    if (!details.preferenceReview?.required) {
      return refuse(
        'refused',
        'preference-not-required',
        'This opening asks for no review of a preference. Turn it on in the details of the opening first.',
      );
    }
    if (decisionStatus(state.decisions, opening) === 'signed') return signedAlready();
    const found = input.considered.map(({ application }) => state.candidates.applications.get(application));
    if (found.some((application) => application?.opening !== opening)) {
      return refuse(
        'not-found',
        'application-unknown',
        'The review names somebody who has no application in this opening.',
      );
    }
    const { member, text } = input;
    const { rule = details.preferenceReview.rule } = input;
    const on = input.on ?? context.today;
    return ok([
      { type: 'preference-reviewed', data: { opening, member, on, rule, text } },
      ...input.considered.map(({ application, text: words }): DecisionsEvent => {
        const { candidate } = state.candidates.applications.get(application)!;
        return {
          type: 'preference-considered',
          data: { opening, application, candidate, member },
          subjects: [candidate],
          personal: { text: words },
        };
      }),
    ]);
  });
}
