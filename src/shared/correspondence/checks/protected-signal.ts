import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { letterOut } from '../outgoing';
import { signalsOf } from './signals';

/** The outgoing text touches a protected characteristic. */
export const protectedSignal = (input: LetterCheckInput): LetterFault[] =>
  signalsOf('protected-signal', letterOut(input));
