export * from './calls';
export * from './decide';
export * from './events';
export * from './evolve';
export * from './schema';
export * from './state';
