/**
 * What a letter asserts about the record, and whether it is so. Every claim has a truth condition
 * over one opening (docs/letters.md); `claimFault` says in plain words why one does not hold.
 */
import type { Claim } from '../letters';
import type { ApplicationRecord, OpeningRecord } from '../record';
import * as feedback from './claims/feedback';
import { endedWithoutAppointment, outcomeSentence } from './claims/outcome';
import * as person from './claims/person';
import * as post from './claims/post';
import { metInPerson } from './reached';

export { claimClause, claimSentence } from './claims/clause';
export { outcomeClause } from './claims/outcome';
export { hasGround } from './claims/person';
export { toldGaps } from './claims/feedback';

/** Whether the claim is borne out by the record. */
export const claimHolds = (claim: Claim, record: OpeningRecord, app: ApplicationRecord): boolean =>
  claimFault(claim, record, app) === null;

/** Why the record does not bear the claim out, as a sentence; null when it does. */
export function claimFault(claim: Claim, record: OpeningRecord, app: ApplicationRecord): string | null {
  switch (claim.claim) {
    case 'another-appointed':
      return post.anotherAppointed(record, app);
    case 'position-unfilled':
      return post.positionUnfilled(record);
    case 'position-cancelled':
      return post.positionCancelled(record);
    case 'not-among-strongest':
      return person.notAReason(app, 'process', 'not-among-strongest') ?? post.notAmongStrongest(record, app);
    case 'all-interviewed-qualified':
      return post.allInterviewedQualified(record);
    case 'decision-made':
      return post.decisionMade(record);
    case 'decision-pending':
      return post.decisionPending(record);
    case 'below-minimum':
      return person.belowMinimum(claim.qualification, record, app);
    case 'criterion-gap':
      return person.criterionGap(claim.criterion, record, app);
    case 'condition-gap':
      return person.conditionGap(claim.condition, record, app);
    case 'was-interviewed':
      return metInPerson(record, app) ? null : 'No interview is recorded for this application.';
    case 'reserve-until':
      return person.reserveUntil(claim, app);
    case 'on-file-until':
      return person.onFileUntil(claim, app);
    case 'apply-again':
      return person.applyAgain(app);
    case 'close-second':
      return person.closeSecond(app);
    case 'reconsidered':
      return person.reconsidered(record, app);
    case 'withdrawn':
      return person.withdrawn(app);
    case 'spoke':
      return person.spoke(claim, app);
    case 'replaces':
      return person.replaces(claim, app);
    case 'strength':
      return feedback.strength(claim.criterion, record, app);
    case 'development':
      return feedback.development(claim.criterion, record, app);
    case 'appointed':
      if (app.disposition?.code !== 'appointed') return 'This candidate is not recorded as appointed.';
      return endedWithoutAppointment(record.opening.outcome) ? outcomeSentence(record.opening.outcome) : null;
  }
}
