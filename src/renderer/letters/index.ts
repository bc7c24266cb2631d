export { LettersPage } from './LettersPage';
export { LetterSheet } from './page/LetterSheet';
