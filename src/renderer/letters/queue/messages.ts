import type { QueueRow } from '@shared/letters';
import type { MessageDescriptor } from 'react-intl';
import { words } from '../../ui/words';
import type { Group } from './queue-groups';

export const queueMessages = words({
  select: { id: 'letters.select', defaultMessage: 'Choose the letter to {name}' },
  selectGroup: { id: 'letters.selectGroup', defaultMessage: 'Choose all: {group}' },
  chosen: {
    id: 'letters.chosen',
    defaultMessage: '{count, plural, one {One chosen} other {# chosen}}',
  },
  clear: { id: 'letters.clear', defaultMessage: 'Choose none' },
  keys: {
    id: 'letters.keys',
    defaultMessage: 'Arrow keys go from letter to letter, the space bar chooses one.',
  },
  issuedOn: { id: 'letters.issuedOn', defaultMessage: 'Issued {on}' },
  sentOn: { id: 'letters.sentOn', defaultMessage: 'Sent {on}' },
  receivedOn: { id: 'letters.receivedOn', defaultMessage: 'Received {on}' },
  edited: { id: 'letters.edited', defaultMessage: 'Words of its own' },
  heldBlock: { id: 'letters.heldBlock', defaultMessage: 'A check blocks it' },
  heldJustify: { id: 'letters.heldJustify', defaultMessage: 'Needs a reason' },
  findName: { id: 'letters.findName', defaultMessage: 'Find a name' },
  filter: {
    id: 'letters.filter',
    defaultMessage: '{count, plural, =0 {Filter} other {Filter (#)}}',
  },
  kind: { id: 'letters.filterKind', defaultMessage: 'Letter' },
  stage: { id: 'letters.filterStage', defaultMessage: 'Stage reached' },
  status: { id: 'letters.filterStatus', defaultMessage: 'State' },
  any: { id: 'letters.filterAny', defaultMessage: 'All' },
  option: { id: 'letters.filterOption', defaultMessage: '{label} ({count, number})' },
  showAll: { id: 'letters.showAll', defaultMessage: 'Show all' },
  total: {
    id: 'letters.total',
    defaultMessage: '{total, plural, one {One letter} other {# letters}}',
  },
  shown: { id: 'letters.shown', defaultMessage: '{shown, number} of {total, number} letters' },
  noneShown: { id: 'letters.noneShown', defaultMessage: 'No letter fits what you look for.' },
  checking: { id: 'letters.checking', defaultMessage: 'checking' },
  held: {
    id: 'letters.held',
    defaultMessage: '{count, number} held up by a check',
  },
});

export const groupNames: Record<Group, MessageDescriptor> = words({
  overdue: { id: 'letters.group.overdue', defaultMessage: 'Overdue' },
  today: { id: 'letters.group.today', defaultMessage: 'Due today' },
  due: { id: 'letters.group.due', defaultMessage: 'Due' },
  later: { id: 'letters.group.later', defaultMessage: 'Due later' },
  blocked: { id: 'letters.group.blocked', defaultMessage: 'Cannot be issued yet' },
  issued: { id: 'letters.group.issued', defaultMessage: 'Issued, not marked as sent' },
  sent: { id: 'letters.group.sent', defaultMessage: 'Sent' },
});

export const statusNames: Record<QueueRow['status'], MessageDescriptor> = words({
  ready: { id: 'letters.status.ready', defaultMessage: 'To be issued' },
  blocked: { id: 'letters.status.blocked', defaultMessage: 'Cannot be issued yet' },
  issued: { id: 'letters.status.issued', defaultMessage: 'Issued, not marked as sent' },
  sent: { id: 'letters.status.sent', defaultMessage: 'Sent' },
});
