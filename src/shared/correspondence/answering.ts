import type { InquiryKind } from '../inquiries';
import type { LetterKind } from '../letters';

/**
 * Letters that can answer an inquiry of each kind; the first is the usual one. A complaint of
 * discrimination has none: it is never answered from a template (situation 9).
 */
export const LETTERS_ANSWERING: Record<InquiryKind, readonly LetterKind[]> = {
  'feedback-request': ['feedback'],
  challenge: ['challenge-answer'],
  'new-information': ['new-information-confirmed', 'new-information-corrected'],
  'formal-request': ['challenge-answer'],
  discrimination: [],
  'third-party': ['third-party-refusal'],
  agency: ['third-party-refusal'],
  'internal-complaint': ['challenge-answer'],
  'repeated-contact': ['contact-closed'],
};
