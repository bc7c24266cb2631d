import { words } from '../ui/words';

/** The words of handing the screen over to another member. */
export const handOverMessages = words({
  handOver: { id: 'scorecards.handOver', defaultMessage: 'Hand over to another member' },
  title: { id: 'scorecards.handOver.title', defaultMessage: 'Handing over the screen' },
  forWhom: { id: 'scorecards.handOver.forWhom', defaultMessage: 'This screen is for' },
  lead: {
    id: 'scorecards.handOver.lead',
    defaultMessage:
      'What the last member was writing is kept and hidden. It comes back when that member is at the desk again.',
  },
  confirm: { id: 'scorecards.handOver.confirm', defaultMessage: 'I am {name}' },
  confirmNobody: { id: 'scorecards.handOver.confirmNobody', defaultMessage: 'I am …' },
  notKept: {
    id: 'scorecards.handOver.notKept',
    defaultMessage:
      'The screen has not been handed over, because a draft could not be kept. Nothing is lost as long as this page stays open.',
  },
});
