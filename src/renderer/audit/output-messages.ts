import { words } from '../ui/words';

/** What can be saved and printed from the page. */
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
  print: { id: 'audit.print', defaultMessage: 'Print' },
});
