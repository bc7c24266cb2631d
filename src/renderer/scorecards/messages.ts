import { words } from '../ui/words';

/** The words of Scores. */
export const scorecardsMessages = words({
  heading: { id: 'scorecards.heading', defaultMessage: 'Scores' },
  listLabel: { id: 'scorecards.listLabel', defaultMessage: 'Candidates to score' },
  paneLabel: { id: 'scorecards.paneLabel', defaultMessage: 'Scorecard and notes' },
  whoIsActing: { id: 'scorecards.whoIsActing', defaultMessage: 'Who is at the desk?' },
  whoIsActingHelp: {
    id: 'scorecards.whoIsActingHelp',
    defaultMessage: 'Scores, declarations and notes are recorded in this member’s name.',
  },
  chooseMember: { id: 'scorecards.chooseMember', defaultMessage: 'Choose a member' },
  noCommittee: { id: 'scorecards.noCommittee', defaultMessage: 'Nobody by that name is on this committee.' },
  notSetUp: {
    id: 'scorecards.notSetUp',
    defaultMessage: 'Nobody can be scored before the criteria and the committee are set.',
  },
  toSetup: { id: 'scorecards.toSetup', defaultMessage: 'Set up the opening' },
  noApplications: {
    id: 'scorecards.noApplications',
    defaultMessage: 'No candidates have been recorded for this opening yet.',
  },
  toCandidates: { id: 'scorecards.toCandidates', defaultMessage: 'Go to candidates' },
  ownProgress: { id: 'scorecards.ownProgress', defaultMessage: 'Your scorecards' },
  ofAll: { id: 'scorecards.ofAll', defaultMessage: '{submitted} of {all} submitted' },
  findCandidate: { id: 'scorecards.findCandidate', defaultMessage: 'Find a candidate' },
  onlyMine: { id: 'scorecards.onlyMine', defaultMessage: 'Only those still to score' },
  nobodyFound: { id: 'scorecards.nobodyFound', defaultMessage: 'Nobody by that name.' },
  seeRecord: { id: 'scorecards.seeRecord', defaultMessage: 'See the whole record' },
  stage: { id: 'scorecards.stage', defaultMessage: 'Stage' },
  withdrawnNote: { id: 'scorecards.withdrawnNote', defaultMessage: 'This application was withdrawn.' },
  noScoredStage: {
    id: 'scorecards.noScoredStage',
    defaultMessage: 'This candidate has not reached a stage that is scored.',
  },
  scorecardAt: { id: 'scorecards.scorecardAt', defaultMessage: 'Scorecard: {stage}' },
  correct: { id: 'scorecards.correct', defaultMessage: 'Correct your scorecard…' },
  youSteppedOut: {
    id: 'scorecards.youSteppedOut',
    defaultMessage: 'You have stepped out for this candidate and do not score.',
  },
  notAssigned: {
    id: 'scorecards.notAssigned',
    defaultMessage: 'You are not assigned to score at this stage.',
  },
  declareFirst: {
    id: 'scorecards.declareFirst',
    defaultMessage: 'Declare above whether you have an interest; then the scorecard opens.',
  },
  onlyYou: { id: 'scorecards.onlyYou', defaultMessage: 'Nobody else scores at this stage.' },
  openedBy: {
    id: 'scorecards.openedBy',
    defaultMessage: 'The scorecards were opened by {name} before all were in.',
  },
  othersWaitForYou: {
    id: 'scorecards.othersWaitForYou',
    defaultMessage:
      '{hidden, plural, one {The other member has} other {# others have}} submitted; you will see {hidden, plural, one {that scorecard} other {them}} after you submit.',
  },
  othersAndYou: {
    id: 'scorecards.othersAndYou',
    defaultMessage:
      '{hidden, plural, =0 {Nobody else has submitted yet.} one {One other has submitted.} other {# others have submitted.}} You will see the others’ scorecards when {names} and you have submitted.',
  },
  waitingFor: {
    id: 'scorecards.waitingFor',
    defaultMessage:
      '{hidden, plural, =0 {} one {One other has submitted. } other {# others have submitted. }}You will see the others’ scorecards when {names} {missing, plural, one {has} other {have}} submitted.',
  },
  allIn: { id: 'scorecards.allIn', defaultMessage: 'Everybody assigned has submitted.' },
  pointsFor: { id: 'scorecards.pointsFor', defaultMessage: 'Points for {criterion}' },
  weight: { id: 'scorecards.weight', defaultMessage: 'weight {weight}' },
  evidence: { id: 'scorecards.evidence', defaultMessage: 'What did you see or hear?' },
  pointsMissing: {
    id: 'scorecards.pointsMissing',
    defaultMessage: '{criterion}: choose the sentence that fits best.',
  },
  evidenceMissing: {
    id: 'scorecards.evidenceMissing',
    defaultMessage: '{criterion}: say what you saw or heard.',
  },
  correctionReason: { id: 'scorecards.correctionReason', defaultMessage: 'Why does it change?' },
  correctionReasonHelp: {
    id: 'scorecards.correctionReasonHelp',
    defaultMessage: 'The first version stays on record beside this one.',
  },
  correctionReasonMissing: {
    id: 'scorecards.correctionReasonMissing',
    defaultMessage: 'Say why the scorecard changes.',
  },
  submitQuestion: {
    id: 'scorecards.submitQuestion',
    defaultMessage: 'Submit your scorecard for {name} at “{stage}”?',
  },
  submitConsequence: {
    id: 'scorecards.submitConsequence',
    defaultMessage:
      'It is then locked, for you too. A correction is a new version with a reason; the first one stays on record.',
  },
  correctConsequence: {
    id: 'scorecards.correctConsequence',
    defaultMessage:
      'The new version takes the place of the submitted one in every comparison. Both stay on record, with your reason.',
  },
  submit: { id: 'scorecards.submit', defaultMessage: 'Submit and lock' },
  submitDots: { id: 'scorecards.submitDots', defaultMessage: 'Submit and lock…' },
  submitCorrection: { id: 'scorecards.submitCorrection', defaultMessage: 'Submit correction' },
  submitCorrectionDots: { id: 'scorecards.submitCorrectionDots', defaultMessage: 'Submit correction…' },
  keepAsItIs: { id: 'scorecards.keepAsItIs', defaultMessage: 'Keep it as it is' },
  submitted: { id: 'scorecards.submitted', defaultMessage: 'Scorecard submitted and locked.' },
  saving: { id: 'scorecards.saving', defaultMessage: 'Saving' },
  notSaved: { id: 'scorecards.notSaved', defaultMessage: 'The draft was not saved.' },
  saved: { id: 'scorecards.saved', defaultMessage: 'Saved {time}' },
  keptByItself: { id: 'scorecards.keptByItself', defaultMessage: 'Drafts are kept as you type.' },
  you: { id: 'scorecards.you', defaultMessage: 'You' },
  erasedEvidence: { id: 'scorecards.erasedEvidence', defaultMessage: 'The words can no longer be read.' },
  submittedOn: { id: 'scorecards.submittedOn', defaultMessage: '{name} submitted on {day}.' },
  correctedOn: {
    id: 'scorecards.correctedOn',
    defaultMessage: '{name} submitted a correction on {day}: {reason}',
  },
  openNowDots: { id: 'scorecards.openNowDots', defaultMessage: 'Open the scorecards now…' },
  openNow: { id: 'scorecards.openNow', defaultMessage: 'Open the scorecards' },
  openQuestion: {
    id: 'scorecards.openQuestion',
    defaultMessage: 'Open the scorecards for {name} at “{stage}”?',
  },
  openConsequence: {
    id: 'scorecards.openConsequence',
    defaultMessage:
      'Those who have not submitted will be able to read the others’ scorecards first. That you opened them, and why, stays on record.',
  },
  openReason: { id: 'scorecards.openReason', defaultMessage: 'Why can it not wait?' },
  declarationHeading: { id: 'scorecards.declarationHeading', defaultMessage: 'Declaration of interest' },
  declareNone: { id: 'scorecards.declareNone', defaultMessage: 'No interest to declare' },
  declareSome: { id: 'scorecards.declareSome', defaultMessage: 'Declare an interest…' },
  interestLabel: { id: 'scorecards.interestLabel', defaultMessage: 'What is it?' },
  interestText: { id: 'scorecards.interestText', defaultMessage: 'In a few words' },
  stepOut: { id: 'scorecards.stepOut', defaultMessage: 'I step out for this candidate' },
  stepOutHelp: {
    id: 'scorecards.stepOutHelp',
    defaultMessage: 'You then neither score nor vote for or against this candidate.',
  },
  declare: { id: 'scorecards.declare', defaultMessage: 'Record declaration' },
  cancel: { id: 'scorecards.cancel', defaultMessage: 'Cancel' },
  declared: { id: 'scorecards.declared', defaultMessage: 'Your declaration: {what}.' },
  declaredRecused: { id: 'scorecards.declaredRecused', defaultMessage: 'You have stepped out.' },
  changeDeclaration: { id: 'scorecards.changeDeclaration', defaultMessage: 'Change' },
  notes: { id: 'scorecards.notes', defaultMessage: 'Fit notes and observations' },
  notesLead: {
    id: 'scorecards.notesLead',
    defaultMessage: 'Write what could be read aloud to the candidate.',
  },
  addFitNote: { id: 'scorecards.addFitNote', defaultMessage: 'Add a fit note' },
  addObservation: { id: 'scorecards.addObservation', defaultMessage: 'Add an observation' },
  noNotes: { id: 'scorecards.noNotes', defaultMessage: 'No notes on this candidate that you may read.' },
  fitNote: { id: 'scorecards.fitNote', defaultMessage: 'Fit note' },
  observation: { id: 'scorecards.observation', defaultMessage: 'Observation' },
  fitToWhat: { id: 'scorecards.fitToWhat', defaultMessage: 'Fit to what?' },
  fitToWhatHelp: {
    id: 'scorecards.fitToWhatHelp',
    defaultMessage: 'A declared working condition or a criterion of this opening.',
  },
  chooseYardstick: { id: 'scorecards.chooseYardstick', defaultMessage: 'Choose a condition or criterion' },
  conditions: { id: 'scorecards.conditions', defaultMessage: 'Working conditions' },
  criteria: { id: 'scorecards.criteria', defaultMessage: 'Criteria' },
  behaviour: { id: 'scorecards.behaviour', defaultMessage: 'What did the candidate do or say?' },
  situation: { id: 'scorecards.situation', defaultMessage: 'In what situation?' },
  effect: { id: 'scorecards.effect', defaultMessage: 'What effect would it have on the job?' },
  situationShort: { id: 'scorecards.situationShort', defaultMessage: 'Situation:' },
  effectShort: { id: 'scorecards.effectShort', defaultMessage: 'Effect on the job:' },
  hand: { id: 'scorecards.hand', defaultMessage: 'How is it known?' },
  firstHand: { id: 'scorecards.firstHand', defaultMessage: 'Seen or heard by the source' },
  hearsay: { id: 'scorecards.hearsay', defaultMessage: 'Told to the source by somebody else' },
  source: { id: 'scorecards.source', defaultMessage: 'Who saw or heard it?' },
  observedOn: { id: 'scorecards.observedOn', defaultMessage: 'When?' },
  seenBy: {
    id: 'scorecards.seenBy',
    defaultMessage: 'Seen or heard by {source}, {day}. Recorded by {member}.',
  },
  toldBy: {
    id: 'scorecards.toldBy',
    defaultMessage: 'Told to {source}, second-hand, {day}. Recorded by {member}.',
  },
  recordFitNote: { id: 'scorecards.recordFitNote', defaultMessage: 'Record fit note' },
  recordObservation: { id: 'scorecards.recordObservation', defaultMessage: 'Record observation' },
  fitNoteRecorded: { id: 'scorecards.fitNoteRecorded', defaultMessage: 'Fit note recorded.' },
  observationRecorded: { id: 'scorecards.observationRecorded', defaultMessage: 'Observation recorded.' },
  observationText: { id: 'scorecards.observationText', defaultMessage: 'What happened?' },
  observationHelp: {
    id: 'scorecards.observationHelp',
    defaultMessage: 'It counts only where conduct of this kind is a criterion for everybody.',
  },
  speaksTo: { id: 'scorecards.speaksTo', defaultMessage: 'Criterion it speaks to' },
  noCriterion: { id: 'scorecards.noCriterion', defaultMessage: 'None' },
  close: { id: 'scorecards.close', defaultMessage: 'Close' },
  fillIn: { id: 'scorecards.fillIn', defaultMessage: 'Fill this in.' },
  procedure: { id: 'scorecards.procedure', defaultMessage: 'Departures from the announced procedure' },
  procedureButton: {
    id: 'scorecards.procedureButton',
    defaultMessage:
      '{count, plural, =0 {Departures from procedure} one {# departure from procedure} other {# departures from procedure}}',
  },
  procedureLead: {
    id: 'scorecards.procedureLead',
    defaultMessage:
      'If a task, a panel or a condition differed from what candidates had been told, say so here, for whom, and what was done about it.',
  },
  addDeviation: { id: 'scorecards.addDeviation', defaultMessage: 'Record a departure' },
  deviation: { id: 'scorecards.deviation', defaultMessage: 'Departure' },
  deviationTitle: { id: 'scorecards.deviationTitle', defaultMessage: 'In a few words' },
  noDeviations: { id: 'scorecards.noDeviations', defaultMessage: 'None on record.' },
  announced: { id: 'scorecards.announced', defaultMessage: 'What was announced' },
  happened: { id: 'scorecards.happened', defaultMessage: 'What happened' },
  effectOnScores: { id: 'scorecards.effectOnScores', defaultMessage: 'Effect on the scores' },
  remedy: { id: 'scorecards.remedy', defaultMessage: 'Remedy' },
  remedyHelp: {
    id: 'scorecards.remedyHelp',
    defaultMessage: 'What was repeated, left out of the scores or offered.',
  },
  addRemedy: { id: 'scorecards.addRemedy', defaultMessage: 'Record the remedy' },
  changeDeviation: { id: 'scorecards.changeDeviation', defaultMessage: 'Add to it' },
  noRemedy: { id: 'scorecards.noRemedy', defaultMessage: 'No remedy on record' },
  affects: { id: 'scorecards.affects', defaultMessage: 'Affects' },
  affectedLabel: { id: 'scorecards.affectedLabel', defaultMessage: 'Candidates affected' },
  recordDeviation: { id: 'scorecards.recordDeviation', defaultMessage: 'Record departure' },
  deviationRecorded: { id: 'scorecards.deviationRecorded', defaultMessage: 'Departure recorded.' },
  hints: {
    id: 'scorecards.hints',
    defaultMessage: '{count, plural, one {One hint on the wording:} other {# hints on the wording:}}',
  },
});

