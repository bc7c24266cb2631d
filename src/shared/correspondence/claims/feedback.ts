/** Claims of a feedback letter: they rest on ratings with evidence, and agree with what was told. */
import type { ApplicationRecord, OpeningRecord } from '../../record';
import type { Criterion } from '../../openings';
import { bandOfCriterion, type BandSeen } from '../feedback';
import { spokenGround, yardstickOf } from '../grounds';
import { toldLast } from '../told';
import { hasGround } from './person';

/** A strength is at or above what the post needs, and never what the application was rejected for. */
export function strength(ref: string, record: OpeningRecord, app: ApplicationRecord): string | null {
  return withBand(ref, record, app, (criterion, { band }) => {
    if (band === 'below') return `What was seen of “${criterion.label}” is below what the post needs.`;
    return hasGround(app, 'criterion', ref) && app.disposition?.code === 'rejected'
      ? `“${criterion.label}” is a recorded reason why this application was rejected.`
      : null;
  });
}

/**
 * There is room to develop below the top of the scale. Where the letter told a gap on some
 * criterion, only those gaps, and what was seen below what the post needs, are room to develop.
 */
export function development(ref: string, record: OpeningRecord, app: ApplicationRecord): string | null {
  return withBand(ref, record, app, (criterion, { band, mean }) => {
    if (mean >= criterion.scale) return `Every rating of “${criterion.label}” is at the top of its scale.`;
    const told = toldGaps(app);
    return told.size > 0 && !told.has(ref) && band !== 'below'
      ? `The letter about the outcome gave another ground, and what was seen of “${criterion.label}” is what the post needs.`
      : null;
  });
}

/** Criteria on which the letter in force told a gap. */
export const toldGaps = (app: ApplicationRecord): ReadonlySet<string> =>
  new Set(
    (toldLast(app)?.claims ?? []).flatMap((claim) =>
      claim.claim === 'criterion-gap' ? [claim.criterion] : [],
    ),
  );

function withBand(
  ref: string,
  record: OpeningRecord,
  app: ApplicationRecord,
  fault: (criterion: Criterion, seen: BandSeen) => string | null,
): string | null {
  const known = spokenGround(yardstickOf(record, app), { kind: 'criterion', ref });
  if (known?.statement !== 'criterion') return 'This opening has no such criterion.';
  const seen = bandOfCriterion(known.criterion, app);
  return seen === null
    ? `Nobody has rated “${known.criterion.label}” with evidence.`
    : fault(known.criterion, seen);
}
