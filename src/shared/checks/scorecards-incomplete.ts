import { assignedTo } from '../openings';
import type { Check } from './check';
import type { RawFinding } from './finding';
import { listed, quoted } from './words';

/**
 * A member was to score somebody and has not. A decision uses a stage when it disposes of somebody
 * who reached it; screening only when it was scored at all, because much screening is by facts.
 */
export const scorecardsIncomplete: Check = {
  code: 'scorecards-incomplete',
  run: (record, tools) =>
    (record.criteria?.set.stages ?? []).flatMap((stage) => {
      if (stage.criteria.length === 0) return [];
      const reached = tools.active.filter(
        (item) => item.disposition !== null && item.application.stages.some((at) => at.stage === stage.ref),
      );
      const at = (member: string | null) => (item: (typeof reached)[number]) =>
        item.scorecards.some(
          (card) => card.stage === stage.ref && (member === null || card.member === member),
        );
      if (stage.kind === 'screening' && !tools.active.some(at(null))) return [];
      return assignedTo(record.opening, stage.ref).flatMap((member): RawFinding[] => {
        const steppedOut = (item: (typeof reached)[number]) =>
          item.declarations.some((made) => made.member === member && made.recused);
        const ids = reached.filter((item) => !at(member)(item) && !steppedOut(item)).map((item) => item.id);
        if (ids.length === 0) return [];
        const name = tools.memberName(member);
        return [
          {
            check: 'scorecards-incomplete',
            severity: 'justify',
            subjects: ids,
            about: `member:${member} stage:${stage.ref}`,
            message: `${name} is assigned to score ${quoted(stage.label)} and has not submitted a scorecard for ${listed(ids.map(tools.candidateName))}. Ask for it, or write down why you decide without it.`,
            because: [
              { kind: 'member', ref: member },
              ...ids.map((id) => ({ kind: 'application' as const, id })),
            ],
            settle: [
              { act: 'complete-scores', text: `Ask ${name} to submit.` },
              { act: 'declare-interest', text: `Record that ${name} stepped out, if so.` },
              { act: 'justify', text: `Write down why you decide without ${name}.` },
            ],
            ground: { member, stage: stage.ref, ids: ids.toSorted() },
          },
        ];
      });
    }),
};
