/** Due days as the room and the first page show them, and what is suggested at intake. */
import { describe, expect, it } from 'vitest';
import type { TodayView } from '@shared/audit';
import type { InquirySuggestion } from '@shared/inquiries';
import { answer, get, letterDesk, list, record, type LetterDesk } from './support/asked';

const suggest = (at: LetterDesk, application: string, inquiry: Record<string, unknown>) =>
  answer<InquirySuggestion>(at, 'inquiries.suggest', {
    application,
    inquiry: { channel: 'email', asker: 'candidate', text: '', ...inquiry },
    receivedOn: '2026-10-20',
  });

describe('a due day (situation 12)', () => {
  it('is the policy’s until a day is set by hand, with the reason', async () => {
    const at = letterDesk();
    const id = record(at, at.applications[0]!);
    expect((await get(at, id)).due).toMatchObject({ on: '2026-11-03', set: 'policy' });
    at.run('inquiries.set-due', { inquiry: id, dueOn: '2026-10-25', why: 'They start elsewhere soon.' });
    expect((await get(at, id)).due).toEqual({
      on: '2026-10-25',
      because: 'They start elsewhere soon.',
      set: 'person',
      source: '',
    });
    expect(await list(at)).toMatchObject([{ dueOn: '2026-10-25' }]);
  });

  it('follows the kind it is judged to be, where the recorded day was only the one suggested', async () => {
    const at = letterDesk();
    at.run('openings.change', {
      opening: 'librarian',
      details: { ...at.state().openings.openings.get('librarian')!.details, jurisdiction: 'GB' },
    });
    const [mara, ada] = at.applications as [string, string];
    const suggested = record(at, mara, { dueOn: '2026-11-03' });
    const byHand = record(at, ada, { dueOn: '2026-10-30' });
    for (const inquiry of [suggested, byHand])
      at.run('inquiries.classify', {
        inquiry,
        classification: { kind: 'formal-request', setAside: [], why: 'It asks for everything held.' },
      });
    expect((await get(at, suggested)).due).toMatchObject({ set: 'law', on: '2026-11-20' });
    expect((await get(at, suggested)).due!.source).not.toBe('');
    expect((await get(at, byHand)).due).toMatchObject({ set: 'person', on: '2026-10-30' });
  });

  it('stands on the first page, with whom an inquiry waits for', async () => {
    const at = letterDesk();
    const id = record(at, at.applications[0]!);
    at.run('inquiries.wait', {
      inquiry: id,
      wait: { for: 'counsel', who: 'R. Amann', note: '', until: '2026-10-28' },
    });
    const { toAnswer } = await answer<TodayView>(at, 'audit.today', {});
    expect(toAnswer).toMatchObject([
      {
        inquiry: id,
        text: 'Asked on 20 October 2026, due on 3 November 2026; waits for counsel until 28 October 2026',
      },
    ]);
  });
});

describe('a suggestion at intake', () => {
  it('names kind, signals, questions and day, and what came before', async () => {
    const at = letterDesk();
    const [application] = at.applications as [string];
    const before = record(at, application);
    at.run('inquiries.close', { inquiry: before, noFurtherReply: true, note: 'Told on the phone.' });
    const text = 'Who decided? Please send me all the personal data you hold about me.';
    const found = await suggest(at, application, { text });
    expect(found.kinds[0]).toMatchObject({ kind: 'formal-request' });
    expect(found.signals).toMatchObject([{ signal: 'access' }]);
    expect(found.questions).toEqual(['Who decided?']);
    expect(found.earlier).toMatchObject([{ id: before }]);
    expect(found.noFurtherReplySince).toBe('2026-10-20');
  });

  it('is shown again with the inquiry until a signal was read and set aside (situation 6)', async () => {
    const at = letterDesk();
    const text = 'Please send me all the personal data you hold about me.';
    const id = record(at, at.applications[0]!, { text });
    expect((await get(at, id)).signals).toMatchObject([{ signal: 'access' }]);
    at.run('inquiries.classify', {
      inquiry: id,
      classification: { kind: 'challenge', setAside: ['access'], why: 'They took it back on the phone.' },
    });
    expect((await get(at, id)).signals).toEqual([]);
  });
});
