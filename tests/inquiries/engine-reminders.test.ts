/** What main is told for its reminders: numbers, each inquiry once, and no word of anybody. */
import { describe, expect, it } from 'vitest';
import { internalCall } from '@engine/custody';
import { letterDesk, record, type LetterDesk } from './support/asked';

const counts = (at: LetterDesk) => internalCall(at.desk, 'internal.remindersDue', {});
const due = (at: LetterDesk, on: string, changes: Record<string, unknown> = {}) =>
  record(at, at.applications[0]!, { receivedOn: '2026-10-01', dueOn: on, ...changes });

describe('inquiries to be reminded of', () => {
  it('are those due today, overdue, and back from waiting; closed and later ones are not', () => {
    const at = letterDesk();
    expect(counts(at)).toEqual({ ok: true, value: { dueToday: 0, overdue: 0, waited: 0 } });
    due(at, '2026-10-20');
    due(at, '2026-10-19');
    due(at, '2026-10-18');
    due(at, '2026-10-21');
    const closed = due(at, '2026-10-02');
    at.run('inquiries.close', { inquiry: closed, noFurtherReply: false, note: 'Answered in person.' });
    for (const [until, on] of [
      ['2026-10-20', '2026-11-20'],
      ['2026-10-21', '2026-11-20'],
      ['2026-10-20', '2026-10-19'],
    ] as const)
      at.run('inquiries.wait', { inquiry: due(at, on), wait: { for: 'hr', who: '', note: '', until } });
    expect(counts(at)).toEqual({ ok: true, value: { dueToday: 1, overdue: 3, waited: 1 } });
  });

  it('are none in a log with the sample committee, and while no log is open', () => {
    const at = letterDesk();
    due(at, '2026-10-19');
    const { at: _, ...organisation } = at.state().settings.organisation!;
    at.run('settings.set-organisation', { ...organisation, sample: true });
    expect(counts(at)).toMatchObject({ value: { overdue: 0 } });
    at.desk.close();
    expect(counts(at)).toMatchObject({ ok: false, error: { code: 'no-log-open' } });
  });
});
