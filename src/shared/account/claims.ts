import type { Claim } from '../letters';
import { say } from './sentences';
import { labelOf, type Subject } from './subject';

/** A claim in plain words: "that the minimum qualification “Degree” was not shown". */
export function claimText(subject: Subject, claim: Claim): string {
  switch (claim.claim) {
    case 'below-minimum':
      return say.claim['below-minimum'](labelOf(subject, 'qualifications', claim.qualification));
    case 'criterion-gap':
      return say.claim['criterion-gap'](labelOf(subject, 'criteria', claim.criterion));
    case 'condition-gap':
      return say.claim['condition-gap'](labelOf(subject, 'conditions', claim.condition));
    case 'strength':
      return say.claim.strength(labelOf(subject, 'criteria', claim.criterion));
    case 'development':
      return say.claim.development(labelOf(subject, 'criteria', claim.criterion));
    case 'reserve-until':
      return say.claim['reserve-until'](claim.until);
    case 'on-file-until':
      return say.claim['on-file-until'](claim.until);
    case 'spoke':
      return say.claim.spoke(claim.on);
    case 'replaces':
      return say.claim.replaces(claim.reference);
    default:
      return say.claim[claim.claim];
  }
}
