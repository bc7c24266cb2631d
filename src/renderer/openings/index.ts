export { OpeningsPage } from './OpeningsPage';
export { NewOpeningPage } from './NewOpeningPage';
export { SetupPage } from './SetupPage';
