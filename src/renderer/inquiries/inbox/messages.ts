import type { MessageDescriptor } from 'react-intl';
import { words } from '../../ui/words';
import type { InboxGroup } from './inbox-groups';

export const inboxMessages = words({
  find: { id: 'inbox.find', defaultMessage: 'Find by name or words' },
  kind: { id: 'inbox.kind', defaultMessage: 'Kind of inquiry' },
  anyKind: { id: 'inbox.anyKind', defaultMessage: 'Every kind' },
  option: { id: 'inbox.option', defaultMessage: '{label}, {count, number}' },
  all: {
    id: 'inbox.all',
    defaultMessage:
      '{total, plural, one {One inquiry} other {# inquiries}}, {open, plural, =0 {none} other {#}} not closed',
  },
  found: {
    id: 'inbox.found',
    defaultMessage: '{count, plural, =0 {Nothing found} one {One found} other {# found}}',
  },
  searching: { id: 'inbox.searching', defaultMessage: 'Looking' },
  showAll: { id: 'inbox.showAll', defaultMessage: 'Show all' },
  keys: {
    id: 'inbox.keys',
    defaultMessage: 'Arrow keys go from one inquiry to the next and show it. Enter goes into it.',
  },
  heading: { id: 'inbox.heading', defaultMessage: '{group}, {count, number}' },
  overdue: { id: 'inbox.overdue', defaultMessage: 'Overdue since {day}' },
  due: { id: 'inbox.due', defaultMessage: 'Due {day}' },
  noDate: { id: 'inbox.noDate', defaultMessage: 'No due date' },
  closedOn: { id: 'inbox.closedOn', defaultMessage: 'Closed {day}' },
  closedNoReply: { id: 'inbox.closedNoReply', defaultMessage: 'Closed {day}, no further reply' },
  waiting: { id: 'inbox.waiting', defaultMessage: 'Waiting: {whom}' },
  waitingUntil: { id: 'inbox.waitingUntil', defaultMessage: 'Waiting: {whom}, until {day}' },
  open: {
    id: 'inbox.unanswered',
    defaultMessage: '{count, plural, one {One question open} other {{open, number} of # questions open}}',
  },
  contact: {
    id: 'inbox.contact',
    defaultMessage: '{number, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} contact',
  },
  safety: { id: 'inbox.safety', defaultMessage: 'Safety note' },
});

export const groupNames: Record<InboxGroup, MessageDescriptor> = words({
  due: { id: 'inbox.group.due', defaultMessage: 'Due and overdue' },
  open: { id: 'inbox.group.open', defaultMessage: 'Open' },
  waiting: { id: 'inbox.group.waiting', defaultMessage: 'Waiting' },
  closed: { id: 'inbox.group.closed', defaultMessage: 'Closed' },
});
export const groupEmpty: Record<InboxGroup, MessageDescriptor> = words({
  due: { id: 'inbox.empty.due', defaultMessage: 'Nothing is due.' },
  open: { id: 'inbox.empty.open', defaultMessage: 'No question waits.' },
  waiting: { id: 'inbox.empty.waiting', defaultMessage: 'Nobody else is waited for.' },
  closed: { id: 'inbox.empty.closed', defaultMessage: 'No inquiry has been closed yet.' },
});
