/**
 * What a feedback letter can say: strengths first, then at most two points to develop, each from
 * ratings with evidence, in bands and never in numbers.
 */
import type { FeedbackPoints } from '../letters';
import type { Criterion } from '../openings';
import type { ApplicationRecord, OpeningRecord } from '../record';
import { yardstickOf } from './grounds';

export type Band = 'below' | 'at' | 'above';

/** The middle point of a scale describes what the post needs: 3 of 5, 4 of 7 (practice.md, NSW PSC). */
const needed = (criterion: Criterion): number => (criterion.scale + 1) / 2;
const HALF_A_POINT = 0.5;

/** Where the mean of the standing ratings lies; null when none was given. */
export function bandOfCriterion(
  criterion: Criterion,
  app: ApplicationRecord,
): { mean: number; band: Band } | null {
  const points = app.scorecards.flatMap((card) =>
    card.ratings.filter((rating) => rating.criterion === criterion.ref).map((rating) => rating.points),
  );
  if (points.length === 0) return null;
  const mean = points.reduce((sum, point) => sum + point, 0) / points.length;
  const distance = mean - needed(criterion);
  return { mean, band: distance >= HALF_A_POINT ? 'above' : distance <= -HALF_A_POINT ? 'below' : 'at' };
}

const MOST_STRENGTHS = 3;
const MOST_DEVELOPMENT = 2;

/** The points that the record suggests: the best three above or at the level, the two furthest below. */
export function suggestedFeedback(record: OpeningRecord, app: ApplicationRecord): FeedbackPoints {
  const rated = (yardstickOf(record, app)?.criteria ?? []).flatMap((criterion) => {
    const seen = bandOfCriterion(criterion, app);
    return seen ? [{ criterion, ...seen, share: (seen.mean - 1) / (criterion.scale - 1) }] : [];
  });
  const point = (item: (typeof rated)[number]) => ({ criterion: item.criterion.ref, observed: '' });
  const best = rated.filter((item) => item.band !== 'below').toSorted((a, b) => b.share - a.share);
  const recorded = new Set(
    app.disposition?.grounds.flatMap((ground) => (ground.kind === 'criterion' ? [ground.ref] : [])) ?? [],
  );
  // What the letter of rejection gave as its ground comes first: feedback must not say something else.
  const weakest = rated
    .filter((item) => recorded.has(item.criterion.ref) || item.band === 'below')
    .filter((item) => item.share < 1)
    .toSorted(
      (a, b) =>
        Number(recorded.has(b.criterion.ref)) - Number(recorded.has(a.criterion.ref)) || a.share - b.share,
    )
    .slice(0, MOST_DEVELOPMENT);
  const told = new Set(weakest.map((item) => item.criterion.ref));
  return {
    strengths: best
      .filter((item) => !told.has(item.criterion.ref))
      .slice(0, MOST_STRENGTHS)
      .map(point),
    development: weakest.map(point),
  };
}
