export { comparisonName, comparisonSheet } from './comparison';
export { chargePack } from './charge';
export * from './handlers';
export * from './pack';
export { writePages } from './pages';
export { whyView } from './why';
