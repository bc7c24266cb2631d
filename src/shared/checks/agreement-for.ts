import type { OpeningRecord } from '../record';
import { mean, statisticsReport, type StatisticsReport } from '../statistics';
import { weighted, type ScoreOptions } from './scores';

/**
 * How far the members of an opening agree: one row per scored candidate, one column per member who
 * scored anybody, each cell that member's own weighted mean on the 1–5 scale, null where the member
 * did not score that candidate. Null while nobody has scored.
 */
export function agreementFor(record: OpeningRecord, { without }: ScoreOptions = {}): StatisticsReport | null {
  const criteria = record.criteria?.set.criteria ?? [];
  const scored = record.applications.filter(
    ({ application, scorecards }) =>
      !application.withdrawn && scorecards.some((card) => card.member !== without),
  );
  const members = [...new Set(scored.flatMap(({ scorecards }) => scorecards.map((card) => card.member)))]
    .filter((member) => member !== without)
    .sort();
  if (members.length === 0) return null;
  const ratings = scored.map(({ scorecards }) =>
    members.map((member) => {
      const own = scorecards.filter((card) => card.member === member).flatMap((card) => card.ratings);
      return weighted(criteria, (index) => {
        const points = own
          .filter(({ criterion }) => criterion === criteria[index]!.ref)
          .map((rating) => rating.points);
        return points.length === 0 ? null : mean(points);
      });
    }),
  );
  return statisticsReport(ratings);
}
