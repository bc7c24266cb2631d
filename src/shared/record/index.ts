export * from './decide';
export * from './declaration-due';
export * from './events';
export * from './opening-record';
export * from './seen-by';
export * from './state';
