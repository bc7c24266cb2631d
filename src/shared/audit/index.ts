export * from './calls';
export * from './document';