/** What a member may have to do with a candidate. */
export const interests = words({
  none: { id: 'scorecards.interest.none', defaultMessage: 'No interest to declare' },
  knows: { id: 'scorecards.interest.knows', defaultMessage: 'I know the candidate' },
  friend: { id: 'scorecards.interest.friend', defaultMessage: 'Friend' },
  family: { id: 'scorecards.interest.family', defaultMessage: 'Family or partner' },
  'works-with': { id: 'scorecards.interest.works-with', defaultMessage: 'We work or have worked together' },
  competes: { id: 'scorecards.interest.competes', defaultMessage: 'I compete for the same post' },
  financial: { id: 'scorecards.interest.financial', defaultMessage: 'Financial interest' },
  other: { id: 'scorecards.interest.other', defaultMessage: 'Something else' },
});

/** How an application stands for the member at the desk. */
export const rowStates = words({
  'to-score': { id: 'scorecards.state.to-score', defaultMessage: 'To score' },
  draft: { id: 'scorecards.state.draft', defaultMessage: 'Draft, not submitted' },
  waiting: {
    id: 'scorecards.state.waiting',
    defaultMessage: 'Submitted, waiting for {waiting, plural, one {one other} other {# others}}',
  },
  open: { id: 'scorecards.state.open', defaultMessage: 'All submitted, open' },
  recused: { id: 'scorecards.state.recused', defaultMessage: 'You have stepped out' },
  withdrawn: { id: 'scorecards.state.withdrawn', defaultMessage: 'Withdrawn' },
  'not-reached': { id: 'scorecards.state.not-reached', defaultMessage: 'No scored stage reached' },
  'not-assigned': { id: 'scorecards.state.not-assigned', defaultMessage: 'Not yours to score' },
});

/** Why a declaration is asked for, by the moment. */
export const declarationLeads = words({
  application: {
    id: 'scorecards.declarationAt.application',
    defaultMessage:
      'Before you score: do you have anything to do with {name} outside this procedure? Nothing is also an answer, and is recorded.',
  },
  shortlist: {
    id: 'scorecards.declarationAt.shortlist',
    defaultMessage:
      'Now that it is known who goes on: do you have anything to do with {name} outside this procedure? It is asked again of everybody; nothing is also an answer.',
  },
  interview: {
    id: 'scorecards.declarationAt.interview',
    defaultMessage:
      'You have met {name} by now: do you have anything to do with them outside this procedure? It is asked again of everybody; nothing is also an answer.',
  },
});
