import { words } from '../ui/words';

/** Packs on their way into a folder or to the printer. */
export const outputMessages = words({
  save: { id: 'audit.save', defaultMessage: 'Save' },
  version: { id: 'audit.saveVersion', defaultMessage: 'This version, as PDF and JSON' },
  versionText: {
    id: 'audit.saveVersionText',
    defaultMessage: 'What this page shows to the reader chosen, with the record reference.',
  },
  versionThenText: {
    id: 'audit.saveVersionThenText',
    defaultMessage: 'What this page shows to the reader chosen, as it stood on the day chosen.',
  },
  comparison: { id: 'audit.saveComparison', defaultMessage: 'Comparison sheet' },
  comparisonText: {
    id: 'audit.saveComparisonText',
    defaultMessage: 'The appointed and this applicant on the declared criteria, without names.',
  },
  charge: { id: 'audit.saveCharge', defaultMessage: 'Charge pack of the whole opening' },
  chargeText: {
    id: 'audit.saveChargeText',
    defaultMessage: 'Everything on record about everybody who applied. For counsel, after a charge.',
  },
  writing: { id: 'audit.writing', defaultMessage: 'Writing the files' },
  printing: { id: 'audit.printing', defaultMessage: 'Setting the pages' },
  saved: {
    id: 'audit.saved',
    defaultMessage: 'Saved {what} in {folder}. Record reference {reference}.',
  },
  stopped: {
    id: 'audit.stopped',
    defaultMessage:
      'Stopped. Until then {what} in {folder}, and the manifest says so. Record reference {reference}.',
  },
  missing: {
    id: 'audit.missing',
    defaultMessage: '{count, plural, one {One thing} other {# things}} could not be put in:',
  },
  progress: { id: 'audit.progress', defaultMessage: 'Writing {done, number} of {total, number}' },
  cancel: { id: 'audit.cancel', defaultMessage: 'Stop' },
  manyFiles: { id: 'audit.manyFiles', defaultMessage: '{count, number} files' },
  showFolder: { id: 'audit.showFolder', defaultMessage: 'Show in folder' },
  dismiss: { id: 'audit.dismiss', defaultMessage: 'Close this message' },
  print: { id: 'audit.print', defaultMessage: 'Print' },
});
