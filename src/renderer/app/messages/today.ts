import { words } from '../../ui/words';

export const todayMessages = words({
  decide: { id: 'today.decide', defaultMessage: 'To decide' },
  send: { id: 'today.send', defaultMessage: 'To send' },
  answer: { id: 'today.answer', defaultMessage: 'To answer' },
  noDecide: { id: 'today.noDecide', defaultMessage: 'No decision waits.' },
  noSend: { id: 'today.noSend', defaultMessage: 'No letter waits.' },
  noAnswer: { id: 'today.noAnswer', defaultMessage: 'No question waits.' },
  verified: { id: 'today.verified', defaultMessage: 'Verified {when}' },
  unverified: { id: 'today.unverified', defaultMessage: 'Not verified yet' },
  health: {
    id: 'today.health',
    defaultMessage: '{entries, plural, one {# entry} other {# entries}}, record reference {reference}.',
  },
});
