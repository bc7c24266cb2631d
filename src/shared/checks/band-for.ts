import type { Band } from '../decisions';
import type { Criterion } from '../openings';
import type { OpeningRecord } from '../record';
import { band, BAND_FORMULAE, icc, mean, standardDeviation } from '../statistics';
import { weighted, type ScoreOptions } from './scores';
import { counted, shown } from './words';

/** Below these, coefficients of agreement are too unstable to be shown as facts. */
const FEWEST_CANDIDATES = 10;
const FEWEST_RATERS = 2;
/** Half a scale point on the weighted mean: a rule of thumb, and called one. */
const RULE_OF_THUMB = 0.5;
/** Koo and Li 2016 call a reliability below this poor. */
const POOR = 0.5;

/**
 * How far two weighted means must be apart before the difference means something, in points of the
 * 1–5 scale. r is ICC(2,k) of the opening's own complete ratings: the largest set of candidates whom
 * the same members rated on the same criteria. Below 10 candidates or 2 members, or when r cannot be
 * computed, it is half a point as a stated rule of thumb. When agreement is poor (r below .5) the
 * older form is used, because the corrected one narrows again as r falls and would call noise a
 * difference; an r below nought counts as nought.
 */
export function bandFor(record: OpeningRecord, options: ScoreOptions = {}): Band {
  const { rows, raters } = completeRatings(record, options);
  const n = rows.length;
  if (n < FEWEST_CANDIDATES || raters < FEWEST_RATERS) {
    const who = counted(n, 'candidate was', 'candidates were');
    return ruleOfThumb(
      n,
      raters,
      `Only ${who} rated by the same ${counted(raters, 'member', 'members')}, which is too few to work out what the scores can tell apart.`,
    );
  }
  const reliability = icc(rows)?.icc2k ?? null;
  const sd = standardDeviation(rows.map(mean));
  if (reliability === null || sd === 0) {
    return ruleOfThumb(n, raters, 'The scores do not differ enough to work out what they can tell apart.');
  }
  const r = Math.min(1, Math.max(0, reliability));
  const form = r < POOR ? 'classical' : 'corrected';
  const { width } = band({ sd, r, form })!;
  const basis = `From ${n} candidates rated by the same ${raters} members: standard deviation ${shown(sd)}, reliability of the panel mean, ICC(2,k), ${shown(reliability)}.`;
  const poor =
    form === 'classical' ? ' The members agree poorly, so the older and wider form of the band is used.' : '';
  return {
    width,
    formula: BAND_FORMULAE[form],
    n,
    raters,
    reliability,
    sentence: `Two weighted means that differ by no more than ${shown(width)} cannot be told apart by these scores. ${basis}${poor}`,
  };
}

const ruleOfThumb = (n: number, raters: number, why: string): Band => ({
  width: RULE_OF_THUMB,
  formula: 'rule of thumb: half a point on the weighted mean of the 1–5 scale',
  n,
  raters,
  reliability: null,
  sentence: `${why} As a rule of thumb, weighted means within half a point are taken as a tie.`,
});

/** One member's points on one candidate, by place of the criterion: how often rated, and their sum. */
interface Own {
  times: number[];
  sums: number[];
}

/** Members' own weighted means, one row per candidate, for the largest set rated alike. */
function completeRatings(
  record: OpeningRecord,
  { without }: ScoreOptions,
): { rows: number[][]; raters: number } {
  const criteria = record.criteria?.set.criteria ?? [];
  const places = new Map(criteria.map(({ ref }, place) => [ref, place]));
  const sets = new Map<string, number[][]>();
  for (const { application, scorecards } of record.applications) {
    if (application.withdrawn) continue;
    const byMember = new Map<string, Own>();
    for (const card of scorecards) {
      if (card.member === without) continue;
      let own = byMember.get(card.member);
      if (!own)
        byMember.set(card.member, (own = { times: criteria.map(() => 0), sums: criteria.map(() => 0) }));
      for (const { criterion, points } of card.ratings) {
        const place = places.get(criterion);
        if (place === undefined) continue;
        own.times[place]! += 1;
        own.sums[place]! += points;
      }
    }
    const alike = largestAlike(criteria, byMember);
    if (!alike) continue;
    const rows = sets.get(alike.name);
    if (rows) rows.push(alike.row);
    else sets.set(alike.name, [alike.row]);
  }
  let best: { name: string; rows: number[][] } = { name: '', rows: [] };
  for (const [name, rows] of sets) {
    const better = rows.length - best.rows.length || (rows[0]?.length ?? 0) - (best.rows[0]?.length ?? 0);
    if (better > 0 || (better === 0 && name < best.name)) best = { name, rows };
  }
  return { rows: best.rows, raters: best.rows[0]?.length ?? 0 };
}

/** The members who rated one candidate on the same criteria, and each one's weighted mean. */
function largestAlike(criteria: readonly Criterion[], byMember: ReadonlyMap<string, Own>) {
  const groups = new Map<string, string[]>();
  for (const member of [...byMember.keys()].sort()) {
    const rated = byMember
      .get(member)!
      .times.map((times) => (times > 0 ? '1' : '0'))
      .join('');
    if (!rated.includes('1')) continue;
    const group = groups.get(rated);
    if (group) group.push(member);
    else groups.set(rated, [member]);
  }
  let best: [string, string[]] | null = null;
  for (const group of groups) {
    const more = group[1].length - (best?.[1].length ?? 0);
    if (best === null || more > 0 || (more === 0 && group[0] > best[0])) best = group;
  }
  if (best === null) return null;
  const row = best[1].map((member) => {
    const { times, sums } = byMember.get(member)!;
    return weighted(criteria, (at) => (times[at]! > 0 ? sums[at]! / times[at]! : null))!;
  });
  return { name: `${best[0]} ${JSON.stringify(best[1])}`, row };
}
