import { LETTER_KINDS, OCCASIONS, type LetterKind, type LetterOccasion } from '@shared/letters';

const ORDER: readonly LetterOccasion[] = [
  'arrival',
  'decision',
  'withdrawal',
  'notice',
  'correction',
  'inquiry',
];

/** Kinds of letters by what brings them about, in the order of a procedure. */
export const KIND_GROUPS: readonly { occasion: LetterOccasion; kinds: LetterKind[] }[] = ORDER.map(
  (occasion) => ({ occasion, kinds: LETTER_KINDS.filter((kind) => OCCASIONS[kind] === occasion) }),
);
