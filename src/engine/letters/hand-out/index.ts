export * from './hand-out';
export * from './pages';
export * from './save-pdf';
export { outLetter, standingLetter, type OutLetter } from './out-letter';
