export * from './calls';
export * from './copy';
export * from './decide';
export * from './events';
export * from './evolve';
export * from './qualification';
export * from './schema';
export * from './state';
