import type { Outcome } from '../../openings';
import { capital } from '../words';

const OUTCOME_WORDS: Record<Outcome, string> = {
  open: 'the opening has no outcome yet',
  filled: 'the post was filled',
  'filled-internally': 'the post was filled internally',
  unfilled: 'the post was not filled',
  cancelled: 'the post was cancelled',
  're-advertised': 'the post was advertised again',
};

/** An opening's outcome as a clause: "the post was cancelled". */
export const outcomeClause = (outcome: Outcome): string => OUTCOME_WORDS[outcome];

/** The outcome as a sentence: "The post was cancelled." */
export const outcomeSentence = (outcome: Outcome): string => capital(`${OUTCOME_WORDS[outcome]}.`);

export const isFilled = (outcome: Outcome): boolean =>
  outcome === 'filled' || outcome === 'filled-internally';

export const endedWithoutAppointment = (outcome: Outcome): boolean =>
  outcome === 'unfilled' || outcome === 'cancelled' || outcome === 're-advertised';
