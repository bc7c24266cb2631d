import type { Check } from './check';
import { listed, sentence } from './words';

/** Criteria freeze with the first scorecard; a change after that shows whom it touches. */
export const criteriaChanged: Check = {
  code: 'criteria-changed',
  run(record, tools) {
    const { versions } = record.opening;
    const current = record.criteria;
    if (current === null || versions.length < 2) return [];
    const under = versions.map(({ version }) => ({
      version,
      ids: tools.active
        .filter((item) => item.scorecards.some((card) => card.criteriaVersion === version))
        .map((item) => item.id),
    }));
    const affected = new Set(
      under.filter(({ version }) => version !== current.version).flatMap(({ ids }) => ids),
    );
    if (affected.size === 0) return [];
    const scored = under.map(
      ({ version, ids }) =>
        `under version ${version}, ${ids.length === 0 ? 'nobody' : listed(ids.map(tools.candidateName))}`,
    );
    const reasons = versions
      .slice(1)
      .map(
        ({ version, reason, at }) => `version ${version} on ${at.recordedAt.slice(0, 10)} (${reason.trim()})`,
      );
    return [
      {
        check: 'criteria-changed',
        severity: 'justify',
        subjects: tools.active.filter((item) => affected.has(item.id)).map((item) => item.id),
        message: `The criteria changed after scoring had begun: ${sentence(listed(reasons))} Scored ${scored.join('; ')}. Score everybody under the same version, or write down why the comparison is still fair.`,
        because: [...affected].map((id) => ({ kind: 'application', id })),
        settle: [
          {
            act: 'complete-scores',
            text: 'Correct the older scorecards, so that all stand under the version in force.',
          },
          { act: 'justify', text: 'Write down why the comparison is still fair.' },
        ],
        ground: {
          versions: versions.map(({ version, set, reason }) => ({ version, set, reason })),
          under: under.map(({ version, ids }) => [version, ids.toSorted()]),
        },
      },
    ];
  },
};
