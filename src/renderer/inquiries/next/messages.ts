import { words } from '../../ui/words';

export const nextMessages = words({
  label: { id: 'next.label', defaultMessage: 'Next step' },
  wait: {
    id: 'next.wait',
    defaultMessage: 'Nothing to do here until it has come. It waits for: {whom}.',
  },
  waitUntil: {
    id: 'next.waitUntil',
    defaultMessage: 'Nothing to do here until it has come. It waits until {day}, for: {whom}.',
  },
  late: {
    id: 'next.late',
    defaultMessage: 'Next: ask where it is. It was to come by {day}, from: {whom}.',
  },
  judge: { id: 'next.judge', defaultMessage: 'Next: say what kind it is.' },
  passOn: {
    id: 'next.passOn',
    defaultMessage:
      'Next: pass it on to {to, select, counsel {HR or counsel} complaints {the complaints office} other {whoever answers it}}.',
  },
  log: { id: 'next.log', defaultMessage: 'Next: read it, then log it without a reply.' },
  assess: { id: 'next.assess', defaultMessage: 'Next: let somebody who did not sign assess it.' },
  decide: { id: 'next.decide', defaultMessage: 'Next: correct the decision.' },
  correct: { id: 'next.correct', defaultMessage: 'Next: issue the corrected letter.' },
  answer: {
    id: 'next.answer',
    defaultMessage:
      'Next: answer {open, plural, one {one question} =2 {two questions} =3 {three questions} other {# questions}}.',
  },
  refuse: {
    id: 'next.refuse',
    defaultMessage:
      'Next: decline {open, plural, one {the question} =2 {the two questions} other {the # questions}}. Nothing may be said to this person yet.',
  },
  reply: { id: 'next.reply', defaultMessage: 'Next: reply.' },
  settle: { id: 'next.settle', defaultMessage: 'Next: settle what stands in the way of closing it.' },
  close: { id: 'next.close', defaultMessage: 'Nothing left to do: close it.' },

  goWait: { id: 'next.goWait', defaultMessage: 'It has come' },
  goJudge: { id: 'next.goJudge', defaultMessage: 'Choose the kind' },
  goPassOn: { id: 'next.goPassOn', defaultMessage: 'Record where it goes' },
  goLog: { id: 'next.goLog', defaultMessage: 'Go to the note' },
  goAssess: { id: 'next.goAssess', defaultMessage: 'Begin the assessment' },
  goDecide: { id: 'next.goDecide', defaultMessage: 'Go to the decision' },
  goCorrect: { id: 'next.goCorrect', defaultMessage: 'Go to the letters' },
  goAnswer: { id: 'next.goAnswer', defaultMessage: 'Go to the answer' },
  goReply: { id: 'next.goReply', defaultMessage: 'Write the reply' },
  goSettle: { id: 'next.goSettle', defaultMessage: 'Show what stands in the way' },
  goClose: { id: 'next.goClose', defaultMessage: 'Go to closing' },
});
