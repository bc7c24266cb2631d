/** Kinds of letters. The first group is owed by the record; the rest answer something or replace it. */
export const LETTER_KINDS = [
  'acknowledgement',
  'not-shortlisted-minimum',
  'not-shortlisted-strongest',
  'after-interview',
  'after-final',
  'internal-candidate',
  'runner-up',
  'position-unfilled',
  'position-cancelled',
  're-advertised',
  'withdrawn',
  'appointed',
  'decision-notice',
  'correction',
  'feedback',
  'new-information-corrected',
  'new-information-confirmed',
  'challenge-answer',
  'third-party-refusal',
  'contact-closed',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/**
 * What brings a letter about. Only `decision` and `correction` letters tell a disposition; `arrival`,
 * `withdrawal` and `notice` letters say where an application stands; an `inquiry` letter answers one.
 */
export const OCCASIONS = {
  acknowledgement: 'arrival',
  'not-shortlisted-minimum': 'decision',
  'not-shortlisted-strongest': 'decision',
  'after-interview': 'decision',
  'after-final': 'decision',
  'internal-candidate': 'decision',
  'runner-up': 'decision',
  'position-unfilled': 'decision',
  'position-cancelled': 'decision',
  're-advertised': 'decision',
  withdrawn: 'withdrawal',
  appointed: 'decision',
  'decision-notice': 'notice',
  correction: 'correction',
  feedback: 'inquiry',
  'new-information-corrected': 'inquiry',
  'new-information-confirmed': 'inquiry',
  'challenge-answer': 'inquiry',
  'third-party-refusal': 'inquiry',
  'contact-closed': 'inquiry',
} as const satisfies Record<LetterKind, string>;
export type LetterOccasion = (typeof OCCASIONS)[LetterKind];

/** Whether a letter of this kind tells what was decided about the application. */
export const tellsDisposition = (kind: LetterKind): boolean =>
  OCCASIONS[kind] === 'decision' || OCCASIONS[kind] === 'correction';
