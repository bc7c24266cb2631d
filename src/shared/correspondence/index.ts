export * from './check-letter';
export * from './claims';
export { addDays, writtenDay } from './day';
export * from './draft';
export * from './grounds';
export * from './letter-kind';
export * from './queue';
export * from './reading-age';
export * from './wording';
