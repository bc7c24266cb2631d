import { words } from '../../ui/words';

/** Words for one candidate's letter. */
export const editMessages = words({
  heading: { id: 'letters.edit.heading', defaultMessage: 'The words of this letter' },
  lead: {
    id: 'letters.edit.lead',
    defaultMessage:
      'For {name} only. What you change here is shown to whoever reads the letter, beside the approved text.',
  },
  subject: { id: 'letters.edit.subject', defaultMessage: 'Subject' },
  salutation: { id: 'letters.edit.salutation', defaultMessage: 'Salutation' },
  body: { id: 'letters.edit.body', defaultMessage: 'Text' },
  bodyHelp: { id: 'letters.edit.bodyHelp', defaultMessage: 'An empty line begins a new paragraph.' },
  closing: { id: 'letters.edit.closing', defaultMessage: 'Close' },
  empty: { id: 'letters.edit.empty', defaultMessage: 'This cannot be left empty.' },
  tooMany: { id: 'letters.edit.tooMany', defaultMessage: 'A letter holds at most 60 paragraphs.' },
  keep: { id: 'letters.edit.keep', defaultMessage: 'Keep these words' },
  back: { id: 'letters.edit.back', defaultMessage: 'Back to the approved text' },
  backQuestion: { id: 'letters.edit.backQuestion', defaultMessage: 'Give up your words for {name}?' },
  backConsequence: {
    id: 'letters.edit.backConsequence',
    defaultMessage: 'The letter reads as approved again. What you wrote here is not kept as a draft.',
  },
  standing: {
    id: 'letters.edit.standing',
    defaultMessage: '{count, plural, one {One check stands} other {# checks stand}} in the way, see below',
  },
  leave: { id: 'letters.edit.leave', defaultMessage: 'Stop editing' },
});
