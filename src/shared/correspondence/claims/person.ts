/** Claims about this one application, and what was promised to or agreed with the person. */
import { concerns, meets } from '../../openings';
import type { Claim } from '../../letters';
import type { Ground } from '../../decisions';
import type { ApplicationRecord, OpeningRecord } from '../../record';
import { writtenDay } from '../day';
import { spokenGround, yardstickOf } from '../grounds';

type About<C extends Claim['claim']> = Extract<Claim, { claim: C }>;

const NOT_A_REASON = 'This is not a recorded reason for this application.';

/** Grounds stay on record after an erasure, unlike the words of a reason. */
export const hasGround = (app: ApplicationRecord, kind: Ground['kind'], ref: string): boolean =>
  app.disposition?.grounds.some((ground) => ground.kind === kind && ground.ref === ref) ?? false;

export const notAReason = (app: ApplicationRecord, kind: Ground['kind'], ref: string): string | null =>
  hasGround(app, kind, ref) ? null : NOT_A_REASON;

export function belowMinimum(ref: string, record: OpeningRecord, app: ApplicationRecord): string | null {
  const known = spokenGround(yardstickOf(record, app), { kind: 'qualification', ref });
  if (known?.statement !== 'qualification') return 'This opening has no such minimum qualification.';
  if (!hasGround(app, 'qualification', ref)) return NOT_A_REASON;
  const { qualification } = known;
  const { closesOn } = record.opening.details;
  const met = app.facts.some(
    (fact) => concerns(fact.value, qualification) && meets(fact.value, qualification, closesOn),
  );
  return met ? `The facts on record meet “${qualification.label}”.` : null;
}

/** A gap cannot be told to somebody whom everybody rated at the top of the scale. */
export function criterionGap(ref: string, record: OpeningRecord, app: ApplicationRecord): string | null {
  const known = spokenGround(yardstickOf(record, app), { kind: 'criterion', ref });
  if (known?.statement !== 'criterion') return 'This opening has no such criterion.';
  if (!hasGround(app, 'criterion', ref)) return NOT_A_REASON;
  const points = app.scorecards
    .flatMap((card) => card.ratings.filter((rating) => rating.criterion === ref))
    .map((rating) => rating.points);
  const top = points.length > 0 && points.every((point) => point >= known.criterion.scale);
  return top ? `Every rating of “${known.criterion.label}” is at the top of its scale.` : null;
}

export function conditionGap(ref: string, record: OpeningRecord, app: ApplicationRecord): string | null {
  const known = spokenGround(yardstickOf(record, app), { kind: 'condition', ref });
  return known ? notAReason(app, 'condition', ref) : 'This opening has no such working condition.';
}

export function reserveUntil({ until }: About<'reserve-until'>, app: ApplicationRecord): string | null {
  if (app.disposition?.code !== 'reserve') return 'No reserve place is recorded.';
  const recorded = app.disposition.reserveUntil;
  if (recorded === until) return null;
  return recorded === undefined
    ? 'The recorded reserve place has no date.'
    : `The recorded reserve place is until ${writtenDay(recorded, 'en-GB')}.`;
}

/** Kept by a promise on record that nobody has settled, or by a reserve place until that very day. */
export function onFileUntil({ until }: About<'on-file-until'>, app: ApplicationRecord): string | null {
  const promised = app.matters.promises.some(
    (item) => item.promise === 'on-file' && item.settled === null && item.until === until,
  );
  const reserved = app.disposition?.code === 'reserve' && app.disposition.reserveUntil === until;
  return promised || reserved ? null : 'No promise to keep the application until that day is recorded.';
}

export function applyAgain(app: ApplicationRecord): string | null {
  const promised = app.matters.promises.some(
    (item) => item.promise === 'apply-again' && item.settled === null,
  );
  const reserved = app.disposition?.code === 'reserve' && app.disposition.reserveUntil !== undefined;
  return promised || reserved
    ? null
    : 'No invitation to apply again, with a day to be reminded on, is recorded.';
}

export const closeSecond = (app: ApplicationRecord): string | null =>
  app.disposition?.code === 'reserve' ? null : 'This candidate is not on the reserve list.';

/** A second look counts when somebody else than who signed has taken it. */
export function reconsidered(record: OpeningRecord, app: ApplicationRecord): string | null {
  const assessed = app.inquiries.flatMap(({ kind, assessment }) =>
    kind === 'new-information' && assessment ? [assessment.assessedBy] : [],
  );
  if (assessed.length === 0) return 'No second assessment of this application is recorded.';
  return assessed.some((member) => member !== '' && member !== record.decision?.member)
    ? null
    : 'The second assessment is by the member who signed the decision. Somebody else has to make it.';
}

export const withdrawn = (app: ApplicationRecord): string | null =>
  app.application.withdrawn ? null : 'No withdrawal is recorded for this application.';

export const spoke = ({ on }: About<'spoke'>, app: ApplicationRecord): string | null =>
  app.matters.conversations.some((item) => item.on === on)
    ? null
    : 'No conversation with this candidate on that day is recorded.';

export const replaces = ({ reference }: About<'replaces'>, app: ApplicationRecord): string | null =>
  app.letters.some((letter) => letter.reference === reference)
    ? null
    : 'There is no letter with this reference for this application.';
