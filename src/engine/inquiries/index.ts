export * from './handlers';
export { dueDays } from './due-day';
export { remindersDue } from './reminders';
