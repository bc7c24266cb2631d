export * from './draft-for';
export * from './file-name';
export * from './handlers';
export { handOut } from './hand-out';
export * from './issue';
export * from './preview';
export * from './compose';
export * from './adopt-guard';
export { gatheredOpening } from './gathered';
