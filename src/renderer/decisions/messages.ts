import type { DispositionCode } from '@shared/decisions';
import { words } from '../ui/words';

/** The words of Decide. */
export const decisionsMessages = words({
  heading: { id: 'decisions.heading', defaultMessage: 'Decide' },
  noApplications: { id: 'decisions.noApplications', defaultMessage: 'There is nobody to decide about yet.' },
  toCandidates: { id: 'decisions.toCandidates', defaultMessage: 'Go to candidates' },
  matrix: { id: 'decisions.matrix', defaultMessage: 'Comparison of candidates' },
  matrixCaption: {
    id: 'decisions.matrixCaption',
    defaultMessage: 'Candidates in score order against the criteria, with panel means, total and disposition',
  },
  hiddenScorecards: {
    id: 'decisions.hiddenScorecards',
    defaultMessage:
      '{hidden, plural, one {# scorecard is} other {# scorecards are}} not counted here yet: others’ scores open when everybody assigned has submitted, or when the chair opens them.',
  },
  chosen: { id: 'decisions.chosen', defaultMessage: 'Chosen candidate and committee' },
  candidateTab: { id: 'decisions.candidateTab', defaultMessage: 'Candidate' },
  committeeTab: { id: 'decisions.committeeTab', defaultMessage: 'Committee' },
  findings: { id: 'decisions.findings', defaultMessage: 'Findings' },
  signedBy: { id: 'decisions.signedBy', defaultMessage: 'Signed by {name} on {day}.' },
  reopenedBy: { id: 'decisions.reopenedBy', defaultMessage: 'Opened for correction by {name}: {reason}' },
  canBeSigned: { id: 'decisions.canBeSigned', defaultMessage: 'Nothing stands in the way of the signature.' },
  beforeSigning: { id: 'decisions.beforeSigning', defaultMessage: 'Before it can be signed: {missing}' },
  signDots: { id: 'decisions.signDots', defaultMessage: 'Sign decision…' },
  sign: { id: 'decisions.sign', defaultMessage: 'Sign decision' },
  signQuestion: { id: 'decisions.signQuestion', defaultMessage: 'Sign the decision on “{title}”?' },
  signConsequence: {
    id: 'decisions.signConsequence',
    defaultMessage:
      '{name} signs for the committee: {counts}. The decision is then closed. It can be corrected only by a later one, and this one stays on record.',
  },
  committeeRationale: { id: 'decisions.committeeRationale', defaultMessage: 'Rationale of the committee' },
  committeeRationaleHelp: {
    id: 'decisions.committeeRationaleHelp',
    defaultMessage: 'What decided, in a few sentences. It can be shown to candidates.',
  },
  signedToast: { id: 'decisions.signedToast', defaultMessage: 'Decision signed.' },
  reopenDots: { id: 'decisions.reopenDots', defaultMessage: 'Open for correction…' },
  reopen: { id: 'decisions.reopen', defaultMessage: 'Open for correction' },
  reopenQuestion: {
    id: 'decisions.reopenQuestion',
    defaultMessage: 'Open the decision on “{title}” for correction?',
  },
  reopenConsequence: {
    id: 'decisions.reopenConsequence',
    defaultMessage:
      'The signed decision stays in force and on record until a corrected one is signed. Letters already sent are not taken back.',
  },
  reopenReason: { id: 'decisions.reopenReason', defaultMessage: 'Why does it need correction?' },
  selectAll: { id: 'decisions.selectAll', defaultMessage: 'Select all candidates' },
  selectRow: { id: 'decisions.selectRow', defaultMessage: 'Select {name}' },
  candidate: { id: 'decisions.candidate', defaultMessage: 'Candidate' },
  weight: { id: 'decisions.weight', defaultMessage: 'weight' },
  total: { id: 'decisions.total', defaultMessage: 'Total' },
  disposition: { id: 'decisions.disposition', defaultMessage: 'Disposition' },
  tied: {
    id: 'decisions.tied',
    defaultMessage:
      'Cannot be told apart by the scores from {others, plural, one {one other} other {# others}}.',
  },
  withdrawn: { id: 'decisions.withdrawn', defaultMessage: 'Withdrawn' },
  undecided: { id: 'decisions.undecided', defaultMessage: 'Not decided' },
  notScored: { id: 'decisions.notScored', defaultMessage: 'not scored' },
  fromTo: { id: 'decisions.fromTo', defaultMessage: 'from {low} to {high}' },
  totalIs: { id: 'decisions.totalIs', defaultMessage: 'total {total}' },
  openPerson: { id: 'decisions.openPerson', defaultMessage: 'Facts and contact' },
  why: { id: 'decisions.why', defaultMessage: 'See the whole record' },
  withdrawnNote: {
    id: 'decisions.withdrawnNote',
    defaultMessage: 'The application was withdrawn. There is nothing to decide.',
  },
  actingHelp: {
    id: 'decisions.actingHelp',
    defaultMessage: 'Dispositions, votes and signatures are recorded under this name.',
  },
  seen: { id: 'decisions.seen', defaultMessage: 'What was seen and heard' },
  erased: { id: 'decisions.erased', defaultMessage: 'The words can no longer be read.' },
  noDisposition: {
    id: 'decisions.noDisposition',
    defaultMessage: 'Nothing was decided about this application.',
  },
  reservedUntil: { id: 'decisions.reservedUntil', defaultMessage: 'The place is held until {day}.' },
  noGround: { id: 'decisions.noGround', defaultMessage: 'Nothing chosen yet' },
  noEvidence: { id: 'decisions.noEvidence', defaultMessage: 'No evidence linked' },
  restsOn: { id: 'decisions.restsOn', defaultMessage: 'Rests on' },
  unreadable: {
    id: 'decisions.unreadable',
    defaultMessage: 'This record is withdrawn, or whoever is at the desk may not read it yet.',
  },
  reserveUntil: { id: 'decisions.reserveUntil', defaultMessage: 'Reserve place held until' },
  reserveUntilHelp: {
    id: 'decisions.reserveUntilHelp',
    defaultMessage: 'Without a date the reserve place has no end.',
  },
  rationale: { id: 'decisions.rationale', defaultMessage: 'Rationale' },
  rationaleHelp: {
    id: 'decisions.rationaleHelp',
    defaultMessage: 'What weighed, where the reasons alone do not say it.',
  },
  record: { id: 'decisions.record', defaultMessage: 'Record disposition' },
  discard: { id: 'decisions.discard', defaultMessage: 'Discard changes' },
  notRecorded: { id: 'decisions.notRecorded', defaultMessage: 'Not recorded yet.' },
  reasons: { id: 'decisions.reasons', defaultMessage: 'Reasons' },
  noReasons: {
    id: 'decisions.noReasons',
    defaultMessage: 'A reason names what was asked of everybody, and points to what was seen.',
  },
  editReason: { id: 'decisions.editReason', defaultMessage: 'Edit' },
  removeReason: { id: 'decisions.removeReason', defaultMessage: 'Remove' },
  addReason: { id: 'decisions.addReason', defaultMessage: 'Add a reason' },
  doneReason: { id: 'decisions.doneReason', defaultMessage: 'Done' },
  qualifications: { id: 'decisions.qualifications', defaultMessage: 'Minimum qualifications' },
  criteria: { id: 'decisions.criteria', defaultMessage: 'Criteria' },
  conditions: { id: 'decisions.conditions', defaultMessage: 'Working conditions' },
  process: { id: 'decisions.process', defaultMessage: 'Procedure' },
  otherGroup: { id: 'decisions.otherGroup', defaultMessage: 'Not declared' },
  otherGround: { id: 'decisions.otherGround', defaultMessage: 'Something else' },
  ground: { id: 'decisions.ground', defaultMessage: 'What is the reason about?' },
  chooseGround: { id: 'decisions.chooseGround', defaultMessage: 'Choose what was asked of everybody' },
  otherName: { id: 'decisions.otherName', defaultMessage: 'What is it?' },
  otherHelp: {
    id: 'decisions.otherHelp',
    defaultMessage: 'It was never declared to candidates, so it will be flagged.',
  },
  reasonText: { id: 'decisions.reasonText', defaultMessage: 'The reason' },
  reasonTextHelp: {
    id: 'decisions.reasonTextHelp',
    defaultMessage: 'As it could be read aloud to the candidate.',
  },
  pickEvidence: { id: 'decisions.pickEvidence', defaultMessage: 'What does it rest on?' },
  showRest: {
    id: 'decisions.showRest',
    defaultMessage: 'Show everything else on record ({count})',
  },
  nothingOnRecord: {
    id: 'decisions.nothingOnRecord',
    defaultMessage: 'Nothing is on record about this candidate yet.',
  },
  votes: { id: 'decisions.votes', defaultMessage: 'Votes' },
  votesLead: {
    id: 'decisions.votesLead',
    defaultMessage: 'Each member names the candidate to appoint, or nobody.',
  },
  noVote: { id: 'decisions.noVote', defaultMessage: 'No vote yet' },
  votedFor: { id: 'decisions.votedFor', defaultMessage: 'Votes for {name}' },
  vetoed: { id: 'decisions.vetoed', defaultMessage: 'Vetoes {name}' },
  yourVote: { id: 'decisions.yourVote', defaultMessage: 'Vote of {name}' },
  chooseCandidate: { id: 'decisions.chooseCandidate', defaultMessage: 'Choose a candidate' },
  nobody: { id: 'decisions.nobody', defaultMessage: 'Nobody' },
  veto: { id: 'decisions.veto', defaultMessage: 'This is a veto against the person named' },
  vetoHelp: {
    id: 'decisions.vetoHelp',
    defaultMessage: 'Give the reason below; it is kept with the decision.',
  },
  voteReason: { id: 'decisions.voteReason', defaultMessage: 'Reason' },
  vote: { id: 'decisions.vote', defaultMessage: 'Record vote' },
  changeVote: { id: 'decisions.changeVote', defaultMessage: 'Change vote' },
  dissents: { id: 'decisions.dissents', defaultMessage: 'Dissents' },
  dissentsLead: {
    id: 'decisions.dissentsLead',
    defaultMessage: 'A disagreement is kept with the decision and never removed.',
  },
  dissentText: { id: 'decisions.dissentText', defaultMessage: 'I disagree, because' },
  recordDissent: { id: 'decisions.recordDissent', defaultMessage: 'Record dissent' },
  preference: { id: 'decisions.preference', defaultMessage: 'Preference set by a rule' },
  preferenceLead: {
    id: 'decisions.preferenceLead',
    defaultMessage: 'This opening requires a review before the decision.',
  },
  preferenceText: { id: 'decisions.preferenceText', defaultMessage: 'How was it considered?' },
  preferenceConcerns: {
    id: 'decisions.preferenceConcerns',
    defaultMessage: 'Candidates it may concern',
  },
  preferenceConcernsHelp: {
    id: 'decisions.preferenceConcernsHelp',
    defaultMessage: 'Leave empty where it concerns nobody, and say so above.',
  },
  preferenceFor: { id: 'decisions.preferenceFor', defaultMessage: 'What it means for {name}' },
  recordReview: { id: 'decisions.recordReview', defaultMessage: 'Record review' },
  signedDecisions: { id: 'decisions.signedDecisions', defaultMessage: 'Signed decisions' },
  superseded: { id: 'decisions.superseded', defaultMessage: 'Superseded by a later one.' },
  onlyChosen: { id: 'decisions.onlyChosen', defaultMessage: 'Only the chosen candidate' },
  noFindings: { id: 'decisions.noFindings', defaultMessage: 'The checks found nothing.' },
  hideFindings: { id: 'decisions.hideFindings', defaultMessage: 'Hide' },
  showFindings: { id: 'decisions.showFindings', defaultMessage: 'Show' },
  showAll: { id: 'decisions.showAll', defaultMessage: 'Show all findings' },
  moreRecords: {
    id: 'decisions.moreRecords',
    defaultMessage: 'and {count, plural, one {one more record} other {# more records}}',
  },
  ways: { id: 'decisions.ways', defaultMessage: 'Ways to settle it' },
  settledBy: { id: 'decisions.settledBy', defaultMessage: '{name}: {text}' },
  justification: { id: 'decisions.justification', defaultMessage: 'Justification' },
  justificationHelp: {
    id: 'decisions.justificationHelp',
    defaultMessage: 'It is kept with the finding and could be read by counsel.',
  },
  recordJustification: { id: 'decisions.recordJustification', defaultMessage: 'Record justification' },
  cancel: { id: 'decisions.cancel', defaultMessage: 'Cancel' },
  bulkGroup: { id: 'decisions.bulkGroup', defaultMessage: 'Selected candidates' },
  selected: {
    id: 'decisions.selected',
    defaultMessage: '{count, plural, one {One candidate} other {# candidates}} selected',
  },
  bulkDots: { id: 'decisions.bulkDots', defaultMessage: 'Give the same disposition…' },
  clearSelection: { id: 'decisions.clearSelection', defaultMessage: 'Clear selection' },
  bulkQuestion: {
    id: 'decisions.bulkQuestion',
    defaultMessage: 'Give {count, plural, one {one candidate} other {# candidates}} the same disposition?',
  },
  bulkReplaces: {
    id: 'decisions.bulkReplaces',
    defaultMessage:
      '{count, plural, one {One of them already has a disposition; it is} other {# of them already have a disposition; these are}} replaced. The earlier one stays on record.',
  },
  bulkTextHelp: {
    id: 'decisions.bulkTextHelp',
    defaultMessage: 'It stands in each of their records, and could be read aloud to each of them.',
  },
  bulkEvidence: {
    id: 'decisions.bulkEvidence',
    defaultMessage:
      'The facts recorded about this qualification are linked for each candidate. Who has none will be shown as a finding.',
  },
  andMore: { id: 'decisions.andMore', defaultMessage: 'and {count} more' },
  recording: { id: 'decisions.recording', defaultMessage: 'Recording' },
  bulkRecord: {
    id: 'decisions.bulkRecord',
    defaultMessage: 'Record for {count, plural, one {one candidate} other {# candidates}}',
  },
  bulkDone: {
    id: 'decisions.bulkDone',
    defaultMessage: '{count, plural, one {One disposition} other {# dispositions}} recorded.',
  },
});

