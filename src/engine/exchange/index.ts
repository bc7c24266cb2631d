export * from './candidates-file';
export * from './import-case';
export * from './read-case';
export * from './write-file';
