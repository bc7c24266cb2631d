import type { PROMISES } from '@shared/letters';
import type { MessageDescriptor } from 'react-intl';
import { words } from '../../ui/words';

/** What a letter may promise, and what was said besides. */
export const promiseMessages = words({
  heading: { id: 'letters.promises', defaultMessage: 'Promises and conversations' },
  none: {
    id: 'letters.promises.none',
    defaultMessage: 'Nothing is promised. A letter may only promise what is recorded here.',
  },
  promise: { id: 'letters.promises.promise', defaultMessage: 'Record a promise' },
  what: { id: 'letters.promises.what', defaultMessage: 'What is promised' },
  until: { id: 'letters.promises.until', defaultMessage: 'Until' },
  remindOn: { id: 'letters.promises.remindOn', defaultMessage: 'Remind on' },
  note: { id: 'letters.promises.note', defaultMessage: 'Note' },
  settle: { id: 'letters.promises.settle', defaultMessage: 'Done' },
  settleName: { id: 'letters.promises.settleName', defaultMessage: 'Done: {promise}' },
  settled: { id: 'letters.promises.settled', defaultMessage: '{promise}, done on {on}' },
  talk: { id: 'letters.talk', defaultMessage: 'Record the conversation' },
  spokeWith: { id: 'letters.talk.spokeWith', defaultMessage: 'We spoke' },
  talkOn: { id: 'letters.talk.on', defaultMessage: 'Spoke on' },
  talkNote: { id: 'letters.talk.note', defaultMessage: 'What was said' },
  spoke: { id: 'letters.talk.spoke', defaultMessage: 'Spoke on {on}' },
  spokeBy: { id: 'letters.talk.spokeBy', defaultMessage: '{name} spoke on {on}' },
});

type Promised = (typeof PROMISES)[number];

export const promiseNames: Record<Promised, MessageDescriptor> = words({
  'on-file': { id: 'letters.promise.onFile', defaultMessage: 'Keep on file' },
  'apply-again': { id: 'letters.promise.applyAgain', defaultMessage: 'Invite to apply again' },
  contact: { id: 'letters.promise.contact', defaultMessage: 'Get in touch' },
});

export const promiseSentences: Record<Promised, MessageDescriptor> = words({
  'on-file': { id: 'letters.promise.onFileUntil', defaultMessage: 'Keep on file until {until}' },
  'apply-again': {
    id: 'letters.promise.applyAgainOn',
    defaultMessage: 'Invite to apply again, remind on {until}',
  },
  contact: { id: 'letters.promise.contactBy', defaultMessage: 'Get in touch by {until}' },
});
