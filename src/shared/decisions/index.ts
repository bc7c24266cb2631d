export * from './calls';
export * from './decide';
export * from './events';
export * from './evolve';
export * from './review-preference';
export * from './schema';
export * from './state';
export * from './tally';
