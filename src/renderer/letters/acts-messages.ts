import { words } from '../ui/words';

/** Issuing, sending and receiving. */
export const actMessages = words({
  issueQuestion: {
    id: 'letters.issueQuestion',
    defaultMessage: 'Issue {count, plural, one {the letter to {name}} other {# letters}}?',
  },
  issueConsequence: {
    id: 'letters.issueConsequence',
    defaultMessage:
      '{count, plural, one {It is} other {Each is}} frozen as it stands and archived in the record. It cannot be changed afterwards, only superseded by another letter. Nothing is sent: that stays with you.',
  },
  issueBy: { id: 'letters.issueBy', defaultMessage: 'Recorded as issued by {name}.' },
  issueByNobody: {
    id: 'letters.issueByNobody',
    defaultMessage:
      'Nobody is chosen at the desk, so the record will not say who issued {count, plural, one {it} other {them}}.',
  },
  where: { id: 'letters.where', defaultMessage: 'PDF files' },
  toFolder: { id: 'letters.toFolder', defaultMessage: 'Archive, and save a PDF of each in a folder' },
  archiveOnly: { id: 'letters.archiveOnly', defaultMessage: 'Archive only' },
  archiveOnlyHelp: {
    id: 'letters.archiveOnlyHelp',
    defaultMessage: 'Each PDF can be saved later from its letter.',
  },
  chooseFolder: { id: 'letters.chooseFolder', defaultMessage: 'Choose a folder' },
  otherFolder: { id: 'letters.otherFolder', defaultMessage: 'Choose another folder' },
  folderIs: { id: 'letters.folderIs', defaultMessage: 'Folder: {name}' },
  issuing: { id: 'letters.issuing', defaultMessage: 'Issuing letters' },
  stopping: { id: 'letters.stopping', defaultMessage: 'Stopping after this letter' },
  issuedCount: {
    id: 'letters.issuedCount',
    defaultMessage: '{count, plural, =0 {No letter issued} one {One letter issued} other {# letters issued}}',
  },
  filesIn: { id: 'letters.filesIn', defaultMessage: 'The PDFs are in “{name}”.' },
  archived: { id: 'letters.archived', defaultMessage: 'Archived in the record.' },
  cancelled: {
    id: 'letters.cancelled',
    defaultMessage:
      'Cancelled. What was issued is kept; {count, plural, one {one letter is} other {# letters are}} still to be issued.',
  },
  notIssued: {
    id: 'letters.notIssued',
    defaultMessage: '{count, plural, one {One letter was not issued} other {# letters were not issued}}',
  },
  notWritten: {
    id: 'letters.notWritten',
    defaultMessage:
      '{count, plural, one {One letter is issued, but its PDF was not saved} other {# letters are issued, but their PDFs were not saved}}',
  },
  notWrittenHelp: {
    id: 'letters.notWrittenHelp',
    defaultMessage: 'Save each PDF again from its letter, in a folder that can be written.',
  },
  nextSteps: {
    id: 'letters.nextSteps',
    defaultMessage: 'Send the letters, then mark them as sent here.',
  },
  backToLetters: { id: 'letters.backToLetters', defaultMessage: 'Back to the letters' },
  sentQuestion: {
    id: 'letters.sentQuestion',
    defaultMessage: 'Mark {count, plural, one {the letter to {name}} other {# letters}} as sent',
  },
  sentOn: { id: 'letters.sentOnDay', defaultMessage: 'Sent on' },
  channel: { id: 'letters.channel', defaultMessage: 'How' },
  note: { id: 'letters.note', defaultMessage: 'Note' },
  noteHelp: {
    id: 'letters.noteHelp',
    defaultMessage: 'For example the tracking number, or the exact words given to an agency.',
  },
  markSent: { id: 'letters.markAsSent', defaultMessage: 'Mark as sent' },
  receivedQuestion: { id: 'letters.receivedQuestion', defaultMessage: 'The letter to {name} arrived' },
  receivedOn: { id: 'letters.receivedOnDay', defaultMessage: 'Received on' },
  receivedHelp: {
    id: 'letters.receivedHelp',
    defaultMessage: 'In some places a period to object runs from this day.',
  },
  markReceived: { id: 'letters.markAsReceived', defaultMessage: 'Mark as received' },
});
