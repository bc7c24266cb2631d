import type { Classification, InquiryDetail } from '@shared/inquiries';
import { createDrafts } from '../drafts';

export interface AssessDraft {
  classification: Classification | null;
  wouldChange: boolean | null;
  /** Null follows the rule of the organisation. */
  accepted: boolean | null;
  why: string;
  assessedBy: string;
}

/** An assessment begun and not yet on record, by inquiry. */
export const useAssessDraft = createDrafts<AssessDraft>();

export const BLANK_ASSESSMENT: AssessDraft = {
  classification: null,
  wouldChange: null,
  accepted: null,
  why: '',
  assessedBy: '',
};

/** Evidence of then that is shown late goes by one rule; everything else counts for what it is. */
export const acceptedIn = (
  { classification, accepted }: AssessDraft,
  lateEvidence: InquiryDetail['lateEvidence'],
): boolean => (classification === 'held-then' ? (accepted ?? lateEvidence === 'accept') : true);

/** Who assesses: chosen, or whoever is at the desk where they may. */
export const assessorIn = (
  { assessedBy }: AssessDraft,
  assessors: InquiryDetail['assessors'],
  acting: string | null,
): string =>
  assessedBy !== ''
    ? assessedBy
    : (assessors.find(({ member, why }) => member === acting && why === '')?.member ?? '');
