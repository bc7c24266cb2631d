import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateAsOf } from '@shared/account';
import type { Entry } from '@shared/kernel';
import { evolveRecord, foldRecord, type RecordState } from '@shared/record';
import { recordAsOf } from '@engine/audit/past';
import { toStored } from '@engine/desk/stored-events';
import { crowd } from './support/crowd';
import { decidedDesk } from '../letters/support/decided-desk';
import { opened } from '../support/desk';

const DAYS = ['2026-05-30', '2026-05-31', '2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'];

/** A log of these entries, counting how many of them are opened. */
function logOf(entries: Entry[]): { read: (from: number) => Iterable<Entry>; opened: number } {
  const log = {
    opened: 0,
    *read(from: number): Iterable<Entry> {
      for (const entry of entries.slice(from - 1)) {
        log.opened += 1;
        yield entry;
      }
    },
  };
  return log;
}

/** The entries of an opening, recorded on days that need not follow one another. */
const recordedOn = (days: readonly number[]): Entry[] =>
  crowd().entries.map((entry, index) => ({
    ...entry,
    recordedAt: `${DAYS[days[index % days.length]!]!}T09:00:00.000Z`,
  }));

const asked = (log: ReturnType<typeof logOf>, state: RecordState, day: string): RecordState =>
  recordAsOf({ log, state } as unknown as Parameters<typeof recordAsOf>[0], day);

describe('the record as of a day', () => {
  it('is the log replayed up to its last entry of that day, whatever was asked before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(DAYS.length - 1), { minLength: 1, maxLength: 40 }),
        fc.array(fc.constantFrom(...DAYS, '2026-01-01', '2027-01-01'), { minLength: 1, maxLength: 6 }),
        (recorded, questions) => {
          const entries = recordedOn(recorded);
          const log = logOf(entries);
          const state = foldRecord(entries);
          for (const day of questions) expect(asked(log, state, day)).toEqual(stateAsOf(entries, day));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is the same cut at every single entry', () => {
    const entries = crowd().entries.map((entry, index) => ({
      ...entry,
      recordedAt: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
    }));
    const log = logOf(entries);
    const state = foldRecord(entries);
    for (const entry of entries) expect(asked(log, state, entry.recordedAt.slice(0, 10)).seq).toBe(entry.seq);
    for (const entry of entries.toReversed().filter((_, index) => index % 9 === 0))
      expect(asked(log, state, entry.recordedAt.slice(0, 10))).toEqual(foldRecord(entries, entry.seq));
  });

  it('opens no entry twice for the same day, and only those in between for a later one', () => {
    const entries = crowd().entries.map((entry, index) => ({
      ...entry,
      recordedAt: index < 10 ? '2026-06-01T09:00:00.000Z' : '2026-06-05T09:00:00.000Z',
    }));
    entries.at(-1)!.recordedAt = '2026-06-09T09:00:00.000Z';
    const log = logOf(entries);
    const state = foldRecord(entries);
    asked(log, state, '2026-06-01');
    expect(log.opened).toBe(entries.length);
    asked(log, state, '2026-06-01');
    asked(log, state, '2026-06-04');
    expect(log.opened).toBe(entries.length);
    asked(log, state, '2026-06-06');
    expect(log.opened).toBeLessThanOrEqual(2 * entries.length - 10);
    expect(asked(log, state, '2026-06-09')).toBe(state);
  });

  it('takes in what has been recorded since', () => {
    const all = recordedOn([2, 3]);
    const entries = all.slice(0, 20);
    const log = logOf(entries);
    const state = foldRecord(entries);
    asked(log, state, DAYS[2]!);
    for (const entry of all.slice(20)) {
      entries.push(entry);
      evolveRecord(state, entry);
    }
    expect(asked(log, state, DAYS[2]!)).toEqual(stateAsOf(all, DAYS[2]!));
    expect(asked(log, state, DAYS[3]!)).toEqual(stateAsOf(all, DAYS[3]!));
  });

  it('forgets somebody who is erased, on every past day too', () => {
    let now = '2026-06-01T09:00:00.000Z';
    const { desk, applications } = decidedDesk(['Mara Quist', 'Joss Oduya'], { clock: () => now });
    now = '2026-06-05T09:00:00.000Z';
    desk.run({
      name: 'settings.set-member',
      input: { ref: 'm-ola', fullName: 'Ola Brandt', role: '', unit: '' },
    });
    const contactOn = (day: string): unknown => {
      const state = recordAsOf(opened(desk), day);
      const { candidate } = state.candidates.applications.get(applications[0]!)!;
      return state.candidates.candidates.get(candidate)!.contact?.fullName;
    };
    expect(contactOn('2026-06-02')).toBe('Mara Quist');
    const { log, state } = opened(desk);
    const { candidate } = state.candidates.applications.get(applications[0]!)!;
    const event = toStored({ type: 'candidate-erased', data: { candidate, reason: '' } }, undefined);
    const erased = log.eraseCandidates(log.head(), [candidate], [{ commandId: 'erase', event }]);
    expect(erased).toMatchObject({ ok: true });
    desk.reread();
    expect(contactOn('2026-06-02')).toBeUndefined();
  });
});
