import { words } from '../ui/words';

export const custodyMessages = words({
  welcome: { id: 'custody.welcome', defaultMessage: 'Start' },
  welcomeLead: {
    id: 'custody.welcomeLead',
    defaultMessage:
      'The decision log of a hiring committee. Everything stays in one encrypted file on this computer.',
  },
  create: { id: 'custody.create', defaultMessage: 'Create a new log' },
  createText: {
    id: 'custody.createText',
    defaultMessage: 'One file for your organisation: openings, candidates, decisions and letters.',
  },
  open: { id: 'custody.open', defaultMessage: 'Open a log' },
  openText: { id: 'custody.openText', defaultMessage: 'A file that ends in .grounds.' },
  sample: { id: 'custody.sample', defaultMessage: 'Explore the sample committee' },
  sampleText: {
    id: 'custody.sampleText',
    defaultMessage: 'A city library hires a reference librarian. All people in it are invented.',
  },
  recent: { id: 'custody.recent', defaultMessage: 'Recent logs' },
  recentMissing: { id: 'custody.recentMissing', defaultMessage: 'not found where it was' },
  back: { id: 'custody.back', defaultMessage: 'Back' },
  organisation: { id: 'custody.organisation', defaultMessage: 'Name of the organisation' },
  organisationHelp: {
    id: 'custody.organisationHelp',
    defaultMessage: 'As it stands at the head of your letters.',
  },
  organisationMissing: {
    id: 'custody.organisationMissing',
    defaultMessage: 'Enter the name of the organisation.',
  },
  language: { id: 'custody.language', defaultMessage: 'Language of letters' },
  place: { id: 'custody.place', defaultMessage: 'Where the file should be' },
  choosePlace: { id: 'custody.choosePlace', defaultMessage: 'Choose a place' },
  placeChosen: { id: 'custody.placeChosen', defaultMessage: 'It will be called {name}.' },
  placeMissing: { id: 'custody.placeMissing', defaultMessage: 'Choose a place for the file.' },
  createButton: { id: 'custody.createButton', defaultMessage: 'Create the log' },
  codeHeading: { id: 'custody.codeHeading', defaultMessage: 'Keep this recovery code' },
  codeLead: {
    id: 'custody.codeLead',
    defaultMessage:
      'It opens this log on any computer. It is shown only now, and nobody can make it again: without it, the log stays closed for ever.',
  },
  codeLabel: { id: 'custody.codeLabel', defaultMessage: 'Recovery code' },
  printSheet: { id: 'custody.printSheet', defaultMessage: 'Save a sheet to print' },
  sheetSaved: {
    id: 'custody.sheetSaved',
    defaultMessage: 'The sheet is saved. Print it and keep it away from this computer.',
  },
  copyCode: { id: 'custody.copyCode', defaultMessage: 'Copy the code' },
  copied: { id: 'custody.copied', defaultMessage: 'Copied.' },
  typeBack: { id: 'custody.typeBack', defaultMessage: 'Type the last group of the code from your sheet' },
  typeBackHelp: {
    id: 'custody.typeBackHelp',
    defaultMessage: 'So that you know you can read it. Capital or small letters do not matter.',
  },
  typeBackWrong: {
    id: 'custody.typeBackWrong',
    defaultMessage: 'That is not the last group. Look at the sheet again.',
  },
  remember: {
    id: 'custody.remember',
    defaultMessage: 'Also keep a copy in this computer’s keychain, so that it opens without the code here',
  },
  noKeychain: {
    id: 'custody.noKeychain',
    defaultMessage: 'This computer has no keychain that can keep a copy, so the code is needed each time.',
  },
  begin: { id: 'custody.begin', defaultMessage: 'Go to the log' },
  sampleCode: {
    id: 'custody.sampleCode',
    defaultMessage:
      'The sample has a recovery code too. You can go on without keeping it: a fresh sample can be made at any time.',
  },
  unlock: { id: 'custody.unlock', defaultMessage: 'Open the log' },
  unlockLead: {
    id: 'custody.unlockLead',
    defaultMessage: 'Type the recovery code of {name}. Spaces, hyphens and small letters do not matter.',
  },
  unlockNothing: { id: 'custody.unlockNothing', defaultMessage: 'No log is chosen yet.' },
  opening: { id: 'custody.opening', defaultMessage: 'Opening the log' },
  unlockButton: { id: 'custody.unlockButton', defaultMessage: 'Open' },
  another: { id: 'custody.another', defaultMessage: 'Choose another log' },
  wait: {
    id: 'custody.wait',
    defaultMessage: 'Wait {seconds, plural, one {# second} other {# seconds}} before the next try.',
  },
  custody: { id: 'custody.custody', defaultMessage: 'Custody' },
  custodyLead: {
    id: 'custody.custodyLead',
    defaultMessage:
      'The file that holds everything: whether it is whole, how it opens, and how to take it elsewhere.',
  },
  file: { id: 'custody.file', defaultMessage: 'The file' },
  fileName: { id: 'custody.fileName', defaultMessage: 'Name' },
  entries: { id: 'custody.entries', defaultMessage: 'Entries' },
  reference: { id: 'custody.reference', defaultMessage: 'Record reference' },
  readOnly: {
    id: 'custody.readOnly',
    defaultMessage:
      'This file can only be read here. Nothing can be recorded until the file and its folder can be written.',
  },
  integrity: { id: 'custody.integrity', defaultMessage: 'Integrity' },
  integrityLead: {
    id: 'custody.integrityLead',
    defaultMessage:
      'Every entry is bound to the one before it. Verifying walks the whole chain and says where it breaks. A cut-off end shows only against a record reference kept elsewhere: on a letter, a pack, or written down.',
  },
  checkReference: { id: 'custody.checkReference', defaultMessage: 'Record reference from a letter or pack' },
  checkReferenceHelp: {
    id: 'custody.checkReferenceHelp',
    defaultMessage: 'For example GR-120-0123456789. May stay empty.',
  },
  verify: { id: 'custody.verify', defaultMessage: 'Verify the log' },
  verifiedOk: { id: 'custody.verifiedOk', defaultMessage: 'Whole' },
  verifiedBad: { id: 'custody.verifiedBad', defaultMessage: 'Not as recorded' },
  keychain: { id: 'custody.keychain', defaultMessage: 'Opening it on this computer' },
  keychainKept: {
    id: 'custody.keychainKept',
    defaultMessage: 'The keychain of this computer keeps a copy: this log opens without its code here.',
  },
  keychainNot: { id: 'custody.keychainNot', defaultMessage: 'This log opens with its recovery code.' },
  keepCopy: { id: 'custody.keepCopy', defaultMessage: 'Keep a copy in the keychain' },
  forgetCopy: { id: 'custody.forgetCopy', defaultMessage: 'Remove the copy' },
  elsewhere: { id: 'custody.elsewhere', defaultMessage: 'Case files' },
  elsewhereLead: {
    id: 'custody.elsewhereLead',
    defaultMessage:
      'A case file holds the record as readable JSON. An exported file is not encrypted: keep it as carefully as the people in it deserve.',
  },
  importCase: { id: 'custody.importCase', defaultMessage: 'Import a case file' },
  imported: {
    id: 'custody.imported',
    defaultMessage: 'Imported {records, plural, one {# record} other {# records}}.',
  },
  exportCase: { id: 'custody.exportCase', defaultMessage: 'Export everything' },
  exportQuestion: {
    id: 'custody.exportQuestion',
    defaultMessage: 'Export the whole record as a readable file?',
  },
  exportDetail: {
    id: 'custody.exportDetail',
    defaultMessage:
      'The file will not be encrypted. Anyone who has it can read every name, note and decision in it.',
  },
  exportButton: { id: 'custody.exportButton', defaultMessage: 'Export unencrypted' },
  exported: { id: 'custody.exported', defaultMessage: 'Saved as {name}.' },
  close: { id: 'custody.close', defaultMessage: 'Lock and close this log' },
});