/** Dispositions in words. */
export const dispositions = words({
  appointed: { id: 'decisions.code.appointed', defaultMessage: 'Appointed' },
  offered: { id: 'decisions.code.offered', defaultMessage: 'Offer made' },
  reserve: { id: 'decisions.code.reserve', defaultMessage: 'On the reserve list' },
  advanced: { id: 'decisions.code.advanced', defaultMessage: 'Advanced' },
  rejected: { id: 'decisions.code.rejected', defaultMessage: 'Not appointed' },
});

/** Dispositions in the order in which they are offered and counted. */
export const DISPOSITION_ORDER: readonly DispositionCode[] = [
  'appointed',
  'offered',
  'reserve',
  'advanced',
  'rejected',
];

/** How many of each. */
export const dispositionCounts = words({
  appointed: { id: 'decisions.count.appointed', defaultMessage: '{count} appointed' },
  offered: {
    id: 'decisions.count.offered',
    defaultMessage: '{count, plural, one {one offer} other {# offers}}',
  },
  reserve: { id: 'decisions.count.reserve', defaultMessage: '{count} on the reserve list' },
  advanced: { id: 'decisions.count.advanced', defaultMessage: '{count} advanced' },
  rejected: { id: 'decisions.count.rejected', defaultMessage: '{count} not appointed' },
});

