/** Two-sided 95 % of the normal distribution. */
const Z95 = 1.96;

export type BandForm = 'corrected' | 'classical';

export interface BandWidth {
  form: BandForm;
  /** Standard error of one score: of estimate (corrected) or of measurement (classical). */
  error: number;
  /** Standard error of the difference of two scores. */
  difference: number;
  /** Two scores that differ by no more than this cannot be told apart, at 95 %. */
  width: number;
  formula: string;
}

/** The formulae in words, as the audit view names them. */
export const BAND_FORMULAE: Record<BandForm, string> = {
  corrected: '1.96 × √2 × SD × √(r × (1 − r)), standard error of estimate (Gasperson et al. 2013)',
  classical: '1.96 × √2 × SD × √(1 − r), standard error of measurement (the older form)',
};

/**
 * How far two scores must differ before the difference means something. `sd` is the standard
 * deviation of the scores, in their points; `r` their reliability. Null when `sd` is not a number of
 * nought or more, or `r` is outside 0 to 1.
 * Sources: Gasperson, Bowler, Wuensch and Bowler 2013, Int. J. of Selection and Assessment 21,
 * 46–56 (SEE = SD·√(r(1−r)), SED = √2·SEE); the classical form has SD·√(1−r) in its place.
 */
export function band({
  sd,
  r,
  form = 'corrected',
}: {
  sd: number;
  r: number;
  form?: BandForm;
}): BandWidth | null {
  if (!(sd >= 0 && Number.isFinite(sd)) || !(r >= 0 && r <= 1)) return null;
  const error = sd * Math.sqrt(form === 'corrected' ? r * (1 - r) : 1 - r);
  const difference = Math.SQRT2 * error;
  return { form, error, difference, width: Z95 * difference, formula: BAND_FORMULAE[form] };
}
