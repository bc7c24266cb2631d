import { words } from '../../ui/words';

export const frameMessages = words({
  product: { id: 'frame.product', defaultMessage: 'Grounds' },
  skip: { id: 'frame.skip', defaultMessage: 'Go to the page' },
  rooms: { id: 'frame.rooms', defaultMessage: 'Rooms' },
  menu: { id: 'frame.menu', defaultMessage: 'Menu' },
  close: { id: 'frame.close', defaultMessage: 'Close' },
  back: { id: 'frame.back', defaultMessage: 'Back' },
  forward: { id: 'frame.forward', defaultMessage: 'Forward' },
  find: { id: 'frame.find', defaultMessage: 'Find or do anything' },
  where: { id: 'frame.where', defaultMessage: 'Where you are' },
  parts: { id: 'frame.parts', defaultMessage: 'Parts of this opening' },
  status: { id: 'frame.status', defaultMessage: 'State of the file' },
  acting: { id: 'frame.acting', defaultMessage: 'Acting: {name}' },
  actingNobody: { id: 'frame.actingNobody', defaultMessage: 'Acting: nobody' },
  actingHelp: {
    id: 'frame.actingHelp',
    defaultMessage: 'Who is at the desk. Scores, votes and signatures are recorded under this name.',
  },
  noMembers: { id: 'frame.noMembers', defaultMessage: 'No members yet. Add them in Settings.' },
  count: { id: 'frame.count', defaultMessage: '{label}, {count}' },
  saved: { id: 'frame.saved', defaultMessage: 'Saved {time}' },
  entries: { id: 'frame.entries', defaultMessage: '{count, plural, one {# entry} other {# entries}}' },
  verified: { id: 'frame.verified', defaultMessage: 'verified {when}' },
  unverified: { id: 'frame.unverified', defaultMessage: 'not verified yet' },
  verifying: { id: 'frame.verifying', defaultMessage: 'verifying' },
  damaged: { id: 'frame.damaged', defaultMessage: 'The file does not verify' },
  readOnly: { id: 'frame.readOnly', defaultMessage: 'read only' },
  noLog: { id: 'frame.noLog', defaultMessage: 'No file open' },
  notices: { id: 'frame.notices', defaultMessage: 'Notices' },
  sample: {
    id: 'frame.sample',
    defaultMessage: 'Sample committee – invented people. Every letter carries a mark that says so.',
  },
  leaveSample: { id: 'frame.leaveSample', defaultMessage: 'Leave the sample' },
  restarted: {
    id: 'frame.restarted',
    defaultMessage:
      'The part of the app that keeps the file stopped and was started again. Everything recorded is safe. Unlock the file to go on.',
  },
  stopped: {
    id: 'frame.stopped',
    defaultMessage:
      'The part of the app that keeps the file has stopped. Everything recorded is safe. Close the app and open it again.',
  },
  notFound: { id: 'frame.notFound', defaultMessage: 'There is no such page' },
  notFoundLead: {
    id: 'frame.notFoundLead',
    defaultMessage: 'The address does not lead anywhere. The record is not touched by this.',
  },
  toToday: { id: 'frame.toToday', defaultMessage: 'Go to Today' },
  crashed: { id: 'frame.crashed', defaultMessage: 'This page could not be shown' },
  crashedMeaning: {
    id: 'frame.crashedMeaning',
    defaultMessage: 'This is a fault in the app. Everything recorded so far is safe.',
  },
  crashedRemedy: { id: 'frame.crashedRemedy', defaultMessage: 'Try again, or go to another room.' },
});

/** Names of pages: navigation, window title and palette use the same words. */
export const pageNames = words({
  welcome: { id: 'page.welcome', defaultMessage: 'Welcome' },
  unlock: { id: 'page.unlock', defaultMessage: 'Unlock' },
  today: { id: 'page.today', defaultMessage: 'Today' },
  openings: { id: 'page.openings', defaultMessage: 'Openings' },
  newOpening: { id: 'page.newOpening', defaultMessage: 'New opening' },
  setup: { id: 'page.setup', defaultMessage: 'Setup' },
  candidates: { id: 'page.candidates', defaultMessage: 'Candidates' },
  scores: { id: 'page.scores', defaultMessage: 'Scores' },
  decide: { id: 'page.decide', defaultMessage: 'Decide' },
  letters: { id: 'page.letters', defaultMessage: 'Letters' },
  people: { id: 'page.people', defaultMessage: 'People' },
  person: { id: 'page.person', defaultMessage: 'Candidate' },
  why: { id: 'page.why', defaultMessage: 'Why' },
  inquiries: { id: 'page.inquiries', defaultMessage: 'Inquiries' },
  templates: { id: 'page.templates', defaultMessage: 'Templates' },
  custody: { id: 'page.custody', defaultMessage: 'Custody' },
  settings: { id: 'page.settings', defaultMessage: 'Settings' },
  gallery: { id: 'page.gallery', defaultMessage: 'Gallery' },
});