/** Grounds that lie in the procedure. */
export const processGrounds = words({
  'not-among-strongest': {
    id: 'decisions.process.not-among-strongest',
    defaultMessage: 'Not among the strongest applications',
  },
  'position-cancelled': {
    id: 'decisions.process.position-cancelled',
    defaultMessage: 'The position was cancelled',
  },
  'position-unfilled': {
    id: 'decisions.process.position-unfilled',
    defaultMessage: 'The position stays unfilled',
  },
});

/** Kinds of evidence. */
export const evidenceKinds = words({
  rating: { id: 'decisions.evidence.rating', defaultMessage: 'Rating' },
  fact: { id: 'decisions.evidence.fact', defaultMessage: 'Fact' },
  'fit-note': { id: 'decisions.evidence.fit-note', defaultMessage: 'Fit note' },
  observation: { id: 'decisions.evidence.observation', defaultMessage: 'Observation' },
  deviation: { id: 'decisions.evidence.deviation', defaultMessage: 'Departure from procedure' },
});

/** Findings by how much they matter. */
export const findingGroups = words({
  block: { id: 'decisions.findings.block', defaultMessage: 'in the way of the signature' },
  justify: { id: 'decisions.findings.justify', defaultMessage: 'need a word' },
  advise: { id: 'decisions.findings.advise', defaultMessage: 'good to know' },
  settled: { id: 'decisions.findings.settled', defaultMessage: 'settled' },
});

