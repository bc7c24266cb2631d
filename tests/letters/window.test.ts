/** What the letters room computes by itself: groups, a batch as rows, templates taken apart. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { QueueRow } from '@shared/letters';
import type { IssueRun } from '@renderer/letters/issue/issue-run';
import { actedOn, groupOf, groupQueue } from '@renderer/letters/queue/queue-groups';
import { runRows } from '@renderer/letters/issue/run-rows';
import { templatePieces } from '@renderer/templates/template-pieces';
import { testNames, variableNames } from '@renderer/templates/template-words';

const NOW = '2026-11-23T12:00:00Z';
const row = (application: string, changes: Partial<QueueRow> = {}): QueueRow => ({
  application,
  candidate: `p-${application}`,
  name: 'Mara Quist',
  kind: 'after-interview',
  occasion: 'decision',
  stageLabel: 'Interview',
  dueOn: '2026-11-23',
  dueBecause: 'Letters are due within 14 days of the signature.',
  status: 'ready',
  blockedBy: '',
  advice: '',
  edited: false,
  supersedes: null,
  undoUntil: null,
  letter: null,
  ...changes,
});

describe('the queue in groups', () => {
  it.each([
    ['2026-11-22', 'overdue'],
    ['2026-11-23', 'due'],
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
      ['due', ['b']],
      ['blocked', ['a', 'c']],
    ]);
    expect(alike[1]!.reason).toBe('Not signed.');
    expect(groupQueue([blocked('a', 'Not signed.'), blocked('c', 'Erased.')], NOW)[0]!.reason).toBeNull();
  });

  it('acts on the chosen letters, and on all of them when none is chosen', () => {
    const rows = [
      row('a'),
      row('b'),
      row('c', { status: 'issued' }),
      row('d', { status: 'sent' }),
      row('e', { status: 'blocked', blockedBy: 'Not signed.' }),
    ];
    const keys = (chosen: string[]) => {
      const { toIssue, toMark } = actedOn(rows, new Set(chosen));
      return [toIssue.map((item) => item.application), toMark.map((item) => item.application)];
    };
    expect(keys([])).toEqual([['a', 'b'], []]);
    expect(keys(['b'])).toEqual([['b'], []]);
    expect(keys(['b', 'c'])).toEqual([['b'], ['c']]);
    expect(keys(['c'])).toEqual([[], ['c']]);
    expect(keys(['d', 'e', 'gone'])).toEqual([['a', 'b'], []]);
  });
});

describe('a batch as rows', () => {
  const run = (changes: Partial<IssueRun>): IssueRun => ({
    jobId: 'j',
    letters: ['a', 'b', 'c', 'd'].map((application) => ({
      application,
      name: 'Mara Quist',
      supersedes: null,
    })),
    folder: null,
    done: 0,
    failed: new Map(),
    stopping: false,
    report: null,
    refusal: null,
    ...changes,
  });
  const states = (of: IssueRun) => runRows(of).map(({ state, detail }) => [state, detail]);

  it('fills as letters are done', () => {
    expect(states(run({ done: 2, failed: new Map([[1, 'No.']]) }))).toEqual([
      ['done', ''],
      ['failed', 'No.'],
      ['working', ''],
      ['waiting', ''],
    ]);
  });

  it('ends as the report says, whatever was announced', () => {
    const issued = { application: 'b', letter: 'l', fileName: 'b.pdf', sha256: '', reference: '' };
    const report = {
      jobId: 'j',
      issued: [issued],
      already: [],
      failed: [{ application: 'a', code: 'claim-false', message: 'No.' }],
      cancelled: true,
      seq: 9,
    };
    expect(states(run({ done: 1, report }))).toEqual([
      ['failed', 'No.'],
      ['done', 'b.pdf'],
      ['cancelled', ''],
      ['cancelled', ''],
    ]);
  });

  it('leaves nothing waiting when the whole batch was refused', () => {
    const refusal = { kind: 'locked', code: 'no-log-open', message: 'No log is open.' } as const;
    expect(states(run({ refusal })).map(([state]) => state)).toEqual(Array(4).fill('cancelled'));
  });
});

describe('a template taken apart', () => {
  it('shows variables, conditions and claims', () => {
    const source =
      'Dear {{ candidate.name }}{% if contact != "" %}, ask {{ contact }}{% else %}.{% endif %} ' +
      '{{ "On the list until " | append: reserveUntil | says: "reserve-until" }}';
    expect(templatePieces(source)).toEqual([
      { kind: 'text', text: 'Dear ' },
      { kind: 'variable', path: 'candidate.name' },
      { kind: 'condition', word: 'if', test: { kind: 'given', path: 'contact', not: false } },
      { kind: 'text', text: ', ask ' },
      { kind: 'variable', path: 'contact' },
      { kind: 'condition', word: 'else', test: null },
      { kind: 'text', text: '.' },
      { kind: 'condition', word: 'end', test: null },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'On the list until ' },
      { kind: 'variable', path: 'reserveUntil' },
      { kind: 'claim', claim: 'reserve-until' },
    ]);
  });

  it('keeps separators inside quotation marks', () => {
    expect(templatePieces('{{ "Note: a | b" | says: "appointed" }}')).toEqual([
      { kind: 'text', text: 'Note: a | b' },
      { kind: 'claim', claim: 'appointed' },
    ]);
  });

  it('shows as it stands what it cannot read', () => {
    for (const source of ['{{ a | upcase }}', '{{ 1 + 1 }}', '{% for x in y %}'])
      expect(templatePieces(source)).toEqual([{ kind: 'code', text: source }]);
  });

  it.each(['en-GB', 'en-US', 'de', 'fr', 'es', 'nl'])(
    'has words for all of the shipped set %s',
    (language) => {
      const file = new URL(`../../resources/templates/${language}.json`, import.meta.url);
      const set = JSON.parse(readFileSync(file, 'utf8')) as {
        templates: { subject: string; salutation: string; body: string[]; closing: string }[];
        statements: { text: string }[];
      };
      const sources = [
        ...set.templates.flatMap((item) => [item.subject, item.salutation, ...item.body, item.closing]),
        ...set.statements.map((item) => item.text),
      ];
      const unread = sources.flatMap(templatePieces).filter((piece) => {
        if (piece.kind === 'code') return true;
        if (piece.kind === 'variable') return !variableNames[piece.path];
        if (piece.kind !== 'condition' || piece.test === null) return false;
        if (piece.test.kind === 'yes') return !testNames[piece.test.path];
        return piece.test.kind === 'other' || !variableNames[piece.test.path];
      });
      expect(unread).toEqual([]);
    },
  );
});
