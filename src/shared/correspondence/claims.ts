/**
 * What a letter asserts about the record, and whether it is so. Every claim has a truth condition
 * over one opening; `claimFault` says in plain words why one does not hold.
 */
import type { Claim } from '../letters';
import { concerns, meets, type Outcome } from '../openings';
import type { ApplicationRecord, OpeningRecord } from '../record';
import type { Ground } from '../decisions';
import { writtenDay } from './day';
import { spokenGround, yardstickOf } from './grounds';
import { metInPerson } from './letter-kind';

const OUTCOME_WORDS: Record<Outcome, string> = {
  open: 'the opening has no outcome yet',
  filled: 'the post was filled',
  'filled-internally': 'the post was filled internally',
  unfilled: 'the post was not filled',
  cancelled: 'the post was cancelled',
  're-advertised': 'the post was advertised again',
};

/** An opening's outcome as a clause: "the post was cancelled". */
export const outcomeClause = (outcome: Outcome): string => OUTCOME_WORDS[outcome];

const isFilled = (outcome: Outcome): boolean => outcome === 'filled' || outcome === 'filled-internally';
const endedWithoutAppointment = (outcome: Outcome): boolean =>
  outcome === 'unfilled' || outcome === 'cancelled' || outcome === 're-advertised';
const taken = new Set(['appointed', 'reserve', 'offered', 'advanced']);

/** Whether the claim is borne out by the record. */
export const claimHolds = (claim: Claim, record: OpeningRecord, app: ApplicationRecord): boolean =>
  claimFault(claim, record, app) === null;

/** Why the record does not bear the claim out, as a sentence; null when it does. */
export function claimFault(claim: Claim, record: OpeningRecord, app: ApplicationRecord): string | null {
  const { outcome } = record.opening;
  const onRecord = capital(`${OUTCOME_WORDS[outcome]}.`);
  const others = record.applications.filter((other) => other.id !== app.id);
  switch (claim.claim) {
    case 'another-appointed': {
      if (endedWithoutAppointment(outcome)) return onRecord;
      if (others.some((other) => other.disposition?.code === 'appointed')) return null;
      if (isFilled(outcome) && app.disposition?.code !== 'appointed') return null;
      return 'Nobody else is recorded as appointed.';
    }
    case 'position-unfilled':
      if (outcome !== 'unfilled' && outcome !== 're-advertised') return onRecord;
      return record.applications.some((item) => item.disposition?.code === 'appointed')
        ? 'Somebody is recorded as appointed.'
        : null;
    case 'position-cancelled':
      return outcome === 'cancelled' ? null : onRecord;
    case 'below-minimum':
      return minimumFault(claim.qualification, record, app);
    case 'not-among-strongest': {
      if (!hasGround(app, 'process', 'not-among-strongest'))
        return 'This is not a recorded reason for this application.';
      const further = others.some(
        (other) =>
          other.stageIndex > app.stageIndex ||
          (other.disposition !== null && taken.has(other.disposition.code)),
      );
      return further ? null : 'No other application was taken further.';
    }
    case 'criterion-gap':
      return criterionFault(claim.criterion, record, app);
    case 'condition-gap': {
      const known = spokenGround(yardstickOf(record, app), { kind: 'condition', ref: claim.condition });
      if (!known) return 'This opening has no such working condition.';
      return hasGround(app, 'condition', claim.condition)
        ? null
        : 'This is not a recorded reason for this application.';
    }
    case 'was-interviewed':
      return metInPerson(record, app) ? null : 'No interview is recorded for this application.';
    case 'reserve-until': {
      if (app.disposition?.code !== 'reserve') return 'No reserve place is recorded.';
      const { reserveUntil } = app.disposition;
      if (reserveUntil === claim.until) return null;
      return reserveUntil === undefined
        ? 'The recorded reserve place has no date.'
        : `The recorded reserve place is until ${writtenDay(reserveUntil, 'en-GB')}.`;
    }
    case 'appointed':
      if (app.disposition?.code !== 'appointed') return 'This candidate is not recorded as appointed.';
      return endedWithoutAppointment(outcome) ? onRecord : null;
  }
}

/** What the claim says, in plain words: "says: the post was filled". */
export const claimSentence = (claim: Claim, record: OpeningRecord): string =>
  `says: ${claimClause(claim, record)}`;

/** The claim as a clause that fits behind "the letter says that". */
export function claimClause(claim: Claim, record: OpeningRecord): string {
  const label = (kind: 'qualifications' | 'criteria' | 'conditions', ref: string): string =>
    record.opening.versions
      .toReversed()
      .flatMap(({ set }): readonly { ref: string; label: string }[] => set[kind])
      .find((item) => item.ref === ref)?.label ?? ref;
  switch (claim.claim) {
    case 'another-appointed':
      return 'the post was filled';
    case 'position-unfilled':
      return 'nobody was appointed';
    case 'position-cancelled':
      return 'the post was cancelled';
    case 'below-minimum':
      return `the minimum qualification “${label('qualifications', claim.qualification)}” was not shown`;
    case 'not-among-strongest':
      return 'the application was not among those taken further';
    case 'criterion-gap':
      return `the criterion “${label('criteria', claim.criterion)}” was not shown far enough`;
    case 'condition-gap':
      return `the working condition “${label('conditions', claim.condition)}” weighed in the decision`;
    case 'was-interviewed':
      return 'the candidate was interviewed';
    case 'reserve-until':
      return `a reserve place is held until ${writtenDay(claim.until, 'en-GB')}`;
    case 'appointed':
      return 'the candidate is appointed';
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Grounds stay on record after an erasure, unlike the words of a reason. */
export const hasGround = (app: ApplicationRecord, kind: Ground['kind'], ref: string): boolean =>
  app.disposition?.grounds.some((ground) => ground.kind === kind && ground.ref === ref) ?? false;

function minimumFault(ref: string, record: OpeningRecord, app: ApplicationRecord): string | null {
  const known = spokenGround(yardstickOf(record, app), { kind: 'qualification', ref });
  if (known?.statement !== 'qualification') return 'This opening has no such minimum qualification.';
  if (!hasGround(app, 'qualification', ref)) return 'This is not a recorded reason for this application.';
  const { qualification } = known;
  const { closesOn } = record.opening.details;
  const met = app.facts.some(
    (fact) => concerns(fact.value, qualification) && meets(fact.value, qualification, closesOn),
  );
  return met ? `The facts on record meet “${qualification.label}”.` : null;
}

/** A gap cannot be told to somebody whom everybody rated at the top of the scale. */
function criterionFault(ref: string, record: OpeningRecord, app: ApplicationRecord): string | null {
  const known = spokenGround(yardstickOf(record, app), { kind: 'criterion', ref });
  if (known?.statement !== 'criterion') return 'This opening has no such criterion.';
  if (!hasGround(app, 'criterion', ref)) return 'This is not a recorded reason for this application.';
  const points = app.scorecards
    .flatMap((card) => card.ratings.filter((rating) => rating.criterion === ref))
    .map((rating) => rating.points);
  const top = points.length > 0 && points.every((point) => point >= known.criterion.scale);
  return top ? `Every rating of “${known.criterion.label}” is at the top of its scale.` : null;
}
