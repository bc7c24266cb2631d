import { words } from '../ui/words';

export const reminderMessages = words({
  heading: { id: 'reminders.heading', defaultMessage: 'Reminders' },
  lead: { id: 'reminders.lead', defaultMessage: 'For this computer only.' },
  inquiries: { id: 'reminders.inquiries', defaultMessage: 'Remind me of inquiries that are due' },
  inquiriesHelp: {
    id: 'reminders.inquiriesHelp',
    defaultMessage:
      'Once when a log is opened, and once a day while it stays open. A reminder says how many there are and names nobody.',
  },
  unsupported: {
    id: 'reminders.unsupported',
    defaultMessage: 'This computer shows no notifications, so there are none.',
  },
});
