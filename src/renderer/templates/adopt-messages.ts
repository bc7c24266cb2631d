import type { SET_ORIGINS } from '@shared/letters';
import type { MessageDescriptor } from 'react-intl';
import { words } from '../ui/words';

export const adoptMessages = words({
  put: { id: 'templates.a.put', defaultMessage: 'Put version {version} into force' },
  question: { id: 'templates.a.question', defaultMessage: 'Put version {version} of “{name}” into force?' },
  means: {
    id: 'templates.a.means',
    defaultMessage:
      'Letters issued from now on use these words. Letters that are issued already stay as they are.',
  },
  note: { id: 'templates.a.note', defaultMessage: 'Why it is changed' },
  noteHelp: {
    id: 'templates.a.noteHelp',
    defaultMessage: 'Kept in the record with the version. It may stay empty.',
  },
  difference: { id: 'templates.a.difference', defaultMessage: 'What changes' },
  differenceFrom: {
    id: 'templates.a.differenceFrom',
    defaultMessage: 'Compared with version {version}, in force',
  },
  first: { id: 'templates.a.first', defaultMessage: 'No words are in force for this language yet.' },
  same: { id: 'templates.a.same', defaultMessage: 'Every word is the same.' },
  newLetter: { id: 'templates.a.newLetter', defaultMessage: 'New in the set' },
  goneLetter: { id: 'templates.a.goneLetter', defaultMessage: 'No longer in the set' },
  added: { id: 'templates.a.added', defaultMessage: 'added:' },
  removed: { id: 'templates.a.removed', defaultMessage: 'taken out:' },
  sentence: { id: 'templates.a.sentence', defaultMessage: 'Sentence: {ground}' },
  claimAdded: { id: 'templates.a.claimAdded', defaultMessage: 'Now claims: {claim}' },
  claimRemoved: { id: 'templates.a.claimRemoved', defaultMessage: 'No longer claims: {claim}' },
  cannot: {
    id: 'templates.a.cannot',
    defaultMessage:
      '{count, plural, one {There is # fault} other {There are # faults}}. Words with a fault cannot come into force.',
  },
  adopted: { id: 'templates.a.adopted', defaultMessage: 'Version {version} is in force' },
  shipped: { id: 'templates.a.shipped', defaultMessage: 'Adopt the shipped set' },
  shippedNewer: {
    id: 'templates.a.shippedNewer',
    defaultMessage: 'Grounds ships newer words for this language than any version here.',
  },
  shippedLook: { id: 'templates.a.shippedLook', defaultMessage: 'See what differs' },
  noneForLanguage: {
    id: 'templates.a.noneForLanguage',
    defaultMessage:
      'No words are in force for {name}. Letters to people who read it are written in the language of the organisation.',
  },
  versions: { id: 'templates.v.versions', defaultMessage: 'Versions' },
  version: { id: 'templates.v.version', defaultMessage: 'Version' },
  on: { id: 'templates.v.on', defaultMessage: 'In force since' },
  by: { id: 'templates.v.by', defaultMessage: 'By' },
  why: { id: 'templates.v.why', defaultMessage: 'Why' },
  origin: { id: 'templates.v.origin', defaultMessage: 'Where from' },
  acts: { id: 'templates.v.acts', defaultMessage: 'What can be done' },
  caption: { id: 'templates.v.caption', defaultMessage: 'Versions of “{name}”, the newest first' },
  number: { id: 'templates.v.number', defaultMessage: 'Version {version}' },
  inForce: { id: 'templates.v.inForce', defaultMessage: 'in force' },
  restore: { id: 'templates.v.restore', defaultMessage: 'Restore version {version}' },
  restoreNote: { id: 'templates.v.restoreNote', defaultMessage: 'Version {version} restored' },
  compare: { id: 'templates.v.compare', defaultMessage: 'Compare' },
  compareFrom: { id: 'templates.v.compareFrom', defaultMessage: 'From' },
  compareTo: { id: 'templates.v.compareTo', defaultMessage: 'To' },
  onlyOne: {
    id: 'templates.v.onlyOne',
    defaultMessage: 'There is one version so far, so there is nothing to compare.',
  },
  since: { id: 'templates.v.since', defaultMessage: 'Since {day}' },
  sinceBy: { id: 'templates.v.sinceBy', defaultMessage: 'Since {day}, by {name}' },
  import: { id: 'templates.x.import', defaultMessage: 'Import…' },
  export: { id: 'templates.x.export', defaultMessage: 'Export…' },
  more: { id: 'templates.x.more', defaultMessage: 'More' },
  fileName: { id: 'templates.x.fileName', defaultMessage: 'Templates {language} version {version}' },
  exported: { id: 'templates.x.exported', defaultMessage: 'Saved as {name}' },
  importNote: { id: 'templates.x.importNote', defaultMessage: 'Imported from {name}' },
});

export const originNames: Record<(typeof SET_ORIGINS)[number], MessageDescriptor> = words({
  shipped: { id: 'templates.or.shipped', defaultMessage: 'Shipped with Grounds' },
  edited: { id: 'templates.or.edited', defaultMessage: 'Changed here' },
  imported: { id: 'templates.or.imported', defaultMessage: 'Imported' },
  restored: { id: 'templates.or.restored', defaultMessage: 'Restored' },
});
