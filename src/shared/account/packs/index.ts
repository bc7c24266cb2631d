export { buildComparisonSheet } from './comparison-sheet';
export { buildOpeningPack } from './opening/opening-pack';
export type { PackOptions } from './options';
