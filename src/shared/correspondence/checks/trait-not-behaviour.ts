import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { letterOut } from '../outgoing';
import { signalsOf } from './signals';

/** The outgoing text states a trait instead of what was shown. */
export const traitNotBehaviour = (input: LetterCheckInput): LetterFault[] =>
  signalsOf('trait-not-behaviour', letterOut(input));
