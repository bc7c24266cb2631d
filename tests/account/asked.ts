/** What is asked after a letter, and everything that is done with it, as the log holds it. */
import type { OpeningBuilder } from '../support/opening-builder';

/**
 * Writes one event about an inquiry as it stands in a log. The commands are judged by the inquiry
 * checks, which have tests of their own; the account tells whatever is on record.
 */
export function asked(
  builder: OpeningBuilder,
  type: string,
  inquiry: string,
  data: Record<string, unknown>,
  personal: Record<string, unknown>,
  candidate = 'mara',
): OpeningBuilder {
  return builder.write({
    type,
    data: { inquiry, opening: builder.opening, application: `app-${candidate}`, candidate, ...data },
    subjects: [candidate],
    personal,
  });
}

const message = (changes: Record<string, unknown>) => ({
  receivedOn: '2026-06-20',
  channel: 'email',
  kind: 'challenge',
  asker: 'candidate',
  askerName: '',
  askerAddress: [],
  authority: '',
  text: '',
  questions: [],
  ...changes,
});

export function received(
  builder: OpeningBuilder,
  inquiry: string,
  changes: Record<string, unknown>,
  candidate = 'mara',
): OpeningBuilder {
  const text = message(changes);
  const { kind, receivedOn } = text as { kind: string; receivedOn: string };
  return asked(
    builder,
    'inquiry-received',
    inquiry,
    { kind, receivedOn },
    { ref: inquiry, inquiry: text },
    candidate,
  );
}

/** Mara brings new information; it waits for counsel and for her, is assessed and answered. Her mother calls. */
export function askedOpening(builder: OpeningBuilder): OpeningBuilder {
  received(builder, 'i1', {
    text: 'I taught groups for years. Why was I not chosen? Who decided?',
    questions: ['Why was I not chosen?', 'Who decided?'],
    dueOn: '2026-07-04',
  });
  asked(
    builder,
    'inquiry-classified',
    'i1',
    { kind: 'new-information', setAside: ['legal-threat'], on: '2026-06-21' },
    { why: 'She says that she taught groups, which the panel did not find.' },
  );
  asked(builder, 'inquiry-questions-added', 'i1', {}, { questions: ['What would help next time?'] });
  asked(
    builder,
    'inquiry-due-set',
    'i1',
    { dueOn: '2026-07-01' },
    { why: 'She is waiting for another offer.' },
  );
  asked(
    builder,
    'inquiry-waiting',
    'i1',
    { for: 'counsel', on: '2026-06-22' },
    { who: 'Rana Boyle', note: 'Asked whether the certificate counts.' },
  );
  asked(builder, 'inquiry-resumed', 'i1', { on: '2026-06-23' }, { note: 'Counsel says that it does.' });
  asked(
    builder,
    'inquiry-waiting',
    'i1',
    { for: 'asker', on: '2026-06-24', until: '2026-06-30' },
    { who: '', note: 'Asked for the certificate.' },
  );
  asked(
    builder,
    'inquiry-assessed',
    'i1',
    { classification: 'held-then', wouldChange: false, accepted: true, on: '2026-06-25' },
    { why: 'The course was for two readers and not for a group.', assessedBy: 'tomas' },
  );
  builder.do('inquiries.answer', {
    inquiry: 'i1',
    question: 0,
    answer: 'No session for a group was found in your application.',
  });
  asked(
    builder,
    'inquiry-replied',
    'i1',
    { reply: 'r1', to: 'candidate', channel: 'email', on: '2026-06-26' },
    {
      text: 'Thank you. Tomas Verrall has looked at the certificate.',
      through: '',
      grounds: [{ kind: 'criterion', ref: 'teaching' }],
      agreedWith: 'Rana Boyle',
    },
  );
  asked(
    builder,
    'inquiry-safety-noted',
    'i1',
    { on: '2026-06-27' },
    { note: 'Waited at the staff door for an hour.' },
  );
  received(builder, 'i2', {
    receivedOn: '2026-06-28',
    channel: 'phone',
    kind: 'third-party',
    asker: 'third-party',
    askerName: 'Orla Quist',
    text: 'My daughter should have been chosen.',
    questions: ['Why was she not?'],
  });
  asked(
    builder,
    'inquiry-replied',
    'i2',
    { reply: 'r2', to: 'asker', channel: 'phone', on: '2026-06-28' },
    { text: 'Orla Quist, we cannot speak about anybody else.', through: '', grounds: [], agreedWith: '' },
  );
  return builder
    .do('letters.record-promise', {
      application: 'app-mara',
      promise: { promise: 'on-file', until: '2027-06-01', note: 'As she asked.' },
    })
    .do('letters.record-conversation', {
      application: 'app-mara',
      on: '2026-06-01',
      note: 'Told her that a letter is coming.',
    });
}
