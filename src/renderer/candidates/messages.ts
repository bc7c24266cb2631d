import type { RELATIONS } from '@shared/candidates';
import { words } from '../ui/words';

export const relationWords = words<(typeof RELATIONS)[number]>({
  internal: { id: 'relation.internal', defaultMessage: 'Works here' },
  'former-employee': { id: 'relation.former', defaultMessage: 'Worked here before' },
  volunteer: { id: 'relation.volunteer', defaultMessage: 'Volunteer' },
  'acting-in-post': { id: 'relation.acting', defaultMessage: 'Acting in the post' },
  'courtesy-interview': { id: 'relation.courtesy', defaultMessage: 'Courtesy interview' },
  agency: { id: 'relation.agency', defaultMessage: 'Through an agency' },
  other: { id: 'relation.other', defaultMessage: 'Other' },
});

export const dispositionWords = words({
  rejected: { id: 'disposition.rejected', defaultMessage: 'Not appointed' },
  reserve: { id: 'disposition.reserve', defaultMessage: 'On the reserve list' },
  appointed: { id: 'disposition.appointed', defaultMessage: 'Appointed' },
  offered: { id: 'disposition.offered', defaultMessage: 'Offered the post' },
  advanced: { id: 'disposition.advanced', defaultMessage: 'Taken forward' },
  withdrawn: { id: 'disposition.withdrawn', defaultMessage: 'Withdrew' },
});

export const listMessages = words({
  caption: { id: 'candidates.caption', defaultMessage: 'Candidates in this opening' },
  none: { id: 'candidates.none', defaultMessage: 'Nobody has applied to this opening yet.' },
  filter: { id: 'candidates.filter', defaultMessage: 'Filter' },
  filterHelp: { id: 'candidates.filterHelp', defaultMessage: 'Name, e-mail, stage or outcome' },
  noMatch: { id: 'candidates.noMatch', defaultMessage: 'No row contains these words.' },
  clearFilter: { id: 'candidates.clearFilter', defaultMessage: 'Clear the filter' },
  add: { id: 'candidates.add', defaultMessage: 'Add candidate' },
  importList: { id: 'candidates.importList', defaultMessage: 'Import a list' },
  colName: { id: 'candidates.colName', defaultMessage: 'Name' },
  colReceived: { id: 'candidates.colReceived', defaultMessage: 'Received' },
  colStage: { id: 'candidates.colStage', defaultMessage: 'Stage' },
  colDisposition: { id: 'candidates.colDisposition', defaultMessage: 'Disposition' },
  colRelations: { id: 'candidates.colRelations', defaultMessage: 'Relations' },
  colWhy: { id: 'candidates.colWhy', defaultMessage: 'Why' },
  whyNamed: { id: 'candidates.whyNamed', defaultMessage: 'Why, for {name}' },
  undecided: { id: 'candidates.undecided', defaultMessage: 'Not decided' },
  selected: {
    id: 'candidates.selected',
    defaultMessage: '{count, plural, one {One candidate selected} other {# candidates selected}}',
  },
  moveTo: { id: 'candidates.moveTo', defaultMessage: 'Move to stage' },
  withdraw: { id: 'candidates.withdraw', defaultMessage: 'Record withdrawal' },
  clearSelection: { id: 'candidates.clearSelection', defaultMessage: 'Clear selection' },
  working: { id: 'candidates.working', defaultMessage: 'Recorded {done} of {total}' },
  moved: {
    id: 'candidates.moved',
    defaultMessage: '{count, plural, one {One candidate} other {# candidates}} moved to {stage}.',
  },
  withdrawn: {
    id: 'candidates.withdrawn',
    defaultMessage: '{count, plural, one {One withdrawal} other {# withdrawals}} recorded.',
  },
  notDone: {
    id: 'candidates.notDone',
    defaultMessage: '{count, plural, one {One was} other {# were}} left as before: {reason}',
  },
  withdrawQuestion: {
    id: 'candidates.withdrawQuestion',
    defaultMessage:
      '{count, plural, one {Record that this candidate withdrew?} other {Record that # candidates withdrew?}}',
  },
  withdrawConsequence: {
    id: 'candidates.withdrawConsequence',
    defaultMessage:
      'A withdrawn application is not decided and gets no letter of rejection. This stays on record and cannot be taken back.',
  },
  reason: { id: 'candidates.reason', defaultMessage: 'Reason given' },
  on: { id: 'candidates.on', defaultMessage: 'Withdrawn on' },
});

