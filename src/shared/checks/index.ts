export { agreementFor } from './agreement-for';
export { bandFor } from './band-for';
export type { Check, CheckTools, LintTool } from './check';
export type { Finding, RawFinding, RecordLink, Settle, Severity } from './finding';
export { effectOfLeavingOut, leavableMembers } from './leave-out';
export { rankRows } from './rank-rows';
export { CHECKS, findingSummaries, runChecks } from './run-checks';
export { scoresOf, type Scores, type ScoreOptions } from './scores';
export { remembered } from './tools';
