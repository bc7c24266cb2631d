export * from './decide';
export * from './events';
export * from './opening-record';
export * from './state';
