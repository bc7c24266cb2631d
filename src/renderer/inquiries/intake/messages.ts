import { words } from '../../ui/words';

export const intakeMessages = words({
  heading: { id: 'intake.heading', defaultMessage: 'Record an inquiry' },
  lead: {
    id: 'intake.lead',
    defaultMessage: 'Paste or write what was asked, and say about whom. The rest is suggested.',
  },
  text: { id: 'intake.text', defaultMessage: 'What was said or written' },
  textHelp: {
    id: 'intake.textHelp',
    defaultMessage: 'Word for word where it was written; in your own words where it was said.',
  },
  textMissing: { id: 'intake.textMissing', defaultMessage: 'Write what was said or asked.' },
  person: { id: 'intake.person', defaultMessage: 'About whom' },
  personHelp: {
    id: 'intake.personHelp',
    defaultMessage: 'Begin to type a name. Somebody who is not on record cannot be chosen.',
  },
  personNone: { id: 'intake.personNone', defaultMessage: 'Nobody of this name has an application here.' },
  personType: { id: 'intake.personType', defaultMessage: 'Type a name' },
  asks: { id: 'intake.asks', defaultMessage: 'Who asks' },
  channel: { id: 'intake.channel', defaultMessage: 'How it came' },
  askerName: { id: 'intake.askerName', defaultMessage: 'Name of whoever asks' },
  askerAddress: { id: 'intake.askerAddress', defaultMessage: 'Where a reply to them goes' },
  askerAddressHelp: {
    id: 'intake.askerAddressHelp',
    defaultMessage: 'Optional. One line of the address a line.',
  },
  authority: { id: 'intake.authority', defaultMessage: 'Authority shown' },
  authorityHelp: {
    id: 'intake.authorityHelp',
    defaultMessage: 'For example a written consent, with its date. Leave it empty if none was shown.',
  },
  kind: { id: 'intake.kind', defaultMessage: 'What kind of inquiry' },
  anyKind: { id: 'intake.anyKind', defaultMessage: 'Kind of inquiry' },
  hints: { id: 'intake.hints', defaultMessage: 'What it seems to be' },
  foundLine: { id: 'intake.found', defaultMessage: 'Seems to be: {what}' },
  holdAhead: {
    id: 'intake.holdAhead',
    defaultMessage:
      'Recorded so, the whole opening is under legal hold, and nobody is answered about it from a template.',
  },
  questions: { id: 'intake.questions', defaultMessage: 'Questions' },
  questionsHelp: {
    id: 'intake.questionsHelp',
    defaultMessage:
      'Each is answered or declined before the inquiry can be closed. Enter cuts a question in two, Alt with an arrow key moves it.',
  },
  questionNumber: { id: 'intake.questionNumber', defaultMessage: 'Question {number} of {count}' },
  questionUp: { id: 'intake.questionUp', defaultMessage: 'Move question {number} up' },
  questionDown: { id: 'intake.questionDown', defaultMessage: 'Move question {number} down' },
  questionJoin: { id: 'intake.questionJoin', defaultMessage: 'Join question {number} to the one above' },
  questionRemove: { id: 'intake.questionRemove', defaultMessage: 'Remove question {number}' },
  questionAdd: { id: 'intake.questionAdd', defaultMessage: 'Add a question' },
  questionMoved: { id: 'intake.questionMoved', defaultMessage: 'It is question {number} now.' },
  questionRemoved: { id: 'intake.questionRemoved', defaultMessage: 'The question is removed.' },
  questionsJoined: { id: 'intake.questionsJoined', defaultMessage: 'Joined to question {number}.' },
  questionAdded: { id: 'intake.questionAdded', defaultMessage: 'A question is added.' },
  received: { id: 'intake.received', defaultMessage: 'Received' },
  due: { id: 'intake.due', defaultMessage: 'Answer due' },
  dueHelp: {
    id: 'intake.dueHelp',
    defaultMessage: 'Suggested by the law of the place or your own policy, once the person is chosen.',
  },
  notAdvice: { id: 'intake.notAdvice', defaultMessage: 'This is not legal advice.' },
  dueSuggested: { id: 'intake.dueSuggested', defaultMessage: 'Back to {day}' },
  reading: { id: 'intake.reading', defaultMessage: 'Reading the message' },
  save: { id: 'intake.save', defaultMessage: 'Record inquiry' },
  discard: { id: 'intake.discard', defaultMessage: 'Discard' },
  discardQuestion: { id: 'intake.discardQuestion', defaultMessage: 'Discard this inquiry?' },
  discardText: {
    id: 'intake.discardText',
    defaultMessage: 'What you have written is not on record yet. If you discard it, it is gone.',
  },
  discardButton: { id: 'intake.discardButton', defaultMessage: 'Discard it' },
  begunEarlier: {
    id: 'intake.begunEarlier',
    defaultMessage: 'This inquiry was begun earlier, about {person}. Record or discard it first.',
  },
});
