import { heldText, type Held } from '../openings';
import { writtenDays } from './dates';
import { say } from './sentences';

/** What a fact says, in words: days written out, and a no after what it is about. */
export const heldWords = (held: Held): string =>
  held.kind === 'yes-no' && !held.holds ? say.evidence.heldNot(held.subject) : writtenDays(heldText(held));
