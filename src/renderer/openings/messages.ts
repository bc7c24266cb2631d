import { words } from '../ui/words';

export const openingsMessages = words({
  caption: { id: 'openings.caption', defaultMessage: 'Openings on record' },
  none: {
    id: 'openings.none',
    defaultMessage: 'No opening is on record yet. An opening is one position being filled.',
  },
  create: { id: 'openings.create', defaultMessage: 'New opening' },
  createButton: { id: 'openings.createButton', defaultMessage: 'Create opening' },
  createLead: {
    id: 'openings.createLead',
    defaultMessage: 'Start with the title. Criteria, committee and everything else follow in Setup.',
  },
  cancel: { id: 'openings.cancel', defaultMessage: 'Cancel' },
  newForm: { id: 'openings.newForm', defaultMessage: 'the new opening' },
  colTitle: { id: 'openings.colTitle', defaultMessage: 'Title' },
  colUnit: { id: 'openings.colUnit', defaultMessage: 'Unit' },
  colApplications: { id: 'openings.colApplications', defaultMessage: 'Applications' },
  colUndecided: { id: 'openings.colUndecided', defaultMessage: 'Undecided' },
  colDecision: { id: 'openings.colDecision', defaultMessage: 'Decision' },
  colOutcome: { id: 'openings.colOutcome', defaultMessage: 'Outcome' },
  colLetters: { id: 'openings.colLetters', defaultMessage: 'Letters due' },
  colCloses: { id: 'openings.colCloses', defaultMessage: 'Closes' },
  screening: { id: 'openings.screening', defaultMessage: 'Screening' },
  interview: { id: 'openings.interview', defaultMessage: 'Interview' },
});

export const detailsMessages = words({
  heading: { id: 'details.heading', defaultMessage: 'Details' },
  save: { id: 'details.save', defaultMessage: 'Save details' },
  name: { id: 'details.name', defaultMessage: 'the details' },
  title: { id: 'details.title', defaultMessage: 'Title' },
  unit: { id: 'details.unit', defaultMessage: 'Unit' },
  location: { id: 'details.location', defaultMessage: 'Location' },
  jurisdiction: { id: 'details.jurisdiction', defaultMessage: 'Jurisdiction' },
  jurisdictionHelp: {
    id: 'details.jurisdictionHelp',
    defaultMessage: 'The place whose rules apply to this appointment.',
  },
  jurisdictionNone: { id: 'details.jurisdictionNone', defaultMessage: 'Not stated' },
  posts: { id: 'details.posts', defaultMessage: 'Posts' },
  advertisedOn: { id: 'details.advertisedOn', defaultMessage: 'Advertised on' },
  closesOn: { id: 'details.closesOn', defaultMessage: 'Closes on' },
  closesHelp: {
    id: 'details.closesHelp',
    defaultMessage: 'Licences and certificates must be valid on this day.',
  },
  advert: { id: 'details.advert', defaultMessage: 'Advert' },
  advertHelp: { id: 'details.advertHelp', defaultMessage: 'The text as it was published.' },
  announced: { id: 'details.announced', defaultMessage: 'Announced to candidates' },
  announcedHelp: {
    id: 'details.announcedHelp',
    defaultMessage: 'Tasks and conditions as candidates were told them. Deviations are compared with these.',
  },
  addAnnounced: { id: 'details.addAnnounced', defaultMessage: 'Add a condition or task' },
  timetable: { id: 'details.timetable', defaultMessage: 'Timetable' },
  timetableHelp: {
    id: 'details.timetableHelp',
    defaultMessage: 'Days of the procedure: interviews, tasks, the decision.',
  },
  timetableWhat: { id: 'details.timetableWhat', defaultMessage: 'What, {number}' },
  timetableOn: { id: 'details.timetableOn', defaultMessage: 'Day, {number}' },
  timetableRemove: { id: 'details.timetableRemove', defaultMessage: 'Remove day {number}' },
  addDay: { id: 'details.addDay', defaultMessage: 'Add a day' },
  secrets: { id: 'details.secrets', defaultMessage: 'Confidential matters' },
  secretsHelp: {
    id: 'details.secretsHelp',
    defaultMessage: 'Kept out of every letter and of what a candidate is shown.',
  },
  addSecret: { id: 'details.addSecret', defaultMessage: 'Add a confidential matter' },
  preference: { id: 'details.preference', defaultMessage: 'Statutory preference' },
  preferenceRequired: {
    id: 'details.preferenceRequired',
    defaultMessage: 'A law or a rule of this house gives some candidates preference',
  },
  preferenceHelp: {
    id: 'details.preferenceHelp',
    defaultMessage: 'The decision cannot be signed before somebody has recorded how it was considered.',
  },
  preferenceRule: { id: 'details.preferenceRule', defaultMessage: 'The rule in words, with its source' },
  declareAgain: { id: 'details.declareAgain', defaultMessage: 'Members declare their interests again' },
  declareAgainHelp: {
    id: 'details.declareAgainHelp',
    defaultMessage: 'Besides the declaration that each member makes about each application.',
  },
  shortlist: { id: 'details.shortlist', defaultMessage: 'Once the shortlist is known' },
  interview: { id: 'details.interview', defaultMessage: 'Before the interviews' },
});

