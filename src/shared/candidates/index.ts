export * from './calls';
export * from './decide';
export * from './decide-not-considered';
export * from './events';
export * from './evolve';
export * from './not-considered';
export * from './schema';
export * from './state';
