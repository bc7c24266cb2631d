export { InquiriesPage } from './InquiriesPage';
export { kindWords } from './inquiry-words';
