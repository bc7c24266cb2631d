import { words } from '../../ui/words';

/** What stands beside a letter: its state, the checks, the claims, the difference, the record. */
export const pageMessages = words({
  statusDraft: { id: 'letters.statusDraft', defaultMessage: 'Not issued yet' },
  statusBlocked: { id: 'letters.statusBlocked', defaultMessage: 'Cannot be issued yet' },
  statusAsked: { id: 'letters.statusAsked', defaultMessage: 'Asked for by name, not issued yet' },
  statusReplacing: {
    id: 'letters.statusReplacing',
    defaultMessage: 'Takes the place of an earlier letter, not issued yet',
  },
  notSent: { id: 'letters.notSent', defaultMessage: 'Issued, not marked as sent' },
  withdrawn: { id: 'letters.withdrawn', defaultMessage: 'Taken back on {on}' },
  superseded: { id: 'letters.superseded', defaultMessage: 'Another letter has taken its place' },
  backToOwn: { id: 'letters.backToOwn', defaultMessage: 'Back to the letter in the queue' },
  edit: { id: 'letters.edit', defaultMessage: 'Edit this letter' },
  standing: {
    id: 'letters.standing',
    defaultMessage:
      '{count, plural, one {A check stands} other {# checks stand}} in the way of issuing it. {count, plural, one {It is} other {They are}} below, with what to do.',
  },
  issueThis: { id: 'letters.issueThis', defaultMessage: 'Issue this letter' },
  pages: {
    id: 'letters.pages',
    defaultMessage: 'This letter runs over {count} pages. One page is kinder to read.',
  },
  says: { id: 'letters.says', defaultMessage: 'What it says about the record' },
  saysNothing: {
    id: 'letters.saysNothing',
    defaultMessage: 'It makes no statement that could be held against the record.',
  },
  holds: { id: 'letters.holds', defaultMessage: 'borne out' },
  holdsNot: { id: 'letters.holdsNot', defaultMessage: 'not borne out by the record as it stands' },
  findings: { id: 'letters.findings', defaultMessage: 'Checks' },
  noFindings: { id: 'letters.noFindings', defaultMessage: 'Nothing speaks against this letter.' },
  otherLetter: { id: 'letters.otherLetter', defaultMessage: 'Read the letter to {name}' },
  answeredBy: { id: 'letters.answeredBy', defaultMessage: '{name}, entry {seq, number}' },
  answered: { id: 'letters.answered', defaultMessage: 'Entry {seq, number}' },
  reason: { id: 'letters.reason', defaultMessage: 'Why it may go out as it is' },
  reasonHelp: {
    id: 'letters.reasonHelp',
    defaultMessage: 'Kept in the record with this letter, for whoever asks later.',
  },
  recordReason: { id: 'letters.recordReason', defaultMessage: 'Record the reason' },
  changes: { id: 'letters.changes', defaultMessage: 'What differs from the approved text' },
  changesNone: { id: 'letters.changesNone', defaultMessage: 'Nothing: these are the approved words.' },
  added: { id: 'letters.added', defaultMessage: 'added: ' },
  removed: { id: 'letters.removed', defaultMessage: 'removed: ' },
  legend: { id: 'letters.legend', defaultMessage: 'Added words are underlined, removed words struck out.' },
  same: { id: 'letters.same', defaultMessage: 'Others at this outcome and stage' },
  sameCount: {
    id: 'letters.sameCount',
    defaultMessage:
      '{approved, plural, =0 {None has} one {One has} other {# have}} the approved text, {own, plural, =0 {none has} one {one has} other {# have}} words of {own, plural, one {its} other {their}} own.',
  },
  sameMore: { id: 'letters.sameMore', defaultMessage: 'and {count, number} more' },
  sameNone: { id: 'letters.sameNone', defaultMessage: 'Nobody else has come to the same point.' },
  sameApproved: { id: 'letters.sameApproved', defaultMessage: 'approved text' },
  sameOwn: { id: 'letters.sameOwn', defaultMessage: 'words of its own' },
  sameIssued: { id: 'letters.sameIssued', defaultMessage: 'issued' },
  why: { id: 'letters.why', defaultMessage: 'Why this was decided' },
});

/** The facts about a letter that are on record. */
export const recordMessages = words({
  record: { id: 'letters.record', defaultMessage: 'Record' },
  stage: { id: 'letters.stage', defaultMessage: 'Stage reached' },
  reference: { id: 'letters.reference', defaultMessage: 'Record reference' },
  referenceLater: { id: 'letters.referenceLater', defaultMessage: 'Set when the letter is issued' },
  due: { id: 'letters.due', defaultMessage: 'Due' },
  issued: { id: 'letters.issued', defaultMessage: 'Issued' },
  sent: { id: 'letters.sent', defaultMessage: 'Sent' },
  received: { id: 'letters.received', defaultMessage: 'Received' },
  notYet: { id: 'letters.notYet', defaultMessage: 'Not recorded' },
  wordsUsed: { id: 'letters.wordsUsed', defaultMessage: 'Words' },
  wordsVersion: { id: 'letters.wordsVersion', defaultMessage: '{language}, version {version}' },
  wordsEdited: {
    id: 'letters.wordsEdited',
    defaultMessage: '{language}, version {version}, changed for this letter',
  },
  fingerprint: { id: 'letters.fingerprint', defaultMessage: 'SHA-256 of the PDF' },
  left: { id: 'letters.left', defaultMessage: 'How it left the app' },
  replaces: { id: 'letters.replaces', defaultMessage: 'Takes the place of' },
  replacedBy: { id: 'letters.replacedBy', defaultMessage: 'Replaced by' },
  earlierLetter: { id: 'letters.earlierLetter', defaultMessage: 'an earlier letter' },
  laterLetter: { id: 'letters.laterLetter', defaultMessage: 'a later letter' },
  markSent: { id: 'letters.markThisSent', defaultMessage: 'Mark as sent' },
  markReceived: { id: 'letters.markReceived', defaultMessage: 'Mark as received' },
  others: { id: 'letters.others', defaultMessage: 'Every letter to this candidate' },
  otherOn: { id: 'letters.otherOn', defaultMessage: '{kind}, {on}' },
  otherTakenBack: { id: 'letters.otherTakenBack', defaultMessage: 'taken back' },
  otherReplaced: { id: 'letters.otherReplaced', defaultMessage: 'replaced' },
});

export const channelNames = words({
  post: { id: 'letters.channel.post', defaultMessage: 'By post' },
  email: { id: 'letters.channel.email', defaultMessage: 'By e-mail' },
  hand: { id: 'letters.channel.hand', defaultMessage: 'By hand' },
  portal: { id: 'letters.channel.portal', defaultMessage: 'Through a portal' },
  agency: { id: 'letters.channel.agency', defaultMessage: 'Through an agency' },
});

export const handOutNames = words({
  pdf: { id: 'letters.left.pdf', defaultMessage: 'Saved as a PDF on {on}' },
  print: { id: 'letters.left.print', defaultMessage: 'Printed on {on}' },
  email: { id: 'letters.left.email', defaultMessage: 'Put into a draft of an e-mail on {on}' },
  text: { id: 'letters.left.text', defaultMessage: 'Its text copied on {on}' },
  merge: { id: 'letters.left.merge', defaultMessage: 'Put on a list for a mail merge on {on}' },
});
