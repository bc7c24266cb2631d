import { words } from '../../ui/words';

export const closeMessages = words({
  heading: { id: 'close.heading', defaultMessage: 'Close the inquiry' },
  lead: { id: 'close.lead', defaultMessage: 'A new message from the same person is a new inquiry.' },
  inTheWay: {
    id: 'close.inTheWay',
    defaultMessage: '{count, plural, one {One thing stands} other {# things stand}} in the way.',
  },
  findings: { id: 'close.findings', defaultMessage: 'What stands in the way of closing' },
  note: { id: 'close.note', defaultMessage: 'Closing note' },
  noteHelp: { id: 'close.noteHelp', defaultMessage: 'For example who spoke or wrote, and how.' },
  endReplies: { id: 'close.endReplies', defaultMessage: 'No further reply after this one' },
  endRepliesHelp: {
    id: 'close.endRepliesHelp',
    defaultMessage:
      'Later messages on the same matter are recorded and not answered. Each is still read for a formal request or a complaint, and that is always answered. Tell the person so once, clearly.',
  },
  button: { id: 'close.button', defaultMessage: 'Close inquiry' },
  closedOn: { id: 'close.closedOn', defaultMessage: 'Closed {day}' },
  closedNoReply: { id: 'close.closedNoReply', defaultMessage: 'With no further reply after this one.' },
  closedSaid: { id: 'close.closedSaid', defaultMessage: 'The inquiry is closed.' },
  goAnswer: { id: 'close.goAnswer', defaultMessage: 'Go to the open question' },
  goJudge: { id: 'close.goJudge', defaultMessage: 'Say what it is' },
  goWait: { id: 'close.goWait', defaultMessage: 'Pass it on' },
  goAssess: { id: 'close.goAssess', defaultMessage: 'Go to the assessment' },
  goDecide: { id: 'close.goDecide', defaultMessage: 'Open the decision' },
  goLetters: { id: 'close.goLetters', defaultMessage: 'Open the letters' },
  goReply: { id: 'close.goReply', defaultMessage: 'Go to the reply' },
  logHeading: { id: 'close.logHeading', defaultMessage: 'No reply is owed' },
  logHoldsHeading: { id: 'close.logHoldsHeading', defaultMessage: 'An answer is owed all the same' },
  logWatch: {
    id: 'close.logWatch',
    defaultMessage:
      'Closed with no further reply on {day}. This message was read for a formal request or a complaint.',
  },
  logNone: {
    id: 'close.logNone',
    defaultMessage: 'None was found. Read it yourself, then it can be logged without a reply.',
  },
  logHolds: {
    id: 'close.logHolds',
    defaultMessage: 'It holds one, and has to be answered: deal with that first.',
  },
  logQuestions: {
    id: 'close.logQuestions',
    defaultMessage:
      '{count, plural, one {Its open question is} other {Its # open questions are}} declined with the reason below.',
  },
  logReason: { id: 'close.logReason', defaultMessage: 'Note, and reason for declining' },
  logPrefilled: {
    id: 'close.logPrefilled',
    defaultMessage:
      'Read, and logged without a reply: it holds no formal request and no complaint. No further reply was announced on {day}.',
  },
  logButton: { id: 'close.logButton', defaultMessage: 'Log it without a reply' },
});
