import { expect, it } from 'vitest';
import { statisticsReport } from '@shared/statistics';

/** Shrout and Fleiss 1979: six targets by four judges. */
const SHROUT_FLEISS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

it('reports all forms with n, and no verdict below ten candidates', () => {
  const report = statisticsReport(SHROUT_FLEISS);
  expect(report).toMatchObject({ candidates: 6, members: 4, complete: 6 });
  expect(report.icc?.forms.icc2k).toBeCloseTo(0.6201, 4);
  expect(report.sentence).toContain('too few for a verdict');
  expect(report.band?.corrected?.width).toBeLessThan(report.band?.classical?.width ?? 0);
});

it('gives a verdict from ten candidates on, and leaves incomplete rows out of it', () => {
  const report = statisticsReport([...SHROUT_FLEISS, ...SHROUT_FLEISS, [9, null, 5, 8]]);
  expect(report).toMatchObject({ candidates: 13, complete: 12 });
  expect(report.sentence).toMatch(/moderate|good/);
});

it('says so when there is nothing to compare', () => {
  expect(statisticsReport([[3], [4]])).toMatchObject({ icc: null, band: null });
  expect(
    statisticsReport([
      [3, 3],
      [3, 3],
    ]).sentence,
  ).toContain('do not vary');
});
