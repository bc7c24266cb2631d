import { words } from '../ui/words';

export const auditMessages = words({
  eyebrow: { id: 'audit.eyebrow', defaultMessage: 'Why · {opening}' },
  audience: { id: 'audit.audience', defaultMessage: 'Shown to' },
  committee: { id: 'audit.committee', defaultMessage: 'Committee' },
  counsel: { id: 'audit.counsel', defaultMessage: 'HR and counsel' },
  candidate: { id: 'audit.candidate', defaultMessage: 'Candidate' },
  asOf: { id: 'audit.asOf', defaultMessage: 'As known on' },
  asOfHelp: { id: 'audit.asOfHelp', defaultMessage: 'Empty for today.' },
  asOfNow: { id: 'audit.asOfNow', defaultMessage: 'Back to today' },
  savePack: { id: 'audit.savePack', defaultMessage: 'Save as PDF and JSON' },
  saved: { id: 'audit.saved', defaultMessage: 'Saved {files}, record reference {reference}.' },
  sayNow: { id: 'audit.sayNow', defaultMessage: 'What you can say now' },
  largeType: { id: 'audit.largeType', defaultMessage: 'Large type' },
  leaveUnsaid: { id: 'audit.leaveUnsaid', defaultMessage: 'Leave unsaid' },
  timeline: { id: 'audit.timeline', defaultMessage: 'What happened when' },
  contents: { id: 'audit.contents', defaultMessage: 'On this page' },
  answer: { id: 'audit.answer', defaultMessage: 'In one paragraph' },
  entry: {
    id: 'audit.entry',
    defaultMessage: 'Rests on {count, plural, one {entry} other {entries}} {list}',
  },
  withheld: { id: 'audit.withheld', defaultMessage: 'Withheld: {text}. Reason: {reason}.' },
  because: { id: 'audit.because', defaultMessage: 'left out: {reason}' },
  howToVerify: { id: 'audit.howToVerify', defaultMessage: 'How to check this page' },
  notAdvice: {
    id: 'audit.notAdvice',
    defaultMessage: 'This page is made from the record alone. It is not legal advice.',
  },
  reading: { id: 'audit.reading', defaultMessage: 'Reading the record' },
  person: { id: 'audit.person', defaultMessage: 'Open this person’s page' },
});