export const peopleMessages = words({
  caption: { id: 'people.caption', defaultMessage: 'Everybody on record' },
  none: {
    id: 'people.none',
    defaultMessage: 'Nobody is on record yet. Candidates are added in an opening.',
  },
  toOpenings: { id: 'people.toOpenings', defaultMessage: 'Go to openings' },
  colEmail: { id: 'people.colEmail', defaultMessage: 'E-mail' },
  colOpenings: { id: 'people.colOpenings', defaultMessage: 'Openings' },
  colLast: { id: 'people.colLast', defaultMessage: 'Last application' },
});

export const formMessages = words({
  heading: { id: 'candidate.heading', defaultMessage: 'Add a candidate' },
  close: { id: 'candidate.close', defaultMessage: 'Close' },
  save: { id: 'candidate.save', defaultMessage: 'Add candidate' },
  name: { id: 'candidate.name', defaultMessage: 'the new candidate' },
  added: { id: 'candidate.added', defaultMessage: '{name} is on record.' },
  fullName: { id: 'candidate.fullName', defaultMessage: 'Full name' },
  addressAs: { id: 'candidate.addressAs', defaultMessage: 'Address as' },
  addressAsHelp: {
    id: 'candidate.addressAsHelp',
    defaultMessage: 'As the person asked, for example “Ms Quist”. Empty: the full name.',
  },
  language: { id: 'candidate.language', defaultMessage: 'Language of letters' },
  email: { id: 'candidate.email', defaultMessage: 'E-mail' },
  phone: { id: 'candidate.phone', defaultMessage: 'Phone' },
  address: { id: 'candidate.address', defaultMessage: 'Postal address' },
  addressHelp: { id: 'candidate.addressHelp', defaultMessage: 'One line each, as on an envelope.' },
  source: { id: 'candidate.source', defaultMessage: 'Heard of the post through' },
  receivedOn: { id: 'candidate.receivedOn', defaultMessage: 'Application received on' },
  relations: { id: 'candidate.relations', defaultMessage: 'Relations' },
  relationsHelp: {
    id: 'candidate.relationsHelp',
    defaultMessage: 'To this organisation. A relation is never a reason by itself.',
  },
  contact: { id: 'candidate.contact', defaultMessage: 'Contact' },
  application: { id: 'candidate.application', defaultMessage: 'Application' },
  facts: { id: 'candidate.facts', defaultMessage: 'Minimum qualifications' },
  factsHelp: {
    id: 'candidate.factsHelp',
    defaultMessage: 'What is known, and where from. Leave empty what is not known yet.',
  },
  alreadyHere: { id: 'candidate.alreadyHere', defaultMessage: '{name} is already on record.' },
  alreadyLink: { id: 'candidate.alreadyLink', defaultMessage: 'Open that page to add this application' },
});

