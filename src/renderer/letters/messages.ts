import type { MessageDescriptor } from 'react-intl';
import { words } from '../ui/words';
import type { Group } from './queue/queue-groups';

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
      'The decision is not signed yet, so no letter can be issued. Each is shown as it would read today.',
  },
  reopened: {
    id: 'letters.reopened',
    defaultMessage:
      'The decision is open for correction. Letters can be issued again once it has been signed again.',
  },
  queue: { id: 'letters.queue', defaultMessage: 'Letters of this opening' },
  page: { id: 'letters.page', defaultMessage: 'The letter as it will print' },
  checks: { id: 'letters.checks', defaultMessage: 'Checks and record' },
  select: { id: 'letters.select', defaultMessage: 'Choose the letter to {name}' },
  selectGroup: { id: 'letters.selectGroup', defaultMessage: 'Choose all: {group}' },
  chosen: {
    id: 'letters.chosen',
    defaultMessage: '{count, plural, one {One chosen} other {# chosen}}',
  },
  clear: { id: 'letters.clear', defaultMessage: 'Choose none' },
  issue: {
    id: 'letters.issue',
    defaultMessage: 'Issue {count, plural, one {one letter} other {# letters}}',
  },
  markSent: {
    id: 'letters.markSent',
    defaultMessage: 'Mark {count, plural, one {as sent} other {# as sent}}',
  },
  issuedOn: { id: 'letters.issuedOn', defaultMessage: 'Issued {on}' },
  sentOn: { id: 'letters.sentOn', defaultMessage: 'Sent {on}' },
  receivedOn: { id: 'letters.receivedOn', defaultMessage: 'Received {on}' },
  letterTo: { id: 'letters.letterTo', defaultMessage: 'Letter to {name}' },
  chooseLetter: { id: 'letters.chooseLetter', defaultMessage: 'Choose a letter to read it here.' },
  statusDraft: { id: 'letters.statusDraft', defaultMessage: 'Not issued yet' },
  pages: {
    id: 'letters.pages',
    defaultMessage: 'This letter runs over {count} pages. One page is kinder to read.',
  },
  says: { id: 'letters.says', defaultMessage: 'What it says about the record' },
  saysNothing: {
    id: 'letters.saysNothing',
    defaultMessage: 'It makes no statement that could be held against the record.',
  },
  holds: { id: 'letters.holds', defaultMessage: 'borne out' },
  holdsNot: { id: 'letters.holdsNot', defaultMessage: 'not borne out by the record as it stands' },
  findings: { id: 'letters.findings', defaultMessage: 'Checks' },
  noFindings: { id: 'letters.noFindings', defaultMessage: 'Nothing speaks against this letter.' },
  otherLetter: { id: 'letters.otherLetter', defaultMessage: 'Read the letter to {name}' },
  record: { id: 'letters.record', defaultMessage: 'Record' },
  kind: { id: 'letters.kind', defaultMessage: 'Letter' },
  stage: { id: 'letters.stage', defaultMessage: 'Stage reached' },
  reference: { id: 'letters.reference', defaultMessage: 'Record reference' },
  referenceLater: {
    id: 'letters.referenceLater',
    defaultMessage: 'Set when the letter is issued',
  },
  due: { id: 'letters.due', defaultMessage: 'Due' },
  issued: { id: 'letters.issued', defaultMessage: 'Issued' },
  sent: { id: 'letters.sent', defaultMessage: 'Sent' },
  notSent: { id: 'letters.notSent', defaultMessage: 'Issued, not marked as sent' },
  received: { id: 'letters.received', defaultMessage: 'Received' },
  notYet: { id: 'letters.notYet', defaultMessage: 'Not recorded' },
  wordsUsed: { id: 'letters.wordsUsed', defaultMessage: 'Approved words' },
  wordsVersion: { id: 'letters.wordsVersion', defaultMessage: '{language}, version {version}' },
  fingerprint: { id: 'letters.fingerprint', defaultMessage: 'SHA-256 of the PDF' },
  savePdf: { id: 'letters.savePdf', defaultMessage: 'Save PDF' },
  copyText: { id: 'letters.copyText', defaultMessage: 'Copy text' },
  copied: { id: 'letters.copied', defaultMessage: 'The text of the letter is on the clipboard.' },
  notCopied: {
    id: 'letters.notCopied',
    defaultMessage: 'The text could not be copied. Save the PDF instead.',
  },
  saved: { id: 'letters.saved', defaultMessage: 'Saved as {name}' },
  showFolder: { id: 'letters.showFolder', defaultMessage: 'Show the folder' },
  why: { id: 'letters.why', defaultMessage: 'Why this was decided' },
  markReceived: { id: 'letters.markReceived', defaultMessage: 'Mark as received' },
});

export const groupNames: Record<Group, MessageDescriptor> = words({
  overdue: { id: 'letters.group.overdue', defaultMessage: 'Overdue' },
  due: { id: 'letters.group.due', defaultMessage: 'Due' },
  later: { id: 'letters.group.later', defaultMessage: 'Later' },
  blocked: { id: 'letters.group.blocked', defaultMessage: 'Cannot be issued yet' },
  issued: { id: 'letters.group.issued', defaultMessage: 'Issued, not marked as sent' },
  sent: { id: 'letters.group.sent', defaultMessage: 'Sent' },
});

export const channelNames = words({
  post: { id: 'letters.channel.post', defaultMessage: 'By post' },
  email: { id: 'letters.channel.email', defaultMessage: 'By e-mail' },
  hand: { id: 'letters.channel.hand', defaultMessage: 'By hand' },
  portal: { id: 'letters.channel.portal', defaultMessage: 'Through a portal' },
  agency: { id: 'letters.channel.agency', defaultMessage: 'Through an agency' },
});
