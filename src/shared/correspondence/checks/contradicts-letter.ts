import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { claimClause, toldGaps } from '../claims';
import type { Claim } from '../../letters';
import { goesBackToOutcome } from '../kind-facts';
import { groundClaims, toldLast } from '../told';
import { writtenDay } from '../day';

/**
 * A reply gives another ground than the letter that told the outcome, and does not take its place.
 * Where that letter gave no ground, a reply may give the first.
 */
export function contradictsLetter({ record, app, draft }: LetterCheckInput): LetterFault[] {
  const told = toldLast(app);
  if (!goesBackToOutcome(draft.kind) || !told || draft.supersedes === told.id) return [];
  const before = groundClaims(told.claims);
  if (before.length === 0) return [];
  const when = `Your letter of ${writtenDay(told.on, 'en-GB')} (${told.reference})`;
  const because: LetterFault['because'] = [{ kind: 'application', id: app.id }];
  const fault = (message: string, about: string): LetterFault => ({
    severity: 'block',
    message,
    about,
    because,
    ground: [told.id, message],
    settle: [
      { act: 'reword', text: 'Keep to the ground that was told.' },
      {
        act: 'correct-reason',
        text: 'Correct the reason, and send a letter that takes the place of the first.',
      },
    ],
  });
  const other = groundClaims(draft.claims).filter((claim) => !before.includes(claim));
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
