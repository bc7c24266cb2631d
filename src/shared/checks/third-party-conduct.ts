import type { Check } from './check';
import { signalFinding } from './signals';

/** Situation 8: what a parent, partner or friend did says nothing about the candidate. */
export const thirdPartyConduct: Check = {
  code: 'third-party-conduct',
  run: (_record, tools) =>
    tools.active.flatMap((application) => {
      const carries = (text: string): boolean =>
        tools.reasons(application).some(({ evidence }) => evidence.some((item) => item.text === text));
      return tools
        .texts(application)
        .filter(({ kind, text }) => kind === 'reason' || kind === 'rationale' || carries(text))
        .flatMap((source) =>
          signalFinding(tools, source, {
            check: 'third-party-conduct',
            settle: [
              { act: 'correct-reason', text: 'Rest the reason on what the candidate did, or take it out.' },
            ],
            // What a reason rests on counts as the reason does.
            severity: (found) => (found === 'advise' ? 'advise' : 'block'),
          }),
        );
    }),
};
