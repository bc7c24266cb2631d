import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import type { MessageDescriptor } from 'react-intl';
import { readLettersSearch } from './letters-search';
import { readWhySearch } from './why-search';
import { BareFrame } from './frame/BareFrame';
import { Frame } from './frame/Frame';
import { NotFoundPage } from './frame/NotFoundPage';
import { RoomError } from './frame/RoomError';
import { RootLayout } from './frame/RootLayout';
import { pageNames } from './messages/frame';

const rootRoute = createRootRoute({
  component: RootLayout,
  notFoundComponent: () => (
    <BareFrame>
      <NotFoundPage />
    </BareFrame>
  ),
  errorComponent: (props) => (
    <BareFrame>
      <RoomError {...props} />
    </BareFrame>
  ),
});

/** Before a file is open: one sheet. */
const bareRoute = createRoute({ getParentRoute: () => rootRoute, id: 'bare', component: BareFrame });
/** With a file open: everything else. */
const frameRoute = createRoute({ getParentRoute: () => rootRoute, id: 'frame', component: Frame });

const openings = () => import('../openings');
const candidates = () => import('../candidates');
const scorecards = () => import('../scorecards');
const decisions = () => import('../decisions');
const letters = () => import('../letters');
const templates = () => import('../templates');
const inquiries = () => import('../inquiries');
const audit = () => import('../audit');
const custody = () => import('../custody');
const settings = () => import('../settings');

/** The window's title comes from here and never names a person. */
const named = (title: MessageDescriptor) => ({ staticData: { title } });

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today' });
  },
});
const welcomeRoute = createRoute({
  getParentRoute: () => bareRoute,
  path: '/welcome',
  component: lazyRouteComponent(custody, 'WelcomePage'),
  ...named(pageNames.welcome),
});
const unlockRoute = createRoute({
  getParentRoute: () => bareRoute,
  path: '/unlock',
  component: lazyRouteComponent(custody, 'UnlockPage'),
  ...named(pageNames.unlock),
});
const todayRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/today',
  component: lazyRouteComponent(() => import('./today/TodayPage'), 'TodayPage'),
  ...named(pageNames.today),
});
const openingsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/openings',
  component: lazyRouteComponent(openings, 'OpeningsPage'),
  ...named(pageNames.openings),
});
const newOpeningRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/openings/new',
  component: lazyRouteComponent(openings, 'NewOpeningPage'),
  ...named(pageNames.newOpening),
});
const setupRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/openings/$openingId/setup',
  component: lazyRouteComponent(openings, 'SetupPage'),
  ...named(pageNames.setup),
});
const openingCandidatesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/openings/$openingId/candidates',
  component: lazyRouteComponent(candidates, 'OpeningCandidatesPage'),
  ...named(pageNames.candidates),
});
const scoresRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/openings/$openingId/scores',
  component: lazyRouteComponent(scorecards, 'ScoresPage'),
  ...named(pageNames.scores),
});
const decideRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/openings/$openingId/decide',
  component: lazyRouteComponent(decisions, 'DecidePage'),
  ...named(pageNames.decide),
});
const lettersRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/openings/$openingId/letters',
  validateSearch: readLettersSearch,
  component: lazyRouteComponent(letters, 'LettersPage'),
  ...named(pageNames.letters),
});
const peopleRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/people',
  component: lazyRouteComponent(candidates, 'PeoplePage'),
  ...named(pageNames.people),
});
const personRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/people/$candidateId',
  component: lazyRouteComponent(candidates, 'PersonPage'),
  ...named(pageNames.person),
});
const whyRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/why/$applicationId',
  validateSearch: readWhySearch,
  component: lazyRouteComponent(audit, 'WhyPage'),
  ...named(pageNames.why),
});
const inquiriesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/inquiries',
  // Which one is being read, so that other rooms and the way back can lead to it.
  // `about` is the application that a new one is about.
  validateSearch: ({ inquiry, about }: Record<string, unknown>): { inquiry?: string; about?: string } => ({
    ...(typeof inquiry === 'string' ? { inquiry } : {}),
    ...(typeof about === 'string' ? { about } : {}),
  }),
  component: lazyRouteComponent(inquiries, 'InquiriesPage'),
  ...named(pageNames.inquiries),
});
const templatesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/templates',
  component: lazyRouteComponent(templates, 'TemplatesPage'),
  ...named(pageNames.templates),
});
const custodyRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/custody',
  component: lazyRouteComponent(custody, 'CustodyPage'),
  ...named(pageNames.custody),
});
const settingsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/settings',
  component: lazyRouteComponent(settings, 'SettingsPage'),
  ...named(pageNames.settings),
});
const galleryRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/gallery',
  component: import.meta.env.DEV
    ? lazyRouteComponent(() => import('./gallery/GalleryPage'), 'GalleryPage')
    : NotFoundPage,
  ...named(pageNames.gallery),
});

const routeTree = rootRoute.addChildren([
  indexRoute,
  bareRoute.addChildren([welcomeRoute, unlockRoute]),
  frameRoute.addChildren([
    todayRoute,
    openingsRoute,
    newOpeningRoute,
    setupRoute,
    openingCandidatesRoute,
    scoresRoute,
    decideRoute,
    lettersRoute,
    peopleRoute,
    personRoute,
    whyRoute,
    inquiriesRoute,
    templatesRoute,
    custodyRoute,
    settingsRoute,
    galleryRoute,
  ]),
]);

export const createAppRouter = (history: RouterHistory = createHashHistory()) =>
  createRouter({ routeTree, history, defaultPreload: 'intent', defaultErrorComponent: RoomError });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface StaticDataRouteOption {
    title?: MessageDescriptor;
  }
}
