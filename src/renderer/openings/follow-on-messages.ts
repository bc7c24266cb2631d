import { words } from '../ui/words';

export const followOnMessages = words({
  copy: { id: 'followOn.copy', defaultMessage: 'Copy this opening' },
  copyQuestion: { id: 'followOn.copyQuestion', defaultMessage: 'Copy “{title}”?' },
  copyConsequence: {
    id: 'followOn.copyConsequence',
    defaultMessage:
      'A new opening is made with these details, the criteria in force and this committee. Candidates, scores, decisions and days stay here.',
  },
  copyButton: { id: 'followOn.copyButton', defaultMessage: 'Make the copy' },
  readvertise: { id: 'followOn.readvertise', defaultMessage: 'Re-advertise' },
  readvertiseQuestion: { id: 'followOn.readvertiseQuestion', defaultMessage: 'Re-advertise “{title}”?' },
  readvertiseConsequence: {
    id: 'followOn.readvertiseConsequence',
    defaultMessage:
      'This opening ends with the outcome “Re-advertised”, and a new opening follows it with the same details, criteria and committee. Nobody who applied here is carried over.',
  },
  readvertiseButton: { id: 'followOn.readvertiseButton', defaultMessage: 'Close and re-advertise' },
  title: { id: 'followOn.title', defaultMessage: 'Title of the new opening' },
  reason: { id: 'followOn.reason', defaultMessage: 'Why is it advertised again?' },
  copyOf: { id: 'followOn.copyOf', defaultMessage: 'Made as a copy of {opening}.' },
  readvertises: { id: 'followOn.readvertises', defaultMessage: 'Advertises {opening} again.' },
  readvertisedAs: { id: 'followOn.readvertisedAs', defaultMessage: 'Advertised again as {opening}.' },
});
