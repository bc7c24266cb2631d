import { fromKept, problemsOf, ratingsOf, startOf } from '@renderer/scorecards/scorecard-draft';
import { stillThere, stretches } from '@renderer/scorecards/lint-marks';
import { ownProgress, stateOfRow } from '@renderer/scorecards/progress-state';
import type { Criterion } from '@shared/openings';
import type { LintFinding } from '@shared/lint';
import type { ProgressRow, StageProgress } from '@shared/scorecards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const criterion = (ref: string): Criterion => ({
  ref,
  label: ref,
  question: '',
  weight: 1,
  scale: 5,
  anchors: ['a', 'b', 'c', 'd', 'e'],
});
const criteria = [criterion('one'), criterion('two')];

describe('a scorecard while it is written', () => {
  it('says for each criterion what is missing, and gives only ratings with points', () => {
    const draft = startOf(criteria, null);
    const half = { ...draft, ratings: { ...draft.ratings, one: { points: 4, evidence: '  ' } } };
    expect(problemsOf(half, criteria)).toEqual([
      { criterion: 'one', missing: 'evidence' },
      { criterion: 'two', missing: 'points' },
      { criterion: 'two', missing: 'evidence' },
    ]);
    expect(ratingsOf(half, criteria).map((rating) => rating.criterion)).toEqual(['one']);
  });

  it('takes a kept draft up again, and lets criteria that came since start empty', () => {
    const kept = { corrects: null, reason: '', ratings: { one: { points: 3, evidence: 'Asked first.' } } };
    expect(fromKept(kept, criteria, null)?.ratings).toEqual({
      one: { points: 3, evidence: 'Asked first.' },
      two: { points: null, evidence: '' },
    });
  });

  it('leaves a draft that belongs to another version, or is none, alone', () => {
    const kept = { corrects: 'card-1', reason: '', ratings: {} };
    expect(fromKept(kept, criteria, null)).toBeNull();
    expect(fromKept({ text: 'a note' }, criteria, null)).toBeNull();
    expect(fromKept(null, criteria, null)).toBeNull();
  });
});

const stage = (mine: StageProgress['mine'], open = false): StageProgress => ({
  stage: 's',
  mine,
  submitted: 0,
  expected: 2,
  open,
});
const row = (stages: StageProgress[], rest: Partial<ProgressRow> = {}): ProgressRow => ({
  application: 'a',
  candidateName: 'A',
  withdrawn: false,
  declared: true,
  recused: false,
  stages,
  ...rest,
});

describe('where an application stands for a member', () => {
  it('puts what the member can do before what others have to do', () => {
    expect(stateOfRow(row([stage('submitted', true), stage('to-score')]))).toBe('to-score');
    expect(stateOfRow(row([stage('submitted', true), stage('draft')]))).toBe('draft');
    expect(stateOfRow(row([stage('submitted', true), stage('submitted')]))).toBe('waiting');
    expect(stateOfRow(row([stage('submitted', true)]))).toBe('open');
    expect(stateOfRow(row([stage('recused')], { recused: true }))).toBe('recused');
    expect(stateOfRow(row([]))).toBe('not-reached');
    expect(stateOfRow(row([stage('to-score')], { withdrawn: true }))).toBe('withdrawn');
  });

  it('counts what is the member’s own to give, without those who withdrew', () => {
    const rows = [
      row([stage('submitted'), stage('to-score')]),
      row([stage('to-score')], { withdrawn: true }),
      row([stage('recused')]),
    ];
    expect(ownProgress(rows)).toEqual({ submitted: 1, all: 2 });
  });
});

const signal = (start: number, end: number, severity: LintFinding['severity'] = 'advise'): LintFinding => ({
  check: 'protected-signal',
  severity,
  start,
  end,
  why: '',
});

describe('marks under a text', () => {
  it('show the stronger of two signals where they overlap', () => {
    expect(stretches('abcdef', [signal(0, 4), signal(2, 6, 'block')])).toEqual([
      { text: 'ab', severity: 'advise' },
      { text: 'cd', severity: 'block' },
      { text: 'ef', severity: 'block' },
    ]);
  });

  it('never change the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.nat(20), fc.nat(20))), (text, spans) => {
        const findings = spans.map(([a, b]) => signal(Math.min(a, b), Math.max(a, b)));
        expect(
          stretches(text, findings)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('leave out signals whose words have been typed over', () => {
    const found = [signal(0, 3), signal(4, 7)];
    expect(stillThere(found, 'old hat', 'old cap')).toEqual([signal(0, 3)]);
    expect(stillThere(found, 'old hat', 'old')).toEqual([signal(0, 3)]);
  });
});
