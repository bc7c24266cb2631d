import type { NotConsideredStatus, SameBy } from '@shared/candidates';
import { words } from '../ui/words';

export const undoMessages = words({
  last: {
    id: 'undo.last',
    defaultMessage:
      'The last list was imported on {on} and added {added, plural, one {one candidate} other {# candidates}}.',
  },
  undone: { id: 'undo.undone', defaultMessage: 'The import of {on} was undone.' },
  undo: { id: 'undo.undo', defaultMessage: 'Undo this import' },
  question: { id: 'undo.question', defaultMessage: 'Undo the import of {on}?' },
  consequence: {
    id: 'undo.consequence',
    defaultMessage:
      '{removable, plural, =0 {Nobody} one {One candidate} other {# candidates}} of {added} {removable, plural, one {is} =0 {is} other {are}} taken out. {kept, plural, =0 {Nothing has been recorded about them since.} one {One about whom something has been recorded since stays.} other {# about whom something has been recorded since stay.}} The log keeps that the list was imported and undone.',
  },
  confirm: { id: 'undo.confirm', defaultMessage: 'Undo import' },
});

export const sameByWords = words<SameBy>({
  email: { id: 'duplicates.email', defaultMessage: 'The same e-mail address' },
  phone: { id: 'duplicates.phone', defaultMessage: 'The same phone number' },
  name: { id: 'duplicates.name', defaultMessage: 'The same name' },
});

export const duplicateMessages = words({
  notice: {
    id: 'duplicates.notice',
    defaultMessage:
      '{count, plural, one {Two records may be one person.} other {# pairs of records may each be one person.}}',
  },
  review: { id: 'duplicates.review', defaultMessage: 'Review possible duplicates' },
  lead: {
    id: 'duplicates.lead',
    defaultMessage: 'Say whether they are one person or two. Nothing is merged: each record shows the other.',
  },
  none: { id: 'duplicates.none', defaultMessage: 'Nothing is left to review.' },
  pair: { id: 'duplicates.pair', defaultMessage: '{first} and {second}' },
  reason: { id: 'duplicates.reason', defaultMessage: 'How do you know?' },
  same: { id: 'duplicates.same', defaultMessage: 'Same person' },
  different: { id: 'duplicates.different', defaultMessage: 'Different people' },
  more: {
    id: 'duplicates.more',
    defaultMessage: '{count, plural, one {One more pair follows} other {# more pairs follow}} after these.',
  },
  sameAs: { id: 'duplicates.sameAs', defaultMessage: 'The same person as {people}.' },
  openings: { id: 'duplicates.openings', defaultMessage: 'Applied for: {openings}' },
});

export const attachmentMessages = words({
  heading: { id: 'attachments.heading', defaultMessage: 'Files' },
  lead: {
    id: 'attachments.lead',
    defaultMessage: 'Copies kept with this person, encrypted in the log. They go when the person is erased.',
  },
  none: { id: 'attachments.none', defaultMessage: 'No file is kept.' },
  attach: { id: 'attachments.attach', defaultMessage: 'Attach a file' },
  attached: { id: 'attachments.attached', defaultMessage: '“{name}” is kept with this person.' },
  save: { id: 'attachments.save', defaultMessage: 'Save a copy' },
  saveNamed: { id: 'attachments.saveNamed', defaultMessage: 'Save a copy: {name}' },
  saved: { id: 'attachments.saved', defaultMessage: 'Saved as “{name}”.' },
  colName: { id: 'attachments.colName', defaultMessage: 'File' },
  colSize: { id: 'attachments.colSize', defaultMessage: 'Size' },
  colOn: { id: 'attachments.colOn', defaultMessage: 'Kept since' },
  colAct: { id: 'attachments.colAct', defaultMessage: 'Copy' },
});

export const statusWords = words<NotConsideredStatus>({
  incomplete: { id: 'register.incomplete', defaultMessage: 'Incomplete' },
  standing: { id: 'register.standing', defaultMessage: 'Stands' },
  ended: { id: 'register.ended', defaultMessage: 'Ended' },
  lifted: { id: 'register.lifted', defaultMessage: 'Lifted' },
});

export const registerMessages = words({
  heading: { id: 'register.heading', defaultMessage: 'Do not consider' },
  lead: {
    id: 'register.lead',
    defaultMessage:
      'Each record names who answers for it, why, and when it ends. It decides nothing by itself.',
  },
  none: { id: 'register.none', defaultMessage: 'No such record exists for this person.' },
  noneAtAll: {
    id: 'register.noneAtAll',
    defaultMessage: 'No record of “do not consider” exists. One is made on a person’s own page.',
  },
  everybody: { id: 'register.everybody', defaultMessage: 'Everybody' },
  tab: { id: 'register.tab', defaultMessage: 'Do not consider ({count, number})' },
  tabs: { id: 'register.tabs', defaultMessage: 'People to show' },
  record: { id: 'register.record', defaultMessage: 'Record “do not consider”' },
  save: { id: 'register.save', defaultMessage: 'Record' },
  formName: { id: 'register.formName', defaultMessage: 'the record of “do not consider”' },
  owner: { id: 'register.owner', defaultMessage: 'Who answers for it' },
  reason: { id: 'register.reason', defaultMessage: 'Reason' },
  until: { id: 'register.until', defaultMessage: 'Until' },
  untilHelp: { id: 'register.untilHelp', defaultMessage: 'It holds up to and including this day.' },
  missing: {
    id: 'register.missing',
    defaultMessage: 'Without an owner, a reason and an end it stands as incomplete.',
  },
  colPerson: { id: 'register.colPerson', defaultMessage: 'Person' },
  colStatus: { id: 'register.colStatus', defaultMessage: 'State' },
  colAct: { id: 'register.colAct', defaultMessage: 'Lift' },
  noEnd: { id: 'register.noEnd', defaultMessage: 'No end' },
  notNamed: { id: 'register.notNamed', defaultMessage: 'Not named' },
  noReason: { id: 'register.noReason', defaultMessage: 'Not given' },
  lift: { id: 'register.lift', defaultMessage: 'Lift' },
  liftNamed: { id: 'register.liftNamed', defaultMessage: 'Lift: {reason}' },
  liftQuestion: { id: 'register.liftQuestion', defaultMessage: 'Lift the record about {name}?' },
  liftConsequence: {
    id: 'register.liftConsequence',
    defaultMessage: 'It no longer stands. It stays readable, marked as lifted with your reason.',
  },
  liftReason: { id: 'register.liftReason', defaultMessage: 'Why is it lifted?' },
  liftButton: { id: 'register.liftButton', defaultMessage: 'Lift record' },
  liftedWhy: { id: 'register.liftedWhy', defaultMessage: 'Lifted on {on}: {reason}' },
  liftedOn: { id: 'register.liftedOn', defaultMessage: 'Lifted on {on}' },
});