export const factMessages = words({
  heading: { id: 'facts.heading', defaultMessage: 'Facts' },
  lead: { id: 'facts.lead', defaultMessage: 'What can be verified, each with its source.' },
  none: { id: 'facts.none', defaultMessage: 'No fact is on record.' },
  colFact: { id: 'facts.colFact', defaultMessage: 'Fact' },
  colSource: { id: 'facts.colSource', defaultMessage: 'Source' },
  colState: { id: 'facts.colState', defaultMessage: 'State' },
  stands: { id: 'facts.stands', defaultMessage: 'Stands' },
  withdrawn: { id: 'facts.withdrawn', defaultMessage: 'Withdrawn' },
  withdrawnWhy: { id: 'facts.withdrawnWhy', defaultMessage: 'Withdrawn: {reason}' },
  record: { id: 'facts.record', defaultMessage: 'Record fact' },
  another: { id: 'facts.another', defaultMessage: 'Record a fact' },
  name: { id: 'facts.name', defaultMessage: 'the new fact' },
  kind: { id: 'facts.kind', defaultMessage: 'Kind' },
  source: { id: 'facts.source', defaultMessage: 'Known from' },
  sourceExample: { id: 'facts.sourceExample', defaultMessage: 'CV, page 2' },
  years: { id: 'facts.years', defaultMessage: 'Years' },
  level: { id: 'facts.level', defaultMessage: 'Level' },
  holds: { id: 'facts.holds', defaultMessage: 'Answer' },
  yes: { id: 'facts.yes', defaultMessage: 'Yes' },
  no: { id: 'facts.no', defaultMessage: 'No' },
  unknown: { id: 'facts.unknown', defaultMessage: 'Not known' },
  validUntil: { id: 'facts.validUntil', defaultMessage: 'Valid until' },
  withdraw: { id: 'facts.withdraw', defaultMessage: 'Withdraw' },
  withdrawNamed: { id: 'facts.withdrawNamed', defaultMessage: 'Withdraw: {fact}' },
  withdrawQuestion: { id: 'facts.withdrawQuestion', defaultMessage: 'Withdraw “{fact}”?' },
  withdrawConsequence: {
    id: 'facts.withdrawConsequence',
    defaultMessage:
      'The fact no longer counts in any check. It stays readable, marked as withdrawn with your reason.',
  },
  withdrawReason: { id: 'facts.withdrawReason', defaultMessage: 'Why is it withdrawn?' },
  withdrawButton: { id: 'facts.withdrawButton', defaultMessage: 'Withdraw fact' },
});

export const personMessages = words({
  erased: { id: 'person.erased', defaultMessage: 'Erased candidate' },
  erasedLead: {
    id: 'person.erasedLead',
    defaultMessage: 'Everything personal about this candidate was erased. What was decided stays countable.',
  },
  change: { id: 'person.change', defaultMessage: 'Change contact' },
  saveContact: { id: 'person.saveContact', defaultMessage: 'Save contact' },
  cancel: { id: 'person.cancel', defaultMessage: 'Cancel' },
  notGiven: { id: 'person.notGiven', defaultMessage: 'Not given' },
  relations: { id: 'person.relations', defaultMessage: 'Relations' },
  noRelation: { id: 'person.noRelation', defaultMessage: 'No relation to this organisation is on record.' },
  addRelation: { id: 'person.addRelation', defaultMessage: 'Record a relation' },
  recordRelation: { id: 'person.recordRelation', defaultMessage: 'Record relation' },
  relationKind: { id: 'person.relationKind', defaultMessage: 'Relation' },
  relationText: { id: 'person.relationText', defaultMessage: 'Details' },
  relationName: { id: 'person.relationName', defaultMessage: 'the relation' },
  contactName: { id: 'person.contactName', defaultMessage: 'the contact' },
  applications: { id: 'person.applications', defaultMessage: 'Applications' },
  noApplication: { id: 'person.noApplication', defaultMessage: 'No application is on record.' },
  colOpening: { id: 'person.colOpening', defaultMessage: 'Opening' },
  colLinks: { id: 'person.colLinks', defaultMessage: 'Go to' },
  why: { id: 'person.why', defaultMessage: 'Why' },
  whyNamed: { id: 'person.whyNamed', defaultMessage: 'Why, for {opening}' },
  scores: { id: 'person.scores', defaultMessage: 'Scores' },
  scoresNamed: { id: 'person.scoresNamed', defaultMessage: 'Scores, for {opening}' },
  addApplication: { id: 'person.addApplication', defaultMessage: 'Add to an opening' },
  recordApplication: { id: 'person.recordApplication', defaultMessage: 'Record application' },
  chooseOpening: { id: 'person.chooseOpening', defaultMessage: 'Choose an opening' },
});
