/**
 * What a feedback letter can say: strengths first, then at most two points to develop, each from
 * ratings with evidence, in bands and never in numbers.
 */
import type { FeedbackChoice, FeedbackPoints } from '../letters';
import type { Criterion } from '../openings';
import type { ApplicationRecord, OpeningRecord } from '../record';
import { yardstickOf } from './grounds';

export type Band = 'below' | 'at' | 'above';

/** The middle point of a scale describes what the post needs: 3 of 5, 4 of 7 (practice.md, NSW PSC). */
const needed = (criterion: Criterion): number => (criterion.scale + 1) / 2;
const HALF_A_POINT = 0.5;

export interface BandSeen {
  /** Of the points given, on the scale of the criterion; never shown to the candidate. */
  mean: number;
  band: Band;
}

interface EvidencedRating {
  member: string;
  points: number;
  evidence: string;
}

/** Ratings of one criterion that say what was seen or heard; a point without that supports nothing. */
const evidenced = (criterion: string, app: ApplicationRecord): EvidencedRating[] =>
  app.scorecards.flatMap((card) =>
    card.ratings
      .filter((rating) => rating.criterion === criterion && rating.evidence.trim() !== '')
      .map(({ points, evidence }) => ({ member: card.member, points, evidence })),
  );

/** Where the mean of the standing ratings with evidence lies; null when there are none. */
export function bandOfCriterion(criterion: Criterion, app: ApplicationRecord): BandSeen | null {
  const points = evidenced(criterion.ref, app).map((rating) => rating.points);
  if (points.length === 0) return null;
  const mean = points.reduce((sum, point) => sum + point, 0) / points.length;
  const distance = mean - needed(criterion);
  return { mean, band: distance >= HALF_A_POINT ? 'above' : distance <= -HALF_A_POINT ? 'below' : 'at' };
}

/** Every criterion of the yardstick with its band and the evidence recorded for it, to choose from. */
export const feedbackChoice = (record: OpeningRecord, app: ApplicationRecord): FeedbackChoice['criteria'] =>
  (yardstickOf(record, app)?.criteria ?? []).map((criterion) => ({
    criterion: criterion.ref,
    label: criterion.label,
    band: bandOfCriterion(criterion, app)?.band ?? null,
    evidence: evidenced(criterion.ref, app).map(({ member, evidence }) => ({
      member: record.members.get(member)?.fullName ?? member,
      text: evidence,
    })),
  }));

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
  const rejected = app.disposition?.code === 'rejected';
  const told = new Set([...weakest.map((item) => item.criterion.ref), ...(rejected ? recorded : [])]);
  return {
    strengths: best
      .filter((item) => !told.has(item.criterion.ref))
      .slice(0, MOST_STRENGTHS)
      .map(point),
    development: weakest.map(point),
  };
}
