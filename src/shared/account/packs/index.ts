export { buildChargeIndex, type ChargedApplication } from './charge/charge-index';
export { withFullRecord } from './charge/full-account';
export { readMe } from './charge/read-me';
export { buildComparisonSheet } from './comparison-sheet';
export { applicationNumber } from './opening/context';
export { buildOpeningPack } from './opening/opening-pack';
export type { PackOptions } from './options';
