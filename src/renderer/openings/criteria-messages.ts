import { words } from '../ui/words';

export const criteriaMessages = words({
  save: { id: 'criteria.save', defaultMessage: 'Save criteria' },
  saveVersion: { id: 'criteria.saveVersion', defaultMessage: 'Save as version {version}' },
  name: { id: 'criteria.name', defaultMessage: 'the criteria' },
  form: { id: 'criteria.form', defaultMessage: 'Criteria' },
  frozen: {
    id: 'criteria.frozen',
    defaultMessage:
      'Scorecards have been submitted against version {version}. A change becomes version {next}; version {version} stays on record, and the checks show who is affected.',
  },
  reason: { id: 'criteria.reason', defaultMessage: 'Why do the criteria change?' },
  versions: { id: 'criteria.versions', defaultMessage: 'Versions' },
  version: { id: 'criteria.version', defaultMessage: 'Version {version}' },
  inForce: { id: 'criteria.inForce', defaultMessage: 'in force' },
  changes: { id: 'criteria.changes', defaultMessage: 'What changed' },
  noChange: { id: 'criteria.noChange', defaultMessage: 'Nothing differs from the version before.' },
  added: {
    id: 'criteria.added',
    defaultMessage:
      'Added the {what, select, qualification {qualification} criterion {criterion} condition {working condition} other {stage}} “{label}”.',
  },
  removed: {
    id: 'criteria.removed',
    defaultMessage:
      'Removed the {what, select, qualification {qualification} criterion {criterion} condition {working condition} other {stage}} “{label}”.',
  },
  changed: {
    id: 'criteria.changed',
    defaultMessage:
      'Changed the {what, select, qualification {qualification} criterion {criterion} condition {working condition} other {stage}} “{label}”.',
  },
  affected: { id: 'criteria.affected', defaultMessage: 'Who is affected' },
  nobodyAffected: {
    id: 'criteria.nobodyAffected',
    defaultMessage: 'Nobody has a scorecard under an earlier version.',
  },
  scoredUnder: {
    id: 'criteria.scoredUnder',
    defaultMessage:
      '{name}: {count, plural, one {one scorecard} other {# scorecards}} under version {version}.',
  },

  qualifications: { id: 'criteria.qualifications', defaultMessage: 'Minimum qualifications' },
  qualificationsLead: {
    id: 'criteria.qualificationsLead',
    defaultMessage: 'What can be verified and must be met. Everybody is measured by the same.',
  },
  addQualification: { id: 'criteria.addQualification', defaultMessage: 'Add a qualification' },
  kind: { id: 'criteria.kind', defaultMessage: 'Kind' },
  atLeast: { id: 'criteria.atLeast', defaultMessage: 'At least' },
  yearsUnit: { id: 'criteria.yearsUnit', defaultMessage: 'At least, in years' },
  label: { id: 'criteria.label', defaultMessage: 'Name in the record' },

  criteria: { id: 'criteria.criteria', defaultMessage: 'Scored criteria' },
  criteriaLead: {
    id: 'criteria.criteriaLead',
    defaultMessage:
      'What is assessed. Every point of every scale has a written anchor, which is in view while scoring.',
  },
  addCriterion: { id: 'criteria.addCriterion', defaultMessage: 'Add a criterion' },
  criterionName: { id: 'criteria.criterionName', defaultMessage: 'Name' },
  question: { id: 'criteria.question', defaultMessage: 'Question or task' },
  questionHelp: { id: 'criteria.questionHelp', defaultMessage: 'The same for every candidate.' },
  weight: { id: 'criteria.weight', defaultMessage: 'Weight' },
  scale: { id: 'criteria.scale', defaultMessage: 'Scale' },
  points: { id: 'criteria.points', defaultMessage: '1 to {points}' },
  anchors: { id: 'criteria.anchors', defaultMessage: 'Anchors' },
  anchorsHelp: {
    id: 'criteria.anchorsHelp',
    defaultMessage: 'What somebody does or says at this point. Write what can be seen or heard.',
  },
  anchor: { id: 'criteria.anchor', defaultMessage: 'Anchor for point {point}' },
  startingAnchors: { id: 'criteria.startingAnchors', defaultMessage: 'Use starting anchors' },
  startingHelp: {
    id: 'criteria.startingHelp',
    defaultMessage: 'Fills the points that are still empty. Change them to fit the post.',
  },
  summary: {
    id: 'criteria.summary',
    defaultMessage: 'weight {weight} · 1 to {scale} · {written} of {scale} anchors written',
  },

  conditions: { id: 'criteria.conditions', defaultMessage: 'Working conditions' },
  conditionsLead: {
    id: 'criteria.conditionsLead',
    defaultMessage: 'What the work is like. A fit note may refer only to one of these, or to a criterion.',
  },
  addCondition: { id: 'criteria.addCondition', defaultMessage: 'Add a working condition' },
  conditionText: { id: 'criteria.conditionText', defaultMessage: 'What it means in this post' },

  stages: { id: 'criteria.stages', defaultMessage: 'Stages' },
  stagesLead: {
    id: 'criteria.stagesLead',
    defaultMessage: 'In this order. Candidates reach the first stage by applying.',
  },
  addStage: { id: 'criteria.addStage', defaultMessage: 'Add a stage' },
  stageName: { id: 'criteria.stageName', defaultMessage: 'Name' },
  assessed: { id: 'criteria.assessed', defaultMessage: 'Assessed here' },
  nothingAssessed: { id: 'criteria.nothingAssessed', defaultMessage: 'No criterion' },
  screening: { id: 'criteria.screening', defaultMessage: 'Screening' },
  interview: { id: 'criteria.interview', defaultMessage: 'Interview' },
  task: { id: 'criteria.task', defaultMessage: 'Task' },
  final: { id: 'criteria.final', defaultMessage: 'Final' },
});
