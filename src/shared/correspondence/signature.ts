import { addDays, writtenDay } from './day';
import type { Day } from '../kernel';
import type { ApplicationRecord, OpeningRecord } from '../record';

/** First day on which letters of the signed decision may be issued; null while it is not signed. */
export function releasedOn(record: OpeningRecord): Day | null {
  if (record.status !== 'signed' || !record.decision) return null;
  return addDays(record.decision.on, record.organisation?.policy.holdingDays ?? 0);
}

/** Why the signature does not yet carry this letter, as a sentence; empty when it does. */
export function signatureFault(record: OpeningRecord, app: ApplicationRecord, today: Day): string {
  if (record.status === 'reopened')
    return 'The decision is open for correction and has to be signed again first.';
  const released = releasedOn(record);
  if (released === null) return 'The decision is not signed yet.';
  if (
    !record.decision?.dispositions.some(
      (item) => item.application === app.id && item.seq === app.disposition?.at.seq,
    )
  ) {
    return 'The signed decision does not hold this disposition.';
  }
  return released > today
    ? `The holding time between decision and letter ends on ${writtenDay(released, 'en-GB')}.`
    : '';
}
