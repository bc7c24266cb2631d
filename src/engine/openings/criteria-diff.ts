import { candidateName } from '@shared/candidates';
import { dayOf, ok, refuse, type Result } from '@shared/kernel';
import { criteriaDiff, type CriteriaDiff } from '@shared/openings';
import { gatherOpening, type RecordState } from '@shared/record';

/** Refusals: `opening-unknown`, `version-unknown`. */
export function criteriaDiffOf(
  state: RecordState,
  input: { opening: string; from: number; to: number },
): Result<CriteriaDiff> {
  const record = gatherOpening(state, input.opening);
  if (!record) return refuse('not-found', 'opening-unknown', `There is no opening "${input.opening}".`);
  const { versions } = record.opening;
  const find = (version: number) => versions.find((item) => item.version === version);
  const [from, to] = [find(input.from), find(input.to)];
  if (!from || !to) {
    const missing = from ? input.to : input.from;
    return refuse('not-found', 'version-unknown', `The criteria of this opening have no version ${missing}.`);
  }
  const scored = record.applications
    .filter(({ scorecards, application }) => scorecards.length > 0 && !application.withdrawn)
    .map(({ id, candidate, scorecards }) => {
      const counts = new Map<number, number>();
      for (const { criteriaVersion } of scorecards)
        counts.set(criteriaVersion, (counts.get(criteriaVersion) ?? 0) + 1);
      const under = [...counts]
        .map(([version, count]) => ({ version, scorecards: count }))
        .toSorted((a, b) => a.version - b.version);
      const affected = under.some(({ version }) => version < to.version);
      return { application: id, candidateName: candidateName(candidate), under, affected };
    });
  return ok({
    opening: input.opening,
    from: from.version,
    to: to.version,
    reason: to.reason,
    on: dayOf(to.at.recordedAt),
    changes: criteriaDiff(from.set, to.set),
    scored,
  });
}
