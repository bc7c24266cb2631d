export { WelcomePage } from './WelcomePage';
export { UnlockPage } from './UnlockPage';
export { CustodyPage } from './CustodyPage';
