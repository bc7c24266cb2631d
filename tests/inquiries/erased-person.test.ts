/** Erased means erased: nothing more is written about that person, and their inquiry can still be closed. */
import { expect, it } from 'vitest';
import { decideRecord, foldRecord, type RecordCommand } from '@shared/record';
import { openingBuilder } from '../support/opening-builder';

const CONTEXT = {
  now: '2026-06-20T10:00:00.000Z',
  today: '2026-06-20',
  newId: () => 'new',
  actor: undefined,
};
const NONE = { findingsOf: () => [], inquiryFindingsOf: () => [] };
const builder = openingBuilder()
  .candidate('mara')
  .do('inquiries.receive', {
    id: 'q',
    application: 'app-mara',
    inquiry: {
      receivedOn: '2026-06-09',
      channel: 'email',
      kind: 'new-information',
      asker: 'candidate',
      text: 'Why?',
      questions: ['Why?'],
    },
  })
  .do('inquiries.note-safety', { inquiry: 'q', note: 'Meet in pairs.' })
  .do('inquiries.wait', { inquiry: 'q', wait: { for: 'hr' } })
  .write({ type: 'candidate-erased', data: { candidate: 'mara', reason: '' } });
/** As the log reads once the key is gone. */
const entries = builder.entries.map((entry) => {
  const { personal: _, ...event } = entry.event;
  return entry.event.subjects?.includes('mara') ? { ...entry, event, erased: true } : entry;
});
const attempt = (name: string, input: object) =>
  decideRecord(
    foldRecord(entries),
    { name, input: { inquiry: 'q', ...input } } as RecordCommand,
    CONTEXT,
    NONE,
  );

it.each([
  ['inquiries.classify', { classification: { kind: 'challenge', setAside: [], why: 'Read.' } }],
  ['inquiries.add-questions', { questions: ['Who?'] }],
  ['inquiries.set-due', { dueOn: '2026-07-01', why: 'By law.' }],
  ['inquiries.show-authority', { authority: 'Signed.' }],
  ['inquiries.wait', { wait: { for: 'hr', who: 'Ola', note: '' } }],
  ['inquiries.resume', { note: 'They wrote.' }],
  ['inquiries.note-safety', { note: 'Meet in pairs.' }],
  ['inquiries.lift-safety', { why: 'Long ago.' }],
  [
    'inquiries.reply',
    { reply: { to: 'candidate', channel: 'email', text: 'Mara', through: '', grounds: [], agreedWith: '' } },
  ],
  [
    'inquiries.assess',
    {
      assessment: {
        classification: 'overlooked',
        wouldChange: false,
        accepted: true,
        why: 'Mara',
        assessedBy: 'wen',
      },
    },
  ],
  ['inquiries.close', { noFurtherReply: false, note: 'Mara was told.' }],
])('%s is refused', (name, input) => {
  expect(attempt(name, input)).toMatchObject({ ok: false, error: { code: 'candidate-erased' } });
});

it('is closed without a word about the person', () => {
  const closed = attempt('inquiries.close', { noFurtherReply: false, note: '' });
  expect(closed).toMatchObject({ ok: true, value: [{ type: 'inquiry-closed' }] });
  if (closed.ok) expect(closed.value[0]).not.toHaveProperty('personal');
});
