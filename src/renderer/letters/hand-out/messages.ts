import { words } from '../../ui/words';

/** Ways in which an issued letter leaves the app. */
export const handOutMessages = words({
  savePdf: { id: 'letters.savePdf', defaultMessage: 'Save PDF' },
  more: { id: 'letters.moreWays', defaultMessage: 'More ways out' },
  print: { id: 'letters.print', defaultMessage: 'Print' },
  printed: { id: 'letters.printed', defaultMessage: 'Given to the printer.' },
  copyText: { id: 'letters.copyText', defaultMessage: 'Copy text' },
  copied: { id: 'letters.copied', defaultMessage: 'The text of the letter is on the clipboard.' },
  notCopied: {
    id: 'letters.notCopied',
    defaultMessage: 'The text could not be copied. Save the PDF instead.',
  },
  emailLetter: {
    id: 'letters.emailLetter',
    defaultMessage: 'Draft of an e-mail, with the letter as its text',
  },
  emailCovering: {
    id: 'letters.emailCovering',
    defaultMessage: 'Draft of an e-mail, with a covering text',
  },
  saved: { id: 'letters.saved', defaultMessage: 'Saved as {name}' },
  showFolder: { id: 'letters.showFolder', defaultMessage: 'Show in folder' },
  toFolder: { id: 'letters.out.folder', defaultMessage: 'Folder for a mail merge' },
  folderQuestion: {
    id: 'letters.out.question',
    defaultMessage: 'Put {count, plural, one {the letter to {name}} other {# letters}} into a folder',
  },
  folderHelp: {
    id: 'letters.out.help',
    defaultMessage:
      'With its files a letter has left the app: from then on it cannot be taken back, only replaced. A file that is there already is never replaced.',
  },
  pdfs: { id: 'letters.out.pdfs', defaultMessage: 'A PDF of each letter' },
  emails: { id: 'letters.out.emails', defaultMessage: 'Drafts of e-mails' },
  emailsNone: { id: 'letters.out.emailsNone', defaultMessage: 'None' },
  emailsLetter: {
    id: 'letters.out.emailsLetter',
    defaultMessage: 'With the letter as the text, its PDF attached',
  },
  emailsCovering: {
    id: 'letters.out.emailsCovering',
    defaultMessage: 'With a covering text, the letter attached as a PDF',
  },
  list: { id: 'letters.out.list', defaultMessage: 'List for a mail merge' },
  listNone: { id: 'letters.out.listNone', defaultMessage: 'None' },
  listSemicolon: { id: 'letters.out.listSemicolon', defaultMessage: 'Columns parted by semicolons' },
  listComma: { id: 'letters.out.listComma', defaultMessage: 'Columns parted by commas' },
  chooseFolder: { id: 'letters.out.chooseFolder', defaultMessage: 'Choose a folder' },
  otherFolder: { id: 'letters.out.otherFolder', defaultMessage: 'Choose another folder' },
  folderIs: { id: 'letters.out.folderIs', defaultMessage: 'Folder: {name}' },
  write: { id: 'letters.out.write', defaultMessage: 'Write the files' },
  writing: { id: 'letters.out.writing', defaultMessage: 'Writing the files' },
  written: {
    id: 'letters.out.written',
    defaultMessage: '{count, plural, =0 {No file} one {One file} other {# files}} written to “{name}”.',
  },
  failed: {
    id: 'letters.out.failed',
    defaultMessage: '{count, plural, one {One letter was} other {# letters were}} not written',
  },
  cancelled: { id: 'letters.out.cancelled', defaultMessage: 'Cancelled. What was written is kept.' },
});

/** What people do with letters outside the app, and tell it. */
export const postMessages = words({
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
