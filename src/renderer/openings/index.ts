export { NewOpeningPage } from './NewOpeningPage';
export { OpeningsPage } from './OpeningsPage';
export { SetupPage } from './SetupPage';
