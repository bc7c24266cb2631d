export { LettersPage } from './LettersPage';
export { TemplatesPage } from './TemplatesPage';
