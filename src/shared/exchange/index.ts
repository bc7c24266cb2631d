export * from './case-export';
export * from './case-file';
export * from './case-refs';
export * from './case-steps';
