import { words } from '../ui/words';

export const auditMessages = words({
  eyebrow: { id: 'audit.eyebrow', defaultMessage: 'Why · {opening}' },
  heading: { id: 'audit.heading', defaultMessage: 'Why' },
  reading: { id: 'audit.reading', defaultMessage: 'Reading the record' },
  notYet: {
    id: 'audit.notYet',
    defaultMessage: 'Not open to you yet: you have still to score this candidate.',
  },
  notYetWhy: {
    id: 'audit.notYetWhy',
    defaultMessage:
      'This page shows what the others wrote. It opens when everybody assigned has submitted, or when the chair opens the scorecards.',
  },
  toScores: { id: 'audit.toScores', defaultMessage: 'Go to the scorecards' },
  notThen: {
    id: 'audit.notThen',
    defaultMessage: 'Nothing about this application was on record yet.',
  },

  audience: { id: 'audit.audience', defaultMessage: 'Shown to' },
  committee: { id: 'audit.committee', defaultMessage: 'Committee' },
  counsel: { id: 'audit.counsel', defaultMessage: 'HR and counsel' },
  candidate: { id: 'audit.candidate', defaultMessage: 'Candidate' },
  leftOutHere: { id: 'audit.leftOutHere', defaultMessage: 'left out' },
  because: { id: 'audit.because', defaultMessage: '({reason})' },
  leftOutCount: {
    id: 'audit.leftOutCount',
    defaultMessage:
      '{count, plural, one {One passage is left out, with the reason in its place.} other {# passages are left out, with the reason at each.}}',
  },
  nextLeftOut: { id: 'audit.nextLeftOut', defaultMessage: 'Go to the next' },

  asOf: { id: 'audit.asOf', defaultMessage: 'As known on' },
  daySlider: { id: 'audit.daySlider', defaultMessage: 'Days on record:' },
  now: { id: 'audit.now', defaultMessage: 'now' },
  asOfBanner: {
    id: 'audit.asOfBanner',
    defaultMessage:
      'This is how it stood at the end of {day}. Nothing recorded later is shown, except that what was erased stays erased. What you can say is always as of now.',
  },
  asOfNow: { id: 'audit.asOfNow', defaultMessage: 'Back to now' },

  sayNow: { id: 'audit.sayNow', defaultMessage: 'What you can say now' },
  sayWay: { id: 'audit.sayWay', defaultMessage: 'Spoken or written' },
  toSay: { id: 'audit.toSay', defaultMessage: 'To say' },
  toWrite: { id: 'audit.toWrite', defaultMessage: 'To write' },
  copy: { id: 'audit.copy', defaultMessage: 'Copy' },
  copied: { id: 'audit.copied', defaultMessage: 'On the clipboard.' },
  notCopied: {
    id: 'audit.notCopied',
    defaultMessage: 'The clipboard did not take it. Select the text and copy it.',
  },
  leaveUnsaid: { id: 'audit.leaveUnsaid', defaultMessage: 'Leave unsaid' },
  largeType: { id: 'audit.largeType', defaultMessage: 'Large type' },
  readOutTitle: { id: 'audit.readOutTitle', defaultMessage: 'What you can say now · {opening}' },
  closeReadOut: { id: 'audit.closeReadOut', defaultMessage: 'Close the large type' },
  sentences: { id: 'audit.sentences', defaultMessage: 'To be read out' },
  sentenceOf: { id: 'audit.sentenceOf', defaultMessage: '{at} of {count}' },
  back: { id: 'audit.back', defaultMessage: 'Back' },
  goOn: { id: 'audit.goOn', defaultMessage: 'Next sentence' },
  showAll: { id: 'audit.showAll', defaultMessage: 'Show all' },
  oneByOne: { id: 'audit.oneByOne', defaultMessage: 'One at a time' },
  keysHint: { id: 'audit.keysHint', defaultMessage: 'Space or arrow keys go on, Esc closes.' },
  leaveUnsaidCount: { id: 'audit.leaveUnsaidCount', defaultMessage: 'Leave unsaid: {count} things' },

  nextSteps: { id: 'audit.nextSteps', defaultMessage: 'What may come next' },
  recordQuestion: {
    id: 'audit.recordQuestion',
    defaultMessage: 'Record a question',
  },
  recordQuestionAbout: {
    id: 'audit.recordQuestionAbout',
    defaultMessage: 'Record a question about this application',
  },
  writeFeedback: { id: 'audit.writeFeedback', defaultMessage: 'Write feedback' },
  toLetters: { id: 'audit.toLetters', defaultMessage: 'Open the letters to this person' },
  person: { id: 'audit.person', defaultMessage: 'Open this person’s page' },

  timeline: { id: 'audit.timeline', defaultMessage: 'What happened when' },
  contents: { id: 'audit.contents', defaultMessage: 'On this page' },
  answer: { id: 'audit.answer', defaultMessage: 'In one paragraph' },
  howToVerify: { id: 'audit.howToVerify', defaultMessage: 'How to check this page' },
  notAdvice: {
    id: 'audit.notAdvice',
    defaultMessage: 'This page is made from the record alone. It is not legal advice.',
  },

  entry: {
    id: 'audit.entry',
    defaultMessage: '{count, plural, one {Entry} other {Entries}} {list}',
  },
  markKeys: {
    id: 'audit.markKeys',
    defaultMessage:
      'Tab goes from section to section, the up and down arrows from entry mark to entry mark. Enter opens the entries.',
  },
  entries: { id: 'audit.entries', defaultMessage: 'Entries' },
  entryNumber: { id: 'audit.entryNumber', defaultMessage: 'Entry {seq, number}' },
  allEntries: { id: 'audit.allEntries', defaultMessage: 'Entries under this mark' },
  closeEntry: { id: 'audit.closeEntry', defaultMessage: 'Close the entry' },
  recordedAt: { id: 'audit.recordedAt', defaultMessage: 'Recorded on {day} at {time}' },
  atTheDesk: { id: 'audit.atTheDesk', defaultMessage: 'at the desk: {name}' },
  entryReference: { id: 'audit.entryReference', defaultMessage: 'Record reference' },
  restsAlone: { id: 'audit.restsAlone', defaultMessage: 'Nothing else on this page rests on it.' },
  showResting: { id: 'audit.showResting', defaultMessage: 'Show the {count} places that rest on it' },
  nextResting: { id: 'audit.nextResting', defaultMessage: 'Place {at} of {count}: next' },
  hideResting: { id: 'audit.hideResting', defaultMessage: 'Show no more' },

  exactCopies: { id: 'audit.exactCopies', defaultMessage: 'Exact copies' },
  openCopy: { id: 'audit.openCopy', defaultMessage: 'Show the page' },
  closeCopy: { id: 'audit.closeCopy', defaultMessage: 'Close the page' },
  openCopyOf: { id: 'audit.openCopyOf', defaultMessage: 'Show the page: {letter}, {on}' },
  closeCopyOf: { id: 'audit.closeCopyOf', defaultMessage: 'Close the page: {letter}, {on}' },
  inquiries: { id: 'audit.inquiries', defaultMessage: 'Inquiries about this application' },
  inquiryOf: { id: 'audit.inquiryOf', defaultMessage: '{kind}, received {on}' },
  inquiryClosed: { id: 'audit.inquiryClosed', defaultMessage: 'Closed {on}' },
  inquiryOpen: { id: 'audit.inquiryOpen', defaultMessage: 'Open' },
  inquiryDue: { id: 'audit.inquiryDue', defaultMessage: 'Open, due {on}' },
});

/** For whom each version is, and what it leaves out. */
export const leavesOut = words({
  committee: {
    id: 'audit.leavesOut.committee',
    defaultMessage:
      'For the committee: all that is on record about this application, working notes and confidential matters too. Not for handing out.',
  },
  counsel: {
    id: 'audit.leavesOut.counsel',
    defaultMessage:
      'For HR and counsel: members, votes, findings and confidential matters in full; what others were told stays in the committee’s version. Not for handing out.',
  },
  candidate: {
    id: 'audit.leavesOut.candidate',
    defaultMessage:
      'For the candidate: other people, members’ own scores and votes, and confidential matters are left out. A bar in their place says why.',
  },
});
