export * from './lookup';
export * from './period';
export * from './rules';
export * from './schema';
