import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { letterOut } from '../outgoing';
import { signalsOf } from './signals';

/** The outgoing text rests on somebody other than the candidate. */
export const thirdPartyConduct = (input: LetterCheckInput): LetterFault[] =>
  signalsOf('third-party-conduct', letterOut(input));
