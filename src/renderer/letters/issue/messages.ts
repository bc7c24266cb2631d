import { words } from '../../ui/words';

/** Issuing letters and taking them back. */
export const issueMessages = words({
  question: {
    id: 'letters.issueQuestion',
    defaultMessage: 'Issue {count, plural, one {the letter to {name}} other {# letters}}?',
  },
  consequence: {
    id: 'letters.issueConsequence',
    defaultMessage:
      '{count, plural, one {It is} other {Each is}} frozen as it stands and archived in the record. Nothing is sent: that stays with you.',
  },
  undo: {
    id: 'letters.issueUndo',
    defaultMessage:
      '{hours, plural, =0 {It cannot be taken back, only replaced by another letter.} one {While nothing of it has left the app, it can be taken back for one hour. Then it can only be replaced by another letter.} other {While nothing of it has left the app, it can be taken back for # hours. Then it can only be replaced by another letter.}}',
  },
  held: {
    id: 'letters.issueHeld',
    defaultMessage:
      '{count, plural, one {One of them is} other {# of them are}} held up by a check and will be reported, not issued.',
  },
  by: { id: 'letters.issueBy', defaultMessage: 'Recorded as issued by {name}.' },
  byNobody: {
    id: 'letters.issueByNobody',
    defaultMessage:
      'Nobody is chosen at the desk, so the record will not say who issued {count, plural, one {it} other {them}}.',
  },
  where: { id: 'letters.where', defaultMessage: 'PDF files' },
  toFolder: { id: 'letters.toFolder', defaultMessage: 'Archive, and save a PDF of each in a folder' },
  toFolderHelp: {
    id: 'letters.toFolderHelp',
    defaultMessage: 'With its file a letter has left the app, so it cannot be taken back.',
  },
  archiveOnly: { id: 'letters.archiveOnly', defaultMessage: 'Archive only' },
  archiveOnlyHelp: {
    id: 'letters.archiveOnlyHelp',
    defaultMessage: 'Saved, printed or put into a draft of an e-mail later.',
  },
  chooseFolder: { id: 'letters.chooseFolder', defaultMessage: 'Choose a folder' },
  otherFolder: { id: 'letters.otherFolder', defaultMessage: 'Choose another folder' },
  folderIs: { id: 'letters.folderIs', defaultMessage: 'Folder: {name}' },
  issuing: { id: 'letters.issuing', defaultMessage: 'Issuing letters' },
  issuingOne: { id: 'letters.issuingOne', defaultMessage: 'Issuing the letter to {name}' },
  stopping: { id: 'letters.stopping', defaultMessage: 'Stopping after this letter' },
  issuedCount: {
    id: 'letters.issuedCount',
    defaultMessage: '{count, plural, =0 {No letter issued} one {One letter issued} other {# letters issued}}',
  },
  alreadyCount: {
    id: 'letters.alreadyCount',
    defaultMessage: '{count, plural, one {One letter was} other {# letters were}} issued before.',
  },
  filesIn: { id: 'letters.filesIn', defaultMessage: 'The PDFs are in “{name}”.' },
  archived: { id: 'letters.archived', defaultMessage: 'Archived in the record.' },
  cancelled: {
    id: 'letters.cancelled',
    defaultMessage:
      'Cancelled. What was issued is kept; {count, plural, one {one letter is} other {# letters are}} still to be issued.',
  },
  resume: {
    id: 'letters.resume',
    defaultMessage: 'Issue the remaining {count, plural, one {letter} other {#}}',
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
  lineOne: { id: 'letters.lineOne', defaultMessage: 'The letter to {name} is issued.' },
  lineMany: { id: 'letters.lineMany', defaultMessage: '{count, number} letters issued.' },
  takeBack: {
    id: 'letters.takeBack',
    defaultMessage: 'Take back{count, plural, =1 {} other { # letters}}',
  },
  takeBackUntil: { id: 'letters.takeBackUntil', defaultMessage: 'Can be taken back until {until}' },
  tookBack: {
    id: 'letters.tookBack',
    defaultMessage:
      '{count, plural, one {The letter is taken back} other {# letters are taken back}}. The exact copies stay in the record.',
  },
  hide: { id: 'letters.hideLine', defaultMessage: 'Hide this line' },
});
