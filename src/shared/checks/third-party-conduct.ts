import type { Check } from './check';
import { reasonsOf, standingEvidence } from './evidence';
import { signalFinding } from './signals';
import { textsOf } from './texts';

/** Situation 8: what a parent, partner or friend did says nothing about the candidate. */
export const thirdPartyConduct: Check = {
  code: 'third-party-conduct',
  run: (record, tools) =>
    tools.active.flatMap((application) => {
      const used = new Set(
        reasonsOf(application).flatMap(({ reason }) =>
          standingEvidence(record, application, reason).map((item) => item.text),
        ),
      );
      return textsOf(record, application)
        .filter((source) => source.kind === 'reason' || source.kind === 'rationale' || used.has(source.text))
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
