/** The queue on the desk: groups, filters, choice, what a check holds up. */
import { describe, expect, it } from 'vitest';
import type { QueueCheck } from '@shared/letters';
import { between } from '@renderer/letters/queue/between';
import { heldUpBy } from '@renderer/letters/queue/held-up';
import { CHUNK, chunksOf, isNear } from '@renderer/ui/chunks';
import { countsOf, filterQueue, NO_FILTER } from '@renderer/letters/queue/queue-filter';
import { actedOn, groupOf, groupQueue } from '@renderer/letters/queue/queue-groups';
import { letter, row } from './rows';

const NOW = '2026-11-23T12:00:00Z';

describe('the queue in groups', () => {
  it.each([
    ['2026-11-22', 'overdue'],
    ['2026-11-23', 'today'],
    ['2026-11-24', 'due'],
    ['2026-11-30', 'due'],
    ['2026-12-01', 'later'],
    [null, 'due'],
  ] as const)('puts a letter due on %s under “%s”', (dueOn, group) => {
    expect(groupOf(row('a', { dueOn }), NOW)).toBe(group);
  });

  it('puts what is issued, sent or blocked by itself, whenever it was due', () => {
    for (const status of ['blocked', 'issued', 'sent'] as const)
      expect(groupOf(row('a', { status, dueOn: '2026-01-01' }), NOW)).toBe(status);
  });

  it('says a reason once where it is the same for all, and keeps the order of the queue', () => {
    const blocked = (key: string, blockedBy: string) => row(key, { status: 'blocked', blockedBy });
    const alike = groupQueue([blocked('a', 'Not signed.'), row('b'), blocked('c', 'Not signed.')], NOW);
    expect(alike.map(({ group, rows }) => [group, rows.map((item) => item.application)])).toEqual([
      ['today', ['b']],
      ['blocked', ['a', 'c']],
    ]);
    expect(alike[1]!.reason).toBe('Not signed.');
    expect(groupQueue([blocked('a', 'Not signed.'), blocked('c', 'Erased.')], NOW)[0]!.reason).toBeNull();
  });
});

describe('what the buttons act on', () => {
  const rows = [
    row('a'),
    row('b'),
    row('c', { status: 'issued', letter: letter('l-c') }),
    row('d', { status: 'sent', letter: letter('l-d') }),
    row('e', { status: 'blocked', blockedBy: 'Not signed.' }),
  ];
  const keys = (chosen: string[], heldUp?: Map<string, unknown>) => {
    const { toIssue, toMark, out } = actedOn(rows, new Set(chosen), heldUp);
    return [toIssue, toMark, out].map((list) => list.map((item) => item.application).join(''));
  };
  it('is the choice, and all that can be issued where nothing is chosen', () => {
    expect(keys([])).toEqual(['ab', '', '']);
    expect(keys(['b'])).toEqual(['b', '', '']);
    expect(keys(['b', 'c'])).toEqual(['b', 'c', 'c']);
    expect(keys(['c', 'd'])).toEqual(['', 'c', 'cd']);
    expect(keys(['e', 'gone'])).toEqual(['ab', '', '']);
  });

  it('leaves out what a check holds up, unless it was chosen', () => {
    expect(keys([], new Map([['a', 1]]))).toEqual(['b', '', '']);
    expect(keys(['a'], new Map([['a', 1]]))).toEqual(['a', '', '']);
  });

  it('takes a range in either direction, and one letter where the other end is gone', () => {
    expect(between(['a', 'b', 'c', 'd'], 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(between(['a', 'b', 'c', 'd'], 'c', 'a')).toEqual(['a', 'b', 'c']);
    expect(between(['a', 'b'], 'gone', 'b')).toEqual(['b']);
  });
});

describe('looking for letters', () => {
  const rows = [
    row('a', { name: 'Zoë Müller-Ferreira', kind: 'after-final', stageLabel: 'Panel' }),
    row('b', { name: 'Ferdinand Muller', status: 'sent' }),
    row('c', { name: 'Ada Quist' }),
  ];
  const found = (changes: object) =>
    filterQueue(rows, { ...NO_FILTER, ...changes }).map((item) => item.application);
  it('finds names without case, accents or order of words', () => {
    expect(found({ name: 'muller' })).toEqual(['a', 'b']);
    expect(found({ name: '  FERREIRA zoe ' })).toEqual(['a']);
    expect(found({ name: 'zoe quist' })).toEqual([]);
  });

  it('narrows by kind, stage and state together', () => {
    expect(found({ kind: 'after-interview' })).toEqual(['b', 'c']);
    expect(found({ kind: 'after-interview', status: 'sent' })).toEqual(['b']);
    expect(found({ stage: 'Panel', status: 'sent' })).toEqual([]);
  });

  it('counts what there is to choose from', () => {
    expect(countsOf(rows.map((item) => item.stageLabel))).toEqual([
      { value: 'Panel', count: 1 },
      { value: 'Interview', count: 2 },
    ]);
  });
});

describe('letters held up by a check', () => {
  const finding = (severity: 'block' | 'justify' | 'advise', message: string, settled = false) => ({
    check: 'c',
    severity,
    message,
    settled,
  });
  it('say the gravest finding and how many more there are; advice and settled ones hold nothing up', () => {
    const checks: QueueCheck[] = [
      {
        application: 'a',
        clear: false,
        findings: [finding('justify', 'Late.'), finding('block', 'False.'), finding('advise', 'Hm.')],
      },
      { application: 'b', clear: true, findings: [finding('justify', 'Late.', true)] },
      { application: 'c', clear: false, findings: [finding('justify', 'Late.')] },
    ];
    expect([...heldUpBy(checks)]).toEqual([
      ['a', { by: 'block', message: 'False.', others: 1 }],
      ['c', { by: 'justify', message: 'Late.', others: 0 }],
    ]);
  });
});

describe('a queue of thousands', () => {
  it('is parted without a gap, and draws what the arrow keys can reach', () => {
    const chunks = chunksOf(5000);
    expect(chunks[0]).toEqual({ index: 0, from: 0, to: CHUNK });
    expect(chunks.at(-1)!.to).toBe(5000);
    expect(chunks.every(({ from }, index) => from === (chunks[index - 1]?.to ?? 0))).toBe(true);
    const drawn = (current: number) =>
      chunks.filter((chunk) => isNear(chunk, current)).map(({ index }) => index);
    expect(drawn(-1)).toEqual([0]);
    expect(drawn(CHUNK - 1)).toEqual([0, 1]);
    expect(drawn(10 * CHUNK)).toEqual([0, 9, 10]);
    expect(drawn(10 * CHUNK + 30)).toEqual([0, 10]);
    expect(chunksOf(0)).toEqual([]);
  });
});
