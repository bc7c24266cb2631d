import { band, type BandWidth } from './band';
import { icc, mean, standardDeviation, type IccForms } from './icc';
import { krippendorffAlpha } from './krippendorff-alpha';

/** Below these numbers a coefficient says too little to judge by. */
export const ENOUGH_CANDIDATES = 10;
export const ENOUGH_MEMBERS = 2;

export interface StatisticsReport {
  /** Candidates (rows) and members (columns) given; rows with every rating there. */
  candidates: number;
  members: number;
  complete: number;
  icc: { formula: string; forms: IccForms } | null;
  krippendorffAlpha: {
    formula: string;
    nominal: number | null;
    ordinal: number | null;
    interval: number | null;
  };
  /** Both ways, from the standard deviation of panel means and ICC(2,k). */
  band: { sd: number; r: number; corrected: BandWidth | null; classical: BandWidth | null } | null;
  sentence: string;
}

/**
 * Agreement and band of a matrix of ratings: one row per candidate, one column per member, null
 * where a rating is missing. ICC and band use only the rows without gaps.
 */
export function statisticsReport(ratings: readonly (readonly (number | null)[])[]): StatisticsReport {
  const complete = ratings.filter((row) => row.every((value) => value !== null)) as number[][];
  const forms = icc(complete);
  const r = forms?.icc2k ?? null;
  const sd = standardDeviation(complete.map(mean));
  const members = ratings[0]?.length ?? 0;
  const alpha = (level: 'nominal' | 'ordinal' | 'interval'): number | null =>
    krippendorffAlpha(ratings, level);
  return {
    candidates: ratings.length,
    members,
    complete: complete.length,
    icc: forms && { formula: 'Intraclass correlations, Shrout and Fleiss 1979', forms },
    krippendorffAlpha: {
      formula: "Krippendorff's alpha, Krippendorff 2011",
      nominal: alpha('nominal'),
      ordinal: alpha('ordinal'),
      interval: alpha('interval'),
    },
    band:
      r === null || Number.isNaN(sd)
        ? null
        : { sd, r, corrected: band({ sd, r }), classical: band({ sd, r, form: 'classical' }) },
    sentence: sentenceFor(complete.length, members, r),
  };
}

function sentenceFor(n: number, k: number, r: number | null): string {
  if (k < ENOUGH_MEMBERS || n < 2)
    return `${n} complete rows from ${k} members: there is nothing to compare yet.`;
  const from = `From ${n} candidates rated by all ${k} members`;
  if (r === null) return `${from}: the ratings do not vary enough to say how far they agree.`;
  if (n < ENOUGH_CANDIDATES)
    return `${from}: too few for a verdict (at least ${ENOUGH_CANDIDATES}). Look at the spread instead.`;
  // Thresholds: Koo and Li 2016, for ICC(2,k).
  const word = r < 0.5 ? 'poor' : r < 0.75 ? 'moderate' : r < 0.9 ? 'good' : 'excellent';
  return `${from}: the reliability of their mean is ${word} (ICC(2,k) ${r.toFixed(2)}, Koo and Li 2016).`;
}
