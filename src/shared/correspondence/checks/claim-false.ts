import { claimClause, claimFault } from '../claims';
import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';

/** A sentence asserts something that the record does not bear out. */
export function claimFalse({ record, app, draft }: LetterCheckInput): LetterFault[] {
  return draft.claims.flatMap((claim) => {
    const fault = claimFault(claim, record, app);
    if (fault === null) return [];
    return [
      {
        severity: 'block',
        message: `Your letter says that ${claimClause(claim, record)}. The record does not bear this out. ${fault}`,
        about: JSON.stringify(claim),
      },
    ];
  });
}
