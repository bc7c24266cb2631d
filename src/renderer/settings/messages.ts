import { words } from '../ui/words';

export const organisationMessages = words({
  heading: { id: 'settings.organisation', defaultMessage: 'Organisation and letters' },
  form: { id: 'settings.organisationForm', defaultMessage: 'Organisation and letters' },
  name: { id: 'settings.name', defaultMessage: 'Name' },
  language: { id: 'settings.language', defaultMessage: 'Language of the record and of letters' },
  languageHelp: {
    id: 'settings.languageHelp',
    defaultMessage: 'Each candidate may have another language for letters.',
  },
  letterhead: { id: 'settings.letterhead', defaultMessage: 'Letterhead' },
  letterheadHelp: {
    id: 'settings.letterheadHelp',
    defaultMessage: 'What stands below the name on a letter. Up to six lines.',
  },
  returnLine: { id: 'settings.returnLine', defaultMessage: 'Return line' },
  returnLineHelp: {
    id: 'settings.returnLineHelp',
    defaultMessage: 'The small sender line above the address, seen through a window envelope.',
  },
  layout: { id: 'settings.layout', defaultMessage: 'Envelope and layout' },
  colour: { id: 'settings.colour', defaultMessage: 'Colour of the letterhead' },
  colourHelp: { id: 'settings.colourHelp', defaultMessage: 'Six figures after #, for example #1f3a5f.' },
  colourWrong: { id: 'settings.colourWrong', defaultMessage: 'Write it as # and six of 0–9 and a–f.' },
  signatory: { id: 'settings.signatory', defaultMessage: 'Signed by' },
  signatoryRole: { id: 'settings.signatoryRole', defaultMessage: 'Position of the person signing' },
  contact: { id: 'settings.contact', defaultMessage: 'Whom a candidate may ask' },
  contactHelp: {
    id: 'settings.contactHelp',
    defaultMessage: 'As it reads in a letter, for example “Ines Okafor, 020 7946 0000”.',
  },
  policies: { id: 'settings.policies', defaultMessage: 'Policies' },
  feedback: { id: 'settings.feedback', defaultMessage: 'A letter says' },
  outcomeOnly: { id: 'settings.outcomeOnly', defaultMessage: 'The outcome only' },
  outcomeAndCriteria: {
    id: 'settings.outcomeAndCriteria',
    defaultMessage: 'The outcome and the criteria it rests on',
  },
  holdingDays: { id: 'settings.holdingDays', defaultMessage: 'Days between decision and letter' },
  holdingHelp: {
    id: 'settings.holdingHelp',
    defaultMessage: 'Letters are not issued before. 0 means at once.',
  },
  dueDays: { id: 'settings.dueDays', defaultMessage: 'Letters are due within' },
  dueHelp: { id: 'settings.dueHelp', defaultMessage: 'Days after the decision is signed.' },
  save: { id: 'settings.save', defaultMessage: 'Save organisation' },
  unsaved: { id: 'settings.unsaved', defaultMessage: 'the organisation' },
  lineTooLong: { id: 'settings.lineTooLong', defaultMessage: 'At most six lines of 120 characters.' },
});

export const layoutWords = words({
  'uk-dl': { id: 'layout.uk', defaultMessage: 'United Kingdom, DL window' },
  'din-5008-a': { id: 'layout.dinA', defaultMessage: 'DIN 5008, form A' },
  'din-5008-b': { id: 'layout.dinB', defaultMessage: 'DIN 5008, form B' },
  france: { id: 'layout.france', defaultMessage: 'France, address at the right' },
  'us-10': { id: 'layout.us', defaultMessage: 'United States, #10 window' },
});

export const memberMessages = words({
  heading: { id: 'members.heading', defaultMessage: 'Members' },
  lead: {
    id: 'members.lead',
    defaultMessage: 'Everybody who scores, votes, signs or records. Chosen for an opening in its Setup.',
  },
  none: { id: 'members.none', defaultMessage: 'No member is on record yet.' },
  add: { id: 'members.add', defaultMessage: 'Add a member' },
  addButton: { id: 'members.addButton', defaultMessage: 'Add member' },
  save: { id: 'members.save', defaultMessage: 'Save member' },
  change: { id: 'members.change', defaultMessage: 'Change' },
  changeNamed: { id: 'members.changeNamed', defaultMessage: 'Change {name}' },
  cancel: { id: 'members.cancel', defaultMessage: 'Cancel' },
  fullName: { id: 'members.fullName', defaultMessage: 'Full name' },
  role: { id: 'members.role', defaultMessage: 'Position' },
  unit: { id: 'members.unit', defaultMessage: 'Unit' },
  acts: { id: 'members.acts', defaultMessage: 'Change' },
  unsaved: { id: 'members.unsaved', defaultMessage: 'the member' },
});

export const appearanceMessages = words({
  heading: { id: 'appearance.heading', defaultMessage: 'Appearance' },
  lead: { id: 'appearance.lead', defaultMessage: 'For this computer only. Letters always look the same.' },
  scheme: { id: 'appearance.scheme', defaultMessage: 'Colours' },
  auto: { id: 'appearance.auto', defaultMessage: 'As the system' },
  light: { id: 'appearance.light', defaultMessage: 'Light' },
  dark: { id: 'appearance.dark', defaultMessage: 'Dark' },
  density: { id: 'appearance.density', defaultMessage: 'Rows in tables' },
  comfortable: { id: 'appearance.comfortable', defaultMessage: 'Comfortable' },
  standard: { id: 'appearance.standard', defaultMessage: 'Standard' },
  compact: { id: 'appearance.compact', defaultMessage: 'Compact' },
  contrast: { id: 'appearance.contrast', defaultMessage: 'More contrast' },
  contrastHelp: { id: 'appearance.contrastHelp', defaultMessage: 'Darker lines and no soft text.' },
});

export const aboutMessages = words({
  heading: { id: 'about.heading', defaultMessage: 'About' },
  what: {
    id: 'about.what',
    defaultMessage:
      'Grounds keeps the record of a hiring committee in one encrypted file on this computer. Nothing leaves it unless you export it.',
  },
  advice: {
    id: 'about.advice',
    defaultMessage:
      'Grounds gives no legal advice. What it checks is whether the record, the decision and the letters say the same thing; what the law asks of you is for you and your counsel to settle.',
  },
  version: { id: 'about.version', defaultMessage: 'Version' },
  runtime: { id: 'about.runtime', defaultMessage: 'Runs in' },
  runtimeText: { id: 'about.runtimeText', defaultMessage: 'Electron {electron}, Chromium {chromium}' },
  licences: { id: 'about.licences', defaultMessage: 'Licences' },
  licencesLead: {
    id: 'about.licencesLead',
    defaultMessage:
      'Grounds is built with {count} free packages, each under its own licence. The texts of the licences come with the app.',
  },
  showLicences: { id: 'about.showLicences', defaultMessage: 'Show the list' },
  hideLicences: { id: 'about.hideLicences', defaultMessage: 'Hide the list' },
  package: { id: 'about.package', defaultMessage: 'Package' },
  licence: { id: 'about.licence', defaultMessage: 'Licence' },
});
