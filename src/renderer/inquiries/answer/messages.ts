import { words } from '../../ui/words';

export const answerMessages = words({
  questions: { id: 'answer.questions', defaultMessage: 'Questions' },
  none: {
    id: 'answer.none',
    defaultMessage: 'No question was recorded. The inquiry can be closed with a note.',
  },
  lead: {
    id: 'answer.lead',
    defaultMessage:
      '{open, plural, =0 {Each is answered or declined.} one {One is still open.} other {# are still open.}}',
  },
  add: { id: 'answer.add', defaultMessage: 'Add a question found later' },
  question: { id: 'answer.question', defaultMessage: 'Question {number} of {count}' },
  unanswered: { id: 'answer.unanswered', defaultMessage: 'Not answered yet' },
  answered: { id: 'answer.answered', defaultMessage: 'Answered, on record since {day}' },
  declinedOn: { id: 'answer.declinedOn', defaultMessage: 'Declined, on record since {day}, because:' },
  write: { id: 'answer.write', defaultMessage: 'Answer or decline' },
  how: { id: 'answer.how', defaultMessage: 'This question is' },
  answerIt: { id: 'answer.answerIt', defaultMessage: 'Answered' },
  declineIt: { id: 'answer.declineIt', defaultMessage: 'Declined' },
  answer: { id: 'answer.answer', defaultMessage: 'Answer' },
  answerHelp: { id: 'answer.answerHelp', defaultMessage: 'As it is given to the person who asks.' },
  reason: { id: 'answer.reason', defaultMessage: 'Why it is declined' },
  reasonHelp: { id: 'answer.reasonHelp', defaultMessage: 'The person who asks may read this.' },
  save: { id: 'answer.save', defaultMessage: 'Record answer' },
  saveDecline: { id: 'answer.saveDecline', defaultMessage: 'Record as declined' },
  declineStandard: { id: 'answer.declineStandard', defaultMessage: 'Decline with the standard answer' },
  correct: { id: 'answer.correct', defaultMessage: 'Correct this answer' },
  correctNote: {
    id: 'answer.correctNote',
    defaultMessage: 'A correction is added. The first answer stays in the log.',
  },
  keep: { id: 'answer.keep', defaultMessage: 'Keep as it is' },
  missing: {
    id: 'answer.missing',
    defaultMessage: 'Write the answer, or the reason for giving none.',
  },
  findings: { id: 'answer.findings', defaultMessage: 'What speaks against this answer' },
  checking: { id: 'answer.checking', defaultMessage: 'Checking' },
  told: { id: 'answer.told', defaultMessage: 'What the letter of {day} said' },
  toldHelp: {
    id: 'answer.toldHelp',
    defaultMessage: 'An answer gives these grounds and no others.',
  },
  toldNothing: { id: 'answer.toldNothing', defaultMessage: 'It gave no ground.' },
  notTold: {
    id: 'answer.notTold',
    defaultMessage: 'No letter has told this person anything yet.',
  },
  reference: { id: 'answer.reference', defaultMessage: 'Reference {reference}' },
});
