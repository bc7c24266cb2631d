export { buildComparisonSheet } from './comparison-sheet';
export type { PackOptions } from './options';
