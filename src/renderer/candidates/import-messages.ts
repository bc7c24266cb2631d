import type { ImportField } from '@shared/candidates';
import { words } from '../ui/words';

export const importFieldWords = words<ImportField>({
  fullName: { id: 'import.fullName', defaultMessage: 'Full name' },
  firstName: { id: 'import.firstName', defaultMessage: 'First name' },
  lastName: { id: 'import.lastName', defaultMessage: 'Last name' },
  email: { id: 'import.email', defaultMessage: 'E-mail' },
  phone: { id: 'import.phone', defaultMessage: 'Phone' },
  address: { id: 'import.address', defaultMessage: 'Street address' },
  city: { id: 'import.city', defaultMessage: 'Town or city' },
  postcode: { id: 'import.postcode', defaultMessage: 'Postcode' },
  source: { id: 'import.source', defaultMessage: 'Heard of the post through' },
  receivedOn: { id: 'import.receivedOn', defaultMessage: 'Application received on' },
});

export const importMessages = words({
  heading: { id: 'import.heading', defaultMessage: 'Import a list' },
  lead: {
    id: 'import.lead',
    defaultMessage:
      'A spreadsheet with one candidate in each row. You see what would happen before anything is recorded.',
  },
  choose: { id: 'import.choose', defaultMessage: 'Choose a file' },
  chooseHelp: { id: 'import.chooseHelp', defaultMessage: 'CSV or XLSX; the first row holds the headings.' },
  another: { id: 'import.another', defaultMessage: 'Choose another file' },
  back: { id: 'import.back', defaultMessage: 'Back to candidates' },
  file: { id: 'import.file', defaultMessage: 'File: {name}' },
  preset: { id: 'import.preset', defaultMessage: 'Recognised as a list from {preset}.' },
  remembered: { id: 'import.remembered', defaultMessage: 'Mapping as last time for this kind of file.' },
  mapping: { id: 'import.mapping', defaultMessage: 'Columns' },
  mappingLead: {
    id: 'import.mappingLead',
    defaultMessage: 'Which column of the file is which field. Change what is not right.',
  },
  columnFor: { id: 'import.columnFor', defaultMessage: 'Column for {field}' },
  notImported: { id: 'import.notImported', defaultMessage: 'Not imported' },
  preview: { id: 'import.preview', defaultMessage: 'What would happen' },
  all: { id: 'import.all', defaultMessage: 'All {count, number}' },
  new: { id: 'import.new', defaultMessage: 'New {count, number}' },
  duplicate: { id: 'import.duplicate', defaultMessage: 'Duplicates {count, number}' },
  error: { id: 'import.error', defaultMessage: 'With errors {count, number}' },
  show: { id: 'import.show', defaultMessage: 'Rows to show' },
  rows: { id: 'import.rows', defaultMessage: 'Rows of the file' },
  colLine: { id: 'import.colLine', defaultMessage: 'Row' },
  colOutcome: { id: 'import.colOutcome', defaultMessage: 'Result' },
  colNote: { id: 'import.colNote', defaultMessage: 'Note' },
  isNew: { id: 'import.isNew', defaultMessage: 'New' },
  isDuplicate: { id: 'import.isDuplicate', defaultMessage: 'Duplicate' },
  isError: { id: 'import.isError', defaultMessage: 'Error' },
  run: {
    id: 'import.run',
    defaultMessage: 'Import {count, plural, one {one candidate} other {# candidates}}',
  },
  nothing: {
    id: 'import.nothing',
    defaultMessage: 'No row of this file is new, so there is nothing to import.',
  },
  skips: {
    id: 'import.skips',
    defaultMessage:
      '{count, plural, =0 {Every row is imported.} one {One row is left out.} other {# rows are left out.}}',
  },
  result: {
    id: 'import.result',
    defaultMessage:
      '{added, plural, one {One candidate was} other {# candidates were}} imported. {skipped, plural, =0 {No row was left out.} one {One row was left out.} other {# rows were left out.}}',
  },
});