/** What keeps a disposition from being recorded. */
export const incompleteMessages = words({
  code: { id: 'decisions.incomplete.code', defaultMessage: 'Choose a disposition.' },
  ground: { id: 'decisions.incomplete.ground', defaultMessage: 'Choose what each reason is about.' },
  text: { id: 'decisions.incomplete.text', defaultMessage: 'Write each reason out.' },
});

/** Roles in the committee. */
export const committeeRoles = words({
  chair: { id: 'decisions.role.chair', defaultMessage: 'chair' },
  member: { id: 'decisions.role.member', defaultMessage: 'member' },
  decider: { id: 'decisions.role.decider', defaultMessage: 'decides' },
  observer: { id: 'decisions.role.observer', defaultMessage: 'observes' },
});

/** What links to records are called. */
export const linkMessages = words({
  scorecard: { id: 'decisions.link.scorecard', defaultMessage: 'Scorecard: {member} on {name}' },
  fact: { id: 'decisions.link.fact', defaultMessage: 'Facts: {name}' },
  fitNote: { id: 'decisions.link.fitNote', defaultMessage: 'Fit note on {name}' },
  observation: { id: 'decisions.link.observation', defaultMessage: 'Observation about {name}' },
  reason: { id: 'decisions.link.reason', defaultMessage: 'Reason: {ground} ({name})' },
  declaration: { id: 'decisions.link.declaration', defaultMessage: 'Declaration: {member} on {name}' },
  deviation: { id: 'decisions.link.deviation', defaultMessage: 'Departure from procedure' },
});
