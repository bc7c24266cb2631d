import type { LetterOccasion } from '@shared/letters';
import type { MessageDescriptor } from 'react-intl';
import { words } from '../ui/words';

export const editorMessages = words({
  change: { id: 'templates.change', defaultMessage: 'Change these words' },
  faultAt: { id: 'templates.faultAt', defaultMessage: 'Line {line}, column {column}' },
  thereIs: { id: 'templates.thereIs', defaultMessage: 'there is: {what}' },
  subject: { id: 'templates.e.subject', defaultMessage: 'Subject' },
  salutation: { id: 'templates.e.salutation', defaultMessage: 'Salutation' },
  paragraph: { id: 'templates.e.paragraph', defaultMessage: 'Paragraph {number}' },
  closing: { id: 'templates.e.closing', defaultMessage: 'Closing' },
  email: { id: 'templates.e.email', defaultMessage: 'Covering text for the e-mail' },
  addEmail: { id: 'templates.e.addEmail', defaultMessage: 'Add a covering text for the e-mail' },
  addParagraph: { id: 'templates.e.addParagraph', defaultMessage: 'Add a paragraph' },
  moveUp: { id: 'templates.e.moveUp', defaultMessage: 'Move {what} up' },
  moveDown: { id: 'templates.e.moveDown', defaultMessage: 'Move {what} down' },
  remove: { id: 'templates.e.remove', defaultMessage: 'Remove {what}' },
  moved: { id: 'templates.e.moved', defaultMessage: 'Paragraph {number} of {count}' },
  claims: { id: 'templates.e.claims', defaultMessage: 'The whole letter says' },
  claimsHelp: {
    id: 'templates.e.claimsHelp',
    defaultMessage: 'What every letter of this kind claims. It is held against the record.',
  },
  help: {
    id: 'templates.e.help',
    defaultMessage:
      'Type “{braces}” for what is filled in and “{tag}” for a condition. What may stand there is offered as you type.',
  },
  faultless: { id: 'templates.e.faultless', defaultMessage: 'No faults in these words' },
  faultCount: {
    id: 'templates.e.faultCount',
    defaultMessage: '{count, plural, one {# fault} other {# faults}} in these words',
  },
  elsewhere: {
    id: 'templates.e.elsewhere',
    defaultMessage: '{count, plural, one {# fault} other {# faults}} elsewhere in the set',
  },
  wholeSet: { id: 'templates.e.wholeSet', defaultMessage: 'The set as a whole' },
  complete: { id: 'templates.e.complete', defaultMessage: 'Take what is missing from the shipped words' },
  kindMissing: {
    id: 'templates.e.kindMissing',
    defaultMessage: 'This set has no words for this letter yet, so it cannot be issued.',
  },
  changed: { id: 'templates.e.changed', defaultMessage: 'changed' },
  faulty: { id: 'templates.e.faulty', defaultMessage: 'has faults' },
  missing: { id: 'templates.e.missing', defaultMessage: 'missing' },
  keptByItself: { id: 'templates.e.kept', defaultMessage: 'What you change is kept by itself as a draft.' },
  saving: { id: 'templates.e.saving', defaultMessage: 'Saving…' },
  saved: { id: 'templates.e.saved', defaultMessage: 'Draft saved {time}' },
  notSaved: { id: 'templates.e.notSaved', defaultMessage: 'The draft could not be kept.' },
  stop: { id: 'templates.e.stop', defaultMessage: 'Stop changing' },
  discard: { id: 'templates.e.discard', defaultMessage: 'Discard changes' },
  discardAsk: { id: 'templates.e.discardAsk', defaultMessage: 'Discard the changes to “{name}”?' },
  discardMeans: {
    id: 'templates.e.discardMeans',
    defaultMessage: 'Your draft is removed and cannot be brought back. The words in force stay as they are.',
  },
  outdated: {
    id: 'templates.e.outdated',
    defaultMessage:
      'You began from version {from}, and version {version} is in force now. What you put into force takes the place of version {version}: look at the difference first.',
  },
  preview: { id: 'templates.e.preview', defaultMessage: 'Preview' },
  previewOf: { id: 'templates.e.previewOf', defaultMessage: 'Preview of {kind}' },
  previewAs: { id: 'templates.e.previewAs', defaultMessage: 'Preview with' },
  invented: { id: 'templates.e.invented', defaultMessage: 'An invented candidate' },
  candidate: { id: 'templates.e.candidate', defaultMessage: 'Candidate' },
  chooseCandidate: { id: 'templates.e.chooseCandidate', defaultMessage: 'Choose a candidate' },
  noCandidates: { id: 'templates.e.noCandidates', defaultMessage: 'Nobody has applied for this opening.' },
  lastGood: {
    id: 'templates.e.lastGood',
    defaultMessage: 'There is a fault in these words. The page shows them as they last worked.',
  },
  noPage: {
    id: 'templates.e.noPage',
    defaultMessage: 'There is a fault in these words, so there is no page to show.',
  },
  emailText: { id: 'templates.e.emailText', defaultMessage: 'The e-mail would say' },
  inSeveral: { id: 'templates.e.inSeveral', defaultMessage: 'Used in several letters' },
  history: { id: 'templates.e.history', defaultMessage: 'What was in force before' },
});

export const occasionNames: Record<LetterOccasion, MessageDescriptor> = words({
  arrival: { id: 'templates.o.arrival', defaultMessage: 'When an application arrives' },
  decision: { id: 'templates.o.decision', defaultMessage: 'When the decision is signed' },
  withdrawal: { id: 'templates.o.withdrawal', defaultMessage: 'When somebody withdraws' },
  notice: { id: 'templates.o.notice', defaultMessage: 'Where a law asks for notice' },
  correction: { id: 'templates.o.correction', defaultMessage: 'When something was wrong' },
  inquiry: { id: 'templates.o.inquiry', defaultMessage: 'When somebody asks' },
});

export const filterMeanings: Partial<Record<string, MessageDescriptor>> = words({
  default: { id: 'templates.f.default', defaultMessage: 'says something else where it is empty' },
  append: { id: 'templates.f.append', defaultMessage: 'puts something behind it' },
  prepend: { id: 'templates.f.prepend', defaultMessage: 'puts something before it' },
  capitalize: { id: 'templates.f.capitalize', defaultMessage: 'begins with a capital' },
  upcase: { id: 'templates.f.upcase', defaultMessage: 'all capitals' },
  downcase: { id: 'templates.f.downcase', defaultMessage: 'all small letters' },
  strip: { id: 'templates.f.strip', defaultMessage: 'without spaces around it' },
  says: { id: 'templates.f.says', defaultMessage: 'makes a claim, held against the record' },
});

export const tagMeanings: Partial<Record<string, MessageDescriptor>> = words({
  if: { id: 'templates.tag.if', defaultMessage: 'only where something is so' },
  unless: { id: 'templates.tag.unless', defaultMessage: 'only where something is not so' },
  elsif: { id: 'templates.tag.elsif', defaultMessage: 'or else, where something else is so' },
  else: { id: 'templates.tag.else', defaultMessage: 'otherwise' },
  endif: { id: 'templates.tag.endif', defaultMessage: 'ends “if”' },
  endunless: { id: 'templates.tag.endunless', defaultMessage: 'ends “unless”' },
  case: { id: 'templates.tag.case', defaultMessage: 'one of several, by what a variable is' },
  when: { id: 'templates.tag.when', defaultMessage: 'where it is this' },
  endcase: { id: 'templates.tag.endcase', defaultMessage: 'ends “case”' },
});
