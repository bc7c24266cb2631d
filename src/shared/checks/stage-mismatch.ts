import type { Check } from './check';
import { groundLabel } from './evidence';
import type { RawFinding } from './finding';
import { listed, quoted } from './words';

/** Nobody can fall short at a stage they never came to. */
export const stageMismatch: Check = {
  code: 'stage-mismatch',
  run: (record, tools) =>
    tools.active.flatMap((application) => {
      const reached = new Set(application.application.stages.map((item) => item.stage));
      return tools.reasons(application).flatMap(({ reason, about, link, evidence }): RawFinding[] => {
        const stray = evidence.filter((item) => item.stage !== null && !reached.has(item.stage));
        if (stray.length === 0) return [];
        const name = tools.candidateName(application.id);
        const label = (ref: string) =>
          record.criteria?.set.stages.find((stage) => stage.ref === ref)?.label ?? ref;
        const stages = [...new Set(stray.map((item) => item.stage!))];
        return [
          {
            check: 'stage-mismatch',
            severity: 'block',
            subjects: [application.id],
            about,
            message: `The reason ${quoted(groundLabel(record, reason.ground))} for ${name} rests on something from ${listed(stages.map((ref) => quoted(label(ref))))}, which ${name} never reached.`,
            because: [link, ...stray.map((item) => item.link)],
            settle: [
              { act: 'link-evidence', text: 'Link what is on record from a stage that was reached.' },
              { act: 'correct-reason', text: 'Correct the reason.' },
            ],
            ground: {
              ground: reason.ground,
              stages: stages.toSorted(),
              evidence: stray.map((item) => item.link),
            },
          },
        ];
      });
    }),
};
