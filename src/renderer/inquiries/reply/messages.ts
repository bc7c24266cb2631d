import { words } from '../../ui/words';

export const replyMessages = words({
  heading: { id: 'reply.heading', defaultMessage: 'Reply' },
  lead: {
    id: 'reply.lead',
    defaultMessage: 'Grounds sends nothing by itself. What goes out is put on record, word for word.',
  },
  letter: { id: 'reply.letter', defaultMessage: 'A letter from an approved template' },
  letterHelp: {
    id: 'reply.letterHelp',
    defaultMessage: 'Opens on the letters desk, answering this inquiry. Issuing it puts it on record here.',
  },
  noLetter: {
    id: 'reply.noLetter',
    defaultMessage: 'No letter from a template answers this kind of inquiry.',
  },
  words: { id: 'reply.words', defaultMessage: 'Words spoken or written' },
  to: { id: 'reply.to', defaultMessage: 'To whom' },
  channel: { id: 'reply.channel', defaultMessage: 'How it goes out' },
  through: { id: 'reply.through', defaultMessage: 'Who passes it on' },
  throughHelp: {
    id: 'reply.throughHelp',
    defaultMessage: 'They are given these words and no others. A person or an agency.',
  },
  throughMissing: { id: 'reply.throughMissing', defaultMessage: 'Say who passes it on.' },
  text: { id: 'reply.text', defaultMessage: 'Exact words' },
  textHelp: {
    id: 'reply.textHelp',
    defaultMessage: 'For a conversation: what you said, as near to the words as you can.',
  },
  textMissing: { id: 'reply.textMissing', defaultMessage: 'Write what was said.' },
  begin: { id: 'reply.begin', defaultMessage: 'Begin from the record' },
  nothingToBegin: {
    id: 'reply.nothingToBegin',
    defaultMessage: 'There is nothing to begin with. The words are yours.',
  },
  replaceQuestion: { id: 'reply.replaceQuestion', defaultMessage: 'Begin again from the record?' },
  replaceText: {
    id: 'reply.replaceText',
    defaultMessage: 'The words that stand there now are replaced. They are not on record yet.',
  },
  replaceButton: { id: 'reply.replaceButton', defaultMessage: 'Replace the words' },
  grounds: { id: 'reply.grounds', defaultMessage: 'Grounds that it gives' },
  groundsHelp: {
    id: 'reply.groundsHelp',
    defaultMessage:
      'Tick what the words give as a reason. A ground that no letter told is new to the candidate.',
  },
  groundTold: { id: 'reply.groundTold', defaultMessage: 'told in the letter' },
  groundNew: { id: 'reply.groundNew', defaultMessage: 'not told yet' },
  agreedWith: { id: 'reply.agreedWith', defaultMessage: 'Agreed with' },
  agreedHelp: {
    id: 'reply.agreedHelp',
    defaultMessage: 'Who of HR or counsel agreed to these words. Needed while discrimination is alleged.',
  },
  agreedMissing: { id: 'reply.agreedMissing', defaultMessage: 'Say who agreed to these words.' },
  save: { id: 'reply.save', defaultMessage: 'Record what was said' },
  discard: { id: 'reply.discard', defaultMessage: 'Discard' },
  findings: { id: 'reply.findings', defaultMessage: 'What speaks against this reply' },
  checking: { id: 'reply.checking', defaultMessage: 'Checking' },
  found: {
    id: 'reply.foundCount',
    defaultMessage: '{count, plural, =0 {} one {One thing to look at} other {# things to look at}}',
  },
  saved: { id: 'reply.saved', defaultMessage: 'It is on record, word for word.' },
  sent: { id: 'reply.sent', defaultMessage: 'What went out' },
  nothingSent: { id: 'reply.nothingSent', defaultMessage: 'Nothing has gone out in answer to this yet.' },
  onBy: { id: 'reply.onBy', defaultMessage: '{day} · {channel}' },
  throughWhom: { id: 'reply.throughWhom', defaultMessage: 'Given to {who} to pass on' },
  agreed: { id: 'reply.agreed', defaultMessage: 'Agreed with {who}' },
  gave: { id: 'reply.gave', defaultMessage: 'Grounds given: {grounds}' },
  letterSent: { id: 'reply.letterSent', defaultMessage: '{kind}, issued on {day}' },
  openLetter: { id: 'reply.openLetter', defaultMessage: 'Open the exact copy' },
  copy: { id: 'reply.copy', defaultMessage: 'Copy the words' },
  copied: { id: 'reply.copied', defaultMessage: 'Copied.' },
  notCopied: { id: 'reply.notCopied', defaultMessage: 'They could not be copied. Select the text instead.' },
});
