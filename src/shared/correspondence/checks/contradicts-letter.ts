import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { claimClause, toldGaps } from '../claims';
import type { Claim, Letter } from '../../letters';
import { goesBackToOutcome } from '../kind-facts';
import { groundClaims, toldGrounds } from '../told';
import { writtenDay } from '../day';

/** "Your letter of 2 June 2026 (GR-1204)". */
export const letterNamed = (letter: Letter): string =>
  `Your letter of ${writtenDay(letter.on, 'en-GB')} (${letter.reference})`;

/**
 * A reply gives another ground than the letter that told the outcome, and does not take its place.
 * Where that letter gave no ground, a reply may give the first.
 */
export function contradictsLetter({ record, app, draft }: LetterCheckInput): LetterFault[] {
  const told = toldGrounds(app);
  if (!goesBackToOutcome(draft.kind) || !told || draft.supersedes === told.letter.id) return [];
  const when = letterNamed(told.letter);
  const because: LetterFault['because'] = [{ kind: 'application', id: app.id }];
  const fault = (message: string, about: string): LetterFault => ({
    severity: 'block',
    message,
    about,
    because,
    ground: [told.letter.id, message],
    settle: [
      { act: 'reword', text: 'Keep to the ground that was told.' },
      {
        act: 'correct-reason',
        text: 'Correct the reason, and send a letter that takes the place of the first.',
      },
    ],
  });
  const other = groundClaims(draft.claims).filter((claim) => !told.claims.includes(claim));
  const faults = other.map((claim) =>
    fault(
      `${when} gave another ground: this one says that ${claimClause(JSON.parse(claim) as Claim, record)}.`,
      claim,
    ),
  );
  const gaps = toldGaps(app);
  const points = draft.claims.flatMap((claim) => (claim.claim === 'development' ? [claim.criterion] : []));
  const silent = gaps.size > 0 && points.length > 0 && !points.some((ref) => gaps.has(ref));
  return silent
    ? [
        ...faults,
        fault(
          `${when} gave a gap as its ground. What this one suggests to develop leaves it out.`,
          'development',
        ),
      ]
    : faults;
}
