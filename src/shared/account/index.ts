export { stateAsOf } from './as-of';
export { buildAudit, type AuditOptions } from './build-audit';
export { writtenDay } from './dates';
export { entryFacts } from './entry/entry-facts';
export { leaksOf } from './leaks';
export { sayNow } from './say-now';
export { timeline } from './timeline';
export * from './packs';
