import { words } from '../../ui/words';

export const trackMessages = words({
  newInformation: { id: 'track.newInformation', defaultMessage: 'New information' },
  newInformationLead: {
    id: 'track.newInformationLead',
    defaultMessage:
      'It is neither argued with nor written over. Somebody else than who signed says what it means.',
  },
  steps: { id: 'track.steps', defaultMessage: 'Steps' },
  stepDone: { id: 'track.stepDone', defaultMessage: 'Done' },
  stepNot: { id: 'track.stepNot', defaultMessage: 'Not on record' },
  stepOpen: { id: 'track.stepOpen', defaultMessage: 'To do' },
  toDecision: { id: 'track.toDecision', defaultMessage: 'Open the decision' },
  toLetters: { id: 'track.toLetters', defaultMessage: 'Open the letters' },
  assessed: { id: 'track.assessed', defaultMessage: 'Assessed by {who} on {day}' },
  assessedWould: {
    id: 'track.assessedWould',
    defaultMessage: 'The outcome {would, select, yes {would change} other {would stay the same}}.',
  },
  assessedCounts: {
    id: 'track.assessedCounts',
    defaultMessage: '{counts, select, yes {It counts.} other {It does not count.}}',
  },
  assess: { id: 'track.assess', defaultMessage: 'Assess it' },
  assessAgain: { id: 'track.assessAgain', defaultMessage: 'Assess it again' },
  classification: { id: 'track.classification', defaultMessage: 'How it stands to the decision' },
  counts: { id: 'track.counts', defaultMessage: 'Does it count?' },
  countsRule: {
    id: 'track.countsRule',
    defaultMessage:
      '{rule, select, accept {The rule of the organisation: evidence of then that is shown only now counts, for everybody.} other {The rule of the organisation: evidence of then that is shown only now does not count, for anybody.}}',
  },
  countsDeparts: {
    id: 'track.countsDeparts',
    defaultMessage: 'This departs from the rule. Say why, and treat everybody else in this opening alike.',
  },
  yesCounts: { id: 'track.yesCounts', defaultMessage: 'It counts' },
  noCounts: { id: 'track.noCounts', defaultMessage: 'It does not count' },
  wouldChange: {
    id: 'track.wouldChange',
    defaultMessage: 'If it is true, would the outcome change?',
  },
  yes: { id: 'track.yes', defaultMessage: 'Yes, it would change' },
  no: { id: 'track.no', defaultMessage: 'No, it would stay the same' },
  why: { id: 'track.why', defaultMessage: 'Why' },
  whyHelp: {
    id: 'track.whyHelp',
    defaultMessage: 'Where it stands in the application, and how it stands to the recorded reason.',
  },
  by: { id: 'track.by', defaultMessage: 'Assessed by' },
  byHelp: {
    id: 'track.byHelp',
    defaultMessage: 'Somebody other than who signed the decision.',
  },
  byNot: { id: 'track.byNot', defaultMessage: '{name}: {why}' },
  missing: { id: 'track.missing', defaultMessage: 'Choose one.' },
  whyMissing: { id: 'track.whyMissing', defaultMessage: 'Say why; it stays on record.' },
  save: { id: 'track.save', defaultMessage: 'Record the assessment' },
  saved: { id: 'track.saved', defaultMessage: 'The assessment is on record.' },
  others: { id: 'track.others', defaultMessage: 'How others in this opening were treated' },
  noOthers: {
    id: 'track.noOthers',
    defaultMessage: 'Nobody else in this opening has brought new information so far.',
  },
  other: {
    id: 'track.other',
    defaultMessage:
      '{counts, select, yes {{what}: it counted} no {{what}: it did not count} other {{what}}}, {count, plural, one {once} other {# times}}',
  },

  discrimination: { id: 'track.discrimination', defaultMessage: 'Complaint of discrimination' },
  discriminationLead: {
    id: 'track.discriminationLead',
    defaultMessage:
      'Answered together with HR or counsel, never from a template. Nothing about this opening may be erased. Treat the person as before: nobody may be put at a disadvantage for complaining.',
  },
  discriminationHr: { id: 'track.discriminationHr', defaultMessage: 'Pass it on to HR or counsel' },
  chargePack: { id: 'track.chargePack', defaultMessage: 'Save the charge pack' },
  chargePackHelp: {
    id: 'track.chargePackHelp',
    defaultMessage: 'Everything on record about the whole opening, in one folder.',
  },
  comparison: { id: 'track.comparison', defaultMessage: 'Save the comparison sheet' },
  comparisonHelp: {
    id: 'track.comparisonHelp',
    defaultMessage: 'The appointed and this applicant on the declared criteria, naming nobody.',
  },
  holds: { id: 'track.holds', defaultMessage: 'Legal holds in Custody' },

  formal: { id: 'track.formal', defaultMessage: 'Formal request' },
  formalLead: {
    id: 'track.formalLead',
    defaultMessage:
      'It is always answered, whatever was said before. Pass it on to whoever answers such requests, or answer it here.',
  },
  formalDue: {
    id: 'track.formalDue',
    defaultMessage: 'An answer is due by {day}; above stands what sets the day.',
  },
  formalPass: { id: 'track.formalPass', defaultMessage: 'Pass it on to data protection' },
  candidateVersion: {
    id: 'track.candidateVersion',
    defaultMessage: 'Save the candidate’s version',
  },
  candidateVersionHelp: {
    id: 'track.candidateVersionHelp',
    defaultMessage: 'Opens “why” as the candidate may read it, with everything left out shown and why.',
  },

  complaint: { id: 'track.complaint', defaultMessage: 'Internal complaint' },
  complaintLead: {
    id: 'track.complaintLead',
    defaultMessage:
      'It goes by the staff complaint procedure, not by whoever decided. Pass it on, and say in the answer where it went.',
  },
  complaintPass: { id: 'track.complaintPass', defaultMessage: 'Pass it on to the complaints office' },

  agency: { id: 'track.agency', defaultMessage: 'Through an agency' },
  agencyLead: {
    id: 'track.agencyLead',
    defaultMessage:
      'What an agency is given to pass on is put on record word for word, under “To somebody who passes it on”.',
  },
});
