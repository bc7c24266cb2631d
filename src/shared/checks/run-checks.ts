import type { FindingSummary } from '../decisions';
import type { OpeningRecord } from '../record';
import type { Check, CheckTools, LintTool } from './check';
import { criteriaChanged } from './criteria-changed';
import { deviationUnresolved } from './deviation-unresolved';
import { evidenceMissing } from './evidence-missing';
import { factContradictsReason } from './fact-contradicts-reason';
import { factMissing } from './fact-missing';
import type { Finding, RawFinding } from './finding';
import { fingerprintOf } from './fingerprint';
import { hearsayEvidence } from './hearsay-evidence';
import { interestNotRecused } from './interest-not-recused';
import { interestUndeclared } from './interest-undeclared';
import { nearTie } from './near-tie';
import { notConsidered } from './not-considered';
import { overrule } from './overrule';
import { protectedSignal } from './protected-signal';
import { quorum } from './quorum';
import { rankInversion } from './rank-inversion';
import { raterSpread } from './rater-spread';
import { reasonMissing } from './reason-missing';
import { sameFactsDifferentVerdict } from './same-facts-different-verdict';
import { scorecardsIncomplete } from './scorecards-incomplete';
import { stageMismatch } from './stage-mismatch';
import { statutoryPreference } from './statutory-preference';
import { thirdPartyConduct } from './third-party-conduct';
import { toolsFor } from './tools';
import { traitNotBehaviour } from './trait-not-behaviour';
import { undeclaredCriterion } from './undeclared-criterion';
import { unequalYardstick } from './unequal-yardstick';

/** Every check of a decision, in the order of the catalogue. */
export const CHECKS: readonly Check[] = [
  reasonMissing,
  evidenceMissing,
  factContradictsReason,
  factMissing,
  sameFactsDifferentVerdict,
  unequalYardstick,
  rankInversion,
  nearTie,
  undeclaredCriterion,
  criteriaChanged,
  scorecardsIncomplete,
  raterSpread,
  interestUndeclared,
  interestNotRecused,
  overrule,
  quorum,
  deviationUnresolved,
  thirdPartyConduct,
  hearsayEvidence,
  traitNotBehaviour,
  protectedSignal,
  statutoryPreference,
  notConsidered,
  stageMismatch,
];

/**
 * Runs every check over one opening. The same state gives the same findings in the same order: what
 * is about nobody in particular first, then by candidate in the opening's order, then by catalogue.
 */
export function runChecks(record: OpeningRecord, { lint }: { lint: LintTool }): Finding[] {
  const tools = toolsFor(record, { lint });
  return CHECKS.flatMap((check, order) =>
    check
      .run(record, tools)
      .map((raw) => ({ order, place: placeOf(raw, tools), finding: settle(record, raw) })),
  )
    .sort((a, b) => a.place - b.place || a.order - b.order)
    .map(({ finding }) => finding);
}

const placeOf = ({ subjects }: RawFinding, tools: CheckTools): number =>
  subjects[0] === undefined ? -1 : tools.place(subjects[0]);

/** Matches a finding with its written answer. What blocks cannot be answered in writing. */
function settle(record: OpeningRecord, { ground, about = '', kept, ...raw }: RawFinding): Finding {
  const key = JSON.stringify([raw.check, raw.subjects, about]);
  const fingerprint = fingerprintOf(ground);
  const answer = raw.severity === 'block' ? undefined : record.justifications.get(key);
  const holds = answer !== undefined && answer.fingerprint === fingerprint;
  return {
    ...raw,
    about,
    key,
    fingerprint,
    settled: holds ? { text: answer.text, seq: answer.at.seq, by: answer.at.actor } : (kept ?? null),
  };
}

/** What signing and justifying need to know of the findings. */
export const findingSummaries = (record: OpeningRecord, tools: { lint: LintTool }): FindingSummary[] =>
  runChecks(record, tools).map(
    ({ check, key, about, severity, message, fingerprint, subjects, settled }) => ({
      check,
      key,
      about,
      severity,
      message,
      fingerprint,
      applications: subjects,
      candidates: [...new Set(subjects.map((id) => record.byId.get(id)!.candidate.id))],
      settled: settled && { seq: settled.seq },
    }),
  );
