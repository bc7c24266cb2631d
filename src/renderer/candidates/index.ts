export { OpeningCandidatesPage } from './OpeningCandidatesPage';
export { PeoplePage } from './PeoplePage';
export { PersonPage } from './PersonPage';
