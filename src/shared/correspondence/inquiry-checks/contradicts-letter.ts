import { letterNamed } from '../checks/contradicts-letter';
import { toldGrounds } from '../told';
import { block, type InquiryFault } from './fault';
import { groundsGiven, type GivenGround } from './grounds-given';
import type { InquiryCheckInput } from './input';

/** Grounds in a reply that the letter in force did not give. */
export const otherThanTold = (input: InquiryCheckInput): GivenGround[] => {
  const told = toldGrounds(input.app);
  return told
    ? groundsGiven(input).filter(({ claim }) => claim === null || !told.claims.includes(claim))
    : [];
};

/**
 * A reply gives another ground than the letter that told the outcome. Only a letter can take the
 * place of a letter. Where that letter gave no ground, a reply may give what is on record.
 */
export function contradictsLetter(input: InquiryCheckInput): InquiryFault[] {
  const told = toldGrounds(input.app);
  if (!told) return [];
  return otherThanTold(input).map(({ clause, start, end }) => ({
    ...block(
      `${letterNamed(told.letter)} gave another ground: this one says that ${clause}.`,
      'Keep to the ground that was told.',
      'Correct the reason, and send a letter that takes the place of the first.',
    ),
    ...(start !== undefined && end !== undefined && { start, end }),
  }));
}
