import { ERASED_NAME } from '../candidates';
import type { DispositionCode } from '../decisions';
import type { ApplicationRecord, OpeningRecord } from '../record';

/** Withdrawn and erased people are left out: nothing about them can be decided or changed any more. */
export const isActive = ({ application, candidate }: ApplicationRecord): boolean =>
  application.withdrawn === null && candidate.contact !== null;

const is =
  (...codes: readonly DispositionCode[]) =>
  ({ disposition }: ApplicationRecord): boolean =>
    disposition !== null && codes.includes(disposition.code);

export const isAppointed = is('appointed', 'offered');
export const isRejected = is('rejected');
/** Not appointed, but decided about: the people an appointment is compared with. */
export const isPassedOver = is('rejected', 'reserve');
/** Went further than a rejection, now or later. */
export const isFavoured = is('advanced', 'reserve', 'appointed', 'offered');

export const nameOf = (application: ApplicationRecord | undefined): string =>
  application?.candidate.contact?.fullName ?? ERASED_NAME;

export const memberNameOf = (record: OpeningRecord, ref: string): string =>
  record.members.get(ref)?.fullName ?? ref;

/** What became of an application, as it reads inside a sentence. */
export const CODE_WORDS: Record<DispositionCode, string> = {
  rejected: 'rejected',
  reserve: 'on the reserve list',
  appointed: 'appointed',
  offered: 'offered the post',
  advanced: 'advanced',
};
