import { words } from '../ui/words';

/** The desk as a whole: what there is to do, and why it may not be done yet. */
export const lettersMessages = words({
  heading: { id: 'letters.heading', defaultMessage: 'Letters' },
  leadReady: {
    id: 'letters.leadReady',
    defaultMessage: '{count, plural, one {One letter} other {# letters}} to issue.',
  },
  leadUnsent: {
    id: 'letters.leadUnsent',
    defaultMessage:
      '{count, plural, one {One letter is} other {# letters are}} issued and not marked as sent.',
  },
  leadDone: { id: 'letters.leadDone', defaultMessage: 'Every letter is issued and sent.' },
  leadNone: {
    id: 'letters.leadNone',
    defaultMessage: 'What is said to each candidate, held against the record.',
  },
  none: {
    id: 'letters.none',
    defaultMessage: 'No letter is owed yet. Letters follow from what is decided about each application.',
  },
  toDecide: { id: 'letters.toDecide', defaultMessage: 'Go to Decide' },
  notSigned: {
    id: 'letters.notSigned',
    defaultMessage:
      'The decision is not signed yet, so no letter that tells it can be issued. Each is shown as it would read today.',
  },
  reopened: {
    id: 'letters.reopened',
    defaultMessage:
      'The decision is open for correction. Letters can be issued again once it has been signed again.',
  },
  queue: { id: 'letters.queue', defaultMessage: 'Letters of this opening' },
  page: { id: 'letters.page', defaultMessage: 'The letter as it will print' },
  checks: { id: 'letters.checks', defaultMessage: 'Checks and record' },
  issue: {
    id: 'letters.issue',
    defaultMessage: 'Issue {count, plural, one {one letter} other {# letters}}',
  },
  markSent: {
    id: 'letters.markSent',
    defaultMessage: 'Mark {count, plural, one {as sent} other {# as sent}}',
  },
  handOut: {
    id: 'letters.handOut',
    defaultMessage: 'Take out {count, plural, one {one letter} other {# letters}}',
  },
  letterTo: { id: 'letters.letterTo', defaultMessage: 'Letter to {name}' },
});
