/**
 * What a letter asserts about the record, and whether it is so. Every claim has a truth condition
 * over one opening; `claimFault` says in plain words why one does not hold.
 */
import type { Claim } from '../letters';
import { concerns, meets, type Outcome } from '../openings';
import type { ApplicationRecord, OpeningRecord } from '../record';
import type { Ground } from '../decisions';
import { writtenDay } from './day';
import { bandOfCriterion } from './feedback';
import { spokenGround, yardstickOf } from './grounds';
import { metInPerson } from './reached';

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
    case 'on-file-until':
    case 'apply-again': {
      const wanted = claim.claim === 'apply-again' ? 'apply-again' : 'on-file';
      const kept = app.matters.promises.filter((item) => item.promise === wanted && item.settled === null);
      if (claim.claim === 'apply-again')
        return kept.length > 0 || app.disposition?.code === 'reserve'
          ? null
          : 'No invitation to apply again, with a day to be reminded on, is recorded.';
      return kept.some((item) => item.until === claim.until)
        ? null
        : 'No promise to keep the application until that day is recorded.';
    }
    case 'close-second':
      return app.disposition?.code === 'reserve' ? null : 'This candidate is not on the reserve list.';
    case 'all-interviewed-qualified': {
      const below = record.applications.find(
        (item) =>
          metInPerson(record, item) &&
          item.disposition?.grounds.some((ground) => ground.kind === 'qualification'),
      );
      return below === undefined
        ? null
        : 'Somebody who was interviewed is recorded as not meeting a minimum qualification.';
    }
    case 'reconsidered':
      return app.inquiries.some((inquiry) => inquiry.assessment !== null)
        ? null
        : 'No second assessment of this application is recorded.';
    case 'withdrawn':
      return app.application.withdrawn ? null : 'No withdrawal is recorded for this application.';
    case 'decision-made':
      return record.status === 'signed' ? null : 'The decision is not signed.';
    case 'decision-pending':
      return record.status === 'signed' ? 'The decision is signed.' : null;
    case 'spoke':
      return app.matters.conversations.some((item) => item.on === claim.on)
        ? null
        : 'No conversation with this candidate on that day is recorded.';
    case 'strength':
    case 'development':
      return feedbackFault(claim.criterion, claim.claim, record, app);
    case 'replaces':
      return app.letters.some((letter) => letter.reference === claim.reference)
        ? null
        : 'There is no letter with this reference for this application.';
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
    case 'on-file-until':
      return `the application is kept until ${writtenDay(claim.until, 'en-GB')}`;
    case 'apply-again':
      return 'a new application is welcome';
    case 'close-second':
      return 'the application came close';
    case 'all-interviewed-qualified':
      return 'everybody who was interviewed met the minimum qualifications';
    case 'reconsidered':
      return 'the application was looked at again';
    case 'withdrawn':
      return 'the application was withdrawn';
    case 'decision-made':
      return 'a decision was made';
    case 'decision-pending':
      return 'no decision has been made yet';
    case 'spoke':
      return `somebody spoke with the candidate on ${writtenDay(claim.on, 'en-GB')}`;
    case 'strength':
      return `what was seen of “${label('criteria', claim.criterion)}” is a strength`;
    case 'development':
      return `there is room to develop in “${label('criteria', claim.criterion)}”`;
    case 'replaces':
      return `it takes the place of the letter ${claim.reference}`;
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

/** A strength is at or above what the post needs; a development point is below the top of the scale. */
function feedbackFault(
  ref: string,
  as: 'strength' | 'development',
  record: OpeningRecord,
  app: ApplicationRecord,
): string | null {
  const known = spokenGround(yardstickOf(record, app), { kind: 'criterion', ref });
  if (known?.statement !== 'criterion') return 'This opening has no such criterion.';
  const seen = bandOfCriterion(known.criterion, app);
  if (seen === null) return `Nobody has rated “${known.criterion.label}” with evidence.`;
  if (as === 'strength')
    return seen.band === 'below'
      ? `What was seen of “${known.criterion.label}” is below what the post needs.`
      : null;
  return seen.mean >= known.criterion.scale
    ? `Every rating of “${known.criterion.label}” is at the top of its scale.`
    : null;
}
