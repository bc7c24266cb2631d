/** Claims about what became of the post, and about how far the procedure has come. */
import type { ApplicationRecord, OpeningRecord } from '../../record';
import { metInPerson } from '../reached';
import { endedWithoutAppointment, isFilled, outcomeSentence } from './outcome';

export function anotherAppointed(record: OpeningRecord, app: ApplicationRecord): string | null {
  const { outcome } = record.opening;
  if (endedWithoutAppointment(outcome)) return outcomeSentence(outcome);
  const other = record.applications.some(
    (item) => item.id !== app.id && item.disposition?.code === 'appointed',
  );
  if (other || (isFilled(outcome) && app.disposition?.code !== 'appointed')) return null;
  return 'Nobody else is recorded as appointed.';
}

export function positionUnfilled(record: OpeningRecord): string | null {
  const { outcome } = record.opening;
  if (outcome !== 'unfilled' && outcome !== 're-advertised') return outcomeSentence(outcome);
  return record.applications.some((item) => item.disposition?.code === 'appointed')
    ? 'Somebody is recorded as appointed.'
    : null;
}

export const positionCancelled = (record: OpeningRecord): string | null =>
  record.opening.outcome === 'cancelled' ? null : outcomeSentence(record.opening.outcome);

const taken = new Set(['appointed', 'reserve', 'offered', 'advanced']);

/** True only where some other application was taken further than this one. */
export function notAmongStrongest(record: OpeningRecord, app: ApplicationRecord): string | null {
  const further = record.applications.some(
    (other) =>
      other.id !== app.id &&
      (other.stageIndex > app.stageIndex ||
        (other.disposition !== null && taken.has(other.disposition.code))),
  );
  return further ? null : 'No other application was taken further.';
}

/** Situation 27: said to one person, it is untrue as soon as anybody interviewed was told otherwise. */
export function allInterviewedQualified(record: OpeningRecord): string | null {
  const met = record.applications.filter((item) => metInPerson(record, item));
  if (met.length === 0) return 'Nobody is recorded as interviewed.';
  if (met.some((item) => item.disposition?.grounds.some((ground) => ground.kind === 'qualification')))
    return 'Somebody who was interviewed is recorded as not meeting a minimum qualification.';
  return met.some(toldBelowMinimum)
    ? 'Somebody who was interviewed was told in a letter that a minimum qualification was not met.'
    : null;
}

const toldBelowMinimum = (app: ApplicationRecord): boolean =>
  app.letters.some(
    (letter) => letter.supersededBy === null && letter.claims.some(({ claim }) => claim === 'below-minimum'),
  );

/** While a signed decision is open for correction, neither "made" nor anything more can be said. */
export const decisionMade = ({ status }: OpeningRecord): string | null =>
  status === 'signed' ? null : status === 'none' ? 'The decision is not signed.' : REOPENED;

export const decisionPending = ({ status }: OpeningRecord): string | null =>
  status === 'signed' ? 'The decision is signed.' : null;

const REOPENED = 'The decision is open for correction and not signed again.';
