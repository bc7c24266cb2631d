import type { Finding } from '../checks/finding';
import type { ApplicationRecord, OpeningRecord } from '../record';
import { alreadyTold } from './checks/already-told';
import { authorityMissing } from './checks/authority-missing';
import { boilerplateRepeated } from './checks/boilerplate-repeated';
import { claimFalse } from './checks/claim-false';
import { claimsConflict } from './checks/claims-conflict';
import { comparison } from './checks/comparison';
import { contradictsLetter } from './checks/contradicts-letter';
import { decisionUnsigned } from './checks/decision-unsigned';
import { departsFromTemplate } from './checks/departs-from-template';
import { discourteous } from './checks/discourteous';
import { late } from './checks/late';
import { matterOnHold } from './checks/matter-on-hold';
import { namesAnother } from './checks/names-another';
import { protectedSignal } from './checks/protected-signal';
import { reasonNotOnRecord } from './checks/reason-not-on-record';
import { thirdPartyConduct } from './checks/third-party-conduct';
import { traitNotBehaviour } from './checks/trait-not-behaviour';
import { unkeptPromise } from './checks/unkept-promise';
import { wrongName } from './checks/wrong-name';
import { wrongOutcome } from './checks/wrong-outcome';
import type { LetterCheckInput, LetterDraft, LetterTools } from './draft';
import { toFinding, type LetterFault } from './finding';

type LetterCheck = (input: LetterCheckInput) => LetterFault[];

/** Every letter check by its code, in the order in which findings are shown. */
export const LETTER_CHECKS = {
  'decision-unsigned': decisionUnsigned,
  'matter-on-hold': matterOnHold,
  'wrong-outcome': wrongOutcome,
  'claim-false': claimFalse,
  'reason-not-on-record': reasonNotOnRecord,
  'claims-conflict': claimsConflict,
  'contradicts-letter': contradictsLetter,
  'authority-missing': authorityMissing,
  'wrong-name': wrongName,
  'names-another': namesAnother,
  'unkept-promise': unkeptPromise,
  comparison,
  'protected-signal': protectedSignal,
  'trait-not-behaviour': traitNotBehaviour,
  'third-party-conduct': thirdPartyConduct,
  'already-told': alreadyTold,
  'departs-from-template': departsFromTemplate,
  discourteous,
  late,
  'boilerplate-repeated': boilerplateRepeated,
} as const satisfies Record<string, LetterCheck>;
export type LetterCheckCode = keyof typeof LETTER_CHECKS;

/**
 * Everything that speaks against issuing this letter, or for a second look. Pure: the same record,
 * draft and day give the same findings in the same order.
 */
export function checkLetter(
  record: OpeningRecord,
  app: ApplicationRecord,
  draft: LetterDraft,
  tools: LetterTools,
): Finding[] {
  const input = { record, app, draft, tools };
  return Object.entries<LetterCheck>(LETTER_CHECKS).flatMap(([code, check]) =>
    check(input).map((fault) => toFinding(record, app, code, fault)),
  );
}
