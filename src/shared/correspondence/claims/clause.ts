import type { Claim } from '../../letters';
import type { OpeningRecord } from '../../record';
import { writtenDay } from '../day';

/** What the claim says, in plain words: "says: the post was filled". */
export const claimSentence = (claim: Claim, record: OpeningRecord): string =>
  `says: ${claimClause(claim, record)}`;

/** The claim as a clause that fits behind "the letter says that". */
export function claimClause(claim: Claim, record: OpeningRecord): string {
  const label = (kind: 'qualifications' | 'criteria' | 'conditions', ref: string): string =>
    record.opening.versions
      .toReversed()
      .flatMap(({ set }): readonly { ref: string; label: string }[] => set[kind])
      .find((item) => item.ref === ref)?.label ?? ref;
  switch (claim.claim) {
    case 'another-appointed':
      return 'the post was filled';
    case 'position-unfilled':
      return 'nobody was appointed';
    case 'position-cancelled':
      return 'the post was cancelled';
    case 'below-minimum':
      return `the minimum qualification “${label('qualifications', claim.qualification)}” was not shown`;
    case 'not-among-strongest':
      return 'the application was not among those taken further';
    case 'criterion-gap':
      return `the criterion “${label('criteria', claim.criterion)}” was not shown far enough`;
    case 'condition-gap':
      return `the working condition “${label('conditions', claim.condition)}” weighed in the decision`;
    case 'was-interviewed':
      return 'the candidate was interviewed';
    case 'reserve-until':
      return `a reserve place is held until ${writtenDay(claim.until, 'en-GB')}`;
    case 'on-file-until':
      return `the application is kept until ${writtenDay(claim.until, 'en-GB')}`;
    case 'apply-again':
      return 'a new application is welcome';
    case 'close-second':
      return 'the application came close';
    case 'all-interviewed-qualified':
      return 'everybody who was interviewed met the minimum qualifications';
    case 'reconsidered':
      return 'the application was looked at again';
    case 'withdrawn':
      return 'the application was withdrawn';
    case 'decision-made':
      return 'a decision was made';
    case 'decision-pending':
      return 'no decision has been made yet';
    case 'spoke':
      return `somebody spoke with the candidate on ${writtenDay(claim.on, 'en-GB')}`;
    case 'strength':
      return `what was seen of “${label('criteria', claim.criterion)}” is a strength`;
    case 'development':
      return `there is room to develop in “${label('criteria', claim.criterion)}”`;
    case 'replaces':
      return `it takes the place of the letter ${claim.reference}`;
    case 'appointed':
      return 'the candidate is appointed';
  }
}
