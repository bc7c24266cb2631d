export * from './handlers';
export * from './internal';
export * from './verify';
