export * from './handlers';
export { dueDays } from './due-day';
