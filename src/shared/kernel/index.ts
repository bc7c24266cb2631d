export * from './call';
export * from './event';
export * from './fields';
export * from './head';
export * from './log-port';
export * from './result';
export * from './time';
