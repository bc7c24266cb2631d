import { lanesOf } from '@renderer/decisions/strip';
import { heightOf } from '@renderer/decisions/use-findings-height';
import type { Band, MatrixRow } from '@shared/decisions';
import { describe, expect, it } from 'vitest';

const band: Band = { width: 0.5, formula: '', n: 0, raters: 0, reliability: null, sentence: '' };
const row = (
  application: string,
  total: number | null,
  group: number | null,
  stage = 'interview',
): MatrixRow => ({
  application,
  candidate: `c-${application}`,
  name: application,
  stage,
  stageLabel: stage,
  withdrawn: false,
  cells: [],
  total,
  group,
  disposition: null,
});

describe('the line of weighted totals', () => {
  it('draws the band below the best of each group, and not below one', () => {
    const [lane] = lanesOf([row('a', 4.2, 1), row('b', 4, 1), row('c', 1.2, 2)], band);
    expect(lane!.stretches).toEqual([
      { group: 1, from: 3.7, to: 4.2 },
      { group: 2, from: 1, to: 1.2 },
    ]);
    expect(lane!.dots.map(({ alike }) => alike)).toEqual([2, 2, 1]);
  });

  it('puts dots that would touch on each other, and others on the line', () => {
    const [lane] = lanesOf([row('a', 4, 1), row('b', 4, 1), row('c', 3.95, 1), row('d', 3.5, 1)], band);
    expect(lane!.dots.map(({ level }) => level)).toEqual([0, 1, 2, 0]);
    expect(lane!.levels).toBe(3);
  });

  it('has a lane for each stage, and nobody who withdrew or has no scores', () => {
    const gone = { ...row('gone', 3, null), withdrawn: true };
    const lanes = lanesOf([row('a', 4, 1), row('b', 4, 2, 'screening'), row('none', null, null), gone], band);
    expect(lanes.map(({ stage, dots }) => [stage, dots.map((dot) => dot.row.application)])).toEqual([
      ['interview', ['a']],
      ['screening', ['b']],
    ]);
  });
});

describe('the height of the findings', () => {
  it('is kept within bounds, and is the usual one when what was kept is no number', () => {
    expect(['50', '5', '99', '', 'tall', null].map(heightOf)).toEqual([50, 12, 70, 34, 34, 34]);
  });
});
