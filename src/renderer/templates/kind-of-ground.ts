import type { LetterKind, Statement } from '@shared/letters';

/** The letter in which a sentence is looked at while it is written. */
export const KIND_OF_GROUND: Readonly<Record<Statement['ground'], LetterKind>> = {
  qualification: 'not-shortlisted-minimum',
  criterion: 'after-interview',
  condition: 'after-interview',
  'not-among-strongest': 'not-shortlisted-strongest',
  'position-cancelled': 'after-interview',
  'position-unfilled': 'after-interview',
  strength: 'feedback',
  development: 'feedback',
};
