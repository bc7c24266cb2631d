import type { Ground } from '../decisions';
import type { ApplicationRecord, OpeningRecord } from '../record';
import type { Check } from './check';
import { groundLabel } from './evidence';
import type { RawFinding } from './finding';
import { quoted } from './words';

/** Situation 24: the tie is broken by a skill that was never advertised. */
export const undeclaredCriterion: Check = {
  code: 'undeclared-criterion',
  run: (record, tools) =>
    tools.active.flatMap((application) =>
      tools.reasons(application).flatMap(({ reason, about, link }): RawFinding[] => {
        const why = undeclared(record, application, reason.ground);
        if (why === null) return [];
        const name = tools.candidateName(application.id);
        return [
          {
            check: 'undeclared-criterion',
            severity: 'justify',
            subjects: [application.id],
            about,
            message: `The reason ${quoted(groundLabel(record, reason.ground))} for ${name} rests on something that ${why}. Add it for everybody before you decide, do not use it, or write down why it may count.`,
            because: [link],
            settle: [
              { act: 'correct-reason', text: 'Give a reason against what was declared.' },
              { act: 'justify', text: 'Write down why it may count although it was not declared.' },
            ],
            ground: { ground: reason.ground, text: reason.text, why },
          },
        ];
      }),
    ),
};

/** Why a ground lies outside the yardstick; null when it does not. */
function undeclared(record: OpeningRecord, { scorecards }: ApplicationRecord, ground: Ground): string | null {
  if (ground.kind === 'process') return null;
  if (ground.kind === 'other')
    return 'was never declared as a criterion, a minimum qualification or a working condition of this opening';
  const declaredIn = (version: number): boolean => {
    const set = record.opening.versions.find((item) => item.version === version)?.set;
    const known =
      ground.kind === 'criterion'
        ? set?.criteria
        : ground.kind === 'qualification'
          ? set?.qualifications
          : set?.conditions;
    return known?.some((item) => item.ref === ground.ref) ?? false;
  };
  if (record.criteria && !declaredIn(record.criteria.version))
    return 'is no longer among the criteria of this opening';
  if (scorecards.length > 0 && !scorecards.some((card) => declaredIn(card.criteriaVersion))) {
    return 'was added to the criteria only after this candidate had been scored';
  }
  return null;
}