export const setupMessages = words({
  heading: { id: 'setup.heading', defaultMessage: 'Setup' },
  contents: { id: 'setup.contents', defaultMessage: 'On this page' },
  unsavedMark: { id: 'setup.unsavedMark', defaultMessage: 'not saved' },
  two: { id: 'setup.two', defaultMessage: '{first} and {second}' },
  moveUp: { id: 'setup.moveUp', defaultMessage: 'Move {what} up' },
  moveDown: { id: 'setup.moveDown', defaultMessage: 'Move {what} down' },
  remove: { id: 'setup.remove', defaultMessage: 'Remove {what}' },
  unnamed: { id: 'setup.unnamed', defaultMessage: 'No name yet ({number})' },
});

export const committeeMessages = words({
  heading: { id: 'committee.heading', defaultMessage: 'Committee' },
  lead: { id: 'committee.lead', defaultMessage: 'Who scores, who decides and who only listens.' },
  save: { id: 'committee.save', defaultMessage: 'Save committee' },
  name: { id: 'committee.name', defaultMessage: 'the committee' },
  none: { id: 'committee.none', defaultMessage: 'Nobody is on the committee yet.' },
  role: { id: 'committee.role', defaultMessage: 'Role of {name}' },
  unit: { id: 'committee.unit', defaultMessage: 'Unit that {name} speaks for' },
  unitShort: { id: 'committee.unitShort', defaultMessage: 'Unit' },
  roleShort: { id: 'committee.roleShort', defaultMessage: 'Role' },
  stages: { id: 'committee.stages', defaultMessage: 'Stages that {name} scores' },
  stagesShort: { id: 'committee.stagesShort', defaultMessage: 'Scores at' },
  everyStage: { id: 'committee.everyStage', defaultMessage: 'Every stage' },
  noStage: { id: 'committee.noStage', defaultMessage: 'No stage' },
  add: { id: 'committee.add', defaultMessage: 'Add to the committee' },
  choose: { id: 'committee.choose', defaultMessage: 'Choose a member' },
  allIn: { id: 'committee.allIn', defaultMessage: 'Every member is on the committee' },
  newMember: { id: 'committee.newMember', defaultMessage: 'Add somebody new' },
  fullName: { id: 'committee.fullName', defaultMessage: 'Full name' },
  position: { id: 'committee.position', defaultMessage: 'Position' },
  addMember: { id: 'committee.addMember', defaultMessage: 'Add member' },
  quorum: { id: 'committee.quorum', defaultMessage: 'Quorum' },
  quorumHelp: {
    id: 'committee.quorumHelp',
    defaultMessage: 'How many must take part in the decision. 0 means that none is set.',
  },
  chair: { id: 'committee.chair', defaultMessage: 'Chair' },
  member: { id: 'committee.member', defaultMessage: 'Member' },
  decider: { id: 'committee.decider', defaultMessage: 'Decider' },
  observer: { id: 'committee.observer', defaultMessage: 'Observer' },
});

export const outcomeMessages = words({
  heading: { id: 'setup.outcome', defaultMessage: 'Outcome' },
  lead: {
    id: 'setup.outcomeLead',
    defaultMessage: 'How the opening ended. It decides what letters may say.',
  },
  reason: { id: 'setup.outcomeReason', defaultMessage: 'Reason' },
  reasonHelp: {
    id: 'setup.outcomeReasonHelp',
    defaultMessage: 'For the record, for example why the post was cancelled.',
  },
  save: { id: 'setup.outcomeSave', defaultMessage: 'Record outcome' },
  name: { id: 'setup.outcomeName', defaultMessage: 'the outcome' },
  choose: { id: 'setup.outcomeChoose', defaultMessage: 'How the opening ended' },
});
