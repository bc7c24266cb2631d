export { ScoresPage } from './ScoresPage';
