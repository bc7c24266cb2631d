export * from './calls';
export * from './events';
export * from './evolve';
export * from './state';
