export * from './desk';
export * from './lint';
export * from './search-index';
export * from './services';
