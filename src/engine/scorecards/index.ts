export * from './handlers';
export * from './view';
