/** Words for the checks. */
import type { LetterCheckCode } from '../../correspondence';

/** What a check asks, in neutral words that disclose nothing about anybody. */
export const CHECK: Record<string, string> = {
  'reason-missing': 'whether every unsuccessful application has a recorded reason',
  'evidence-missing': 'whether every reason rests on recorded evidence',
  'fact-contradicts-reason': 'whether the recorded facts agree with the reason',
  'fact-missing': 'whether facts were recorded for the qualification that the reason names',
  'same-facts-different-verdict': 'whether equal facts led to equal verdicts',
  'unequal-yardstick': 'whether the same yardstick was used for everybody',
  'rank-inversion': 'whether the outcome follows the order of the ratings',
  'near-tie': 'whether the ratings alone can tell the applications apart',
  'undeclared-criterion': 'whether every reason was declared beforehand',
  'criteria-changed': 'whether the criteria changed after rating had begun',
  'scorecards-incomplete': 'whether everybody assigned had rated',
  'rater-spread': 'whether the ratings of the panel lie far apart',
  'interest-undeclared': 'whether every member declared their interests',
  'interest-not-recused': 'whether a member with a declared interest took part',
  overrule: 'whether the decision follows the votes of the committee',
  quorum: 'whether enough members took part',
  'deviation-unresolved': 'whether a departure from the announced process was put right',
  'third-party-conduct': 'whether a reason rests on somebody other than the candidate',
  'hearsay-evidence': 'whether a reason rests on second-hand accounts alone',
  'trait-not-behaviour': 'whether the notes describe behaviour seen, not traits',
  'protected-signal': 'whether a text touches a characteristic protected by law',
  'statutory-preference': 'whether a preference set by law was reviewed',
  'not-considered': 'whether an exclusion has an owner, a reason and an end',
  'stage-mismatch': 'whether the evidence comes from stages that were reached',
};

/** The same for the checks of letters. */
const LETTER_CHECK: Record<LetterCheckCode, string> = {
  'decision-unsigned': 'whether the outcome that the letter tells is signed',
  'matter-on-hold': 'whether an open complaint holds the letter back',
  'wrong-outcome': 'whether the letter tells the outcome on record',
  'claim-false': 'whether everything that the letter says is so on record',
  'reason-not-on-record': 'whether every ground in the letter is on record',
  'claims-conflict': 'whether the letters of the opening agree with each other',
  'contradicts-letter': 'whether the letter agrees with the one before',
  'authority-missing': 'whether whoever asks may be told anything',
  'wrong-name': 'whether the letter has the right name',
  'names-another': 'whether the letter names somebody else',
  'unkept-promise': 'whether every promise in the letter is on record',
  comparison: 'whether the letter compares the candidate with others',
  'protected-signal': 'whether a text touches a characteristic protected by law',
  'trait-not-behaviour': 'whether a text speaks of behaviour seen, not of traits',
  'third-party-conduct': 'whether a reason rests on somebody other than the candidate',
  'already-told': 'whether the person was told this before',
  'departs-from-template': 'whether the words differ from the approved ones',
  discourteous: 'whether the letter is courteous and easy to read',
  late: 'whether the letter is late',
  'boilerplate-repeated': 'whether the same person gets the same sentences again',
};

export const checkTopic = (check: string): string =>
  CHECK[check] ?? (LETTER_CHECK as Record<string, string>)[check] ?? `the point “${check}”`;
