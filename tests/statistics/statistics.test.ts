import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { band, icc, krippendorffAlpha, standardDeviation } from '@shared/statistics';
import oracles from '../fixtures/statistics/oracles.json';

const transpose = <T>(rows: readonly (readonly T[])[]): T[][] =>
  rows[0]!.map((_, column) => rows.map((row) => row[column]!));
const points = fc.integer({ min: 1, max: 7 });
const matrix = fc
  .tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 5 }))
  .chain(([n, k]) =>
    fc.array(fc.array(points, { minLength: k, maxLength: k }), { minLength: n, maxLength: n }),
  );

describe('intraclass correlation', () => {
  it.each(oracles.icc)('agrees with $source', ({ ratings, icc11, icc21, icc31, icc1k, icc2k, icc3k }) => {
    const forms = icc(ratings)!;
    expect(forms.n).toBe(6);
    expect(forms.k).toBe(4);
    expect(forms.icc1).toBeCloseTo(icc11, 4);
    expect(forms.icc2).toBeCloseTo(icc21, 4);
    expect(forms.icc3).toBeCloseTo(icc31, 4);
    expect(forms.icc1k).toBeCloseTo(icc1k, 4);
    expect(forms.icc2k).toBeCloseTo(icc2k, 4);
    expect(forms.icc3k).toBeCloseTo(icc3k, 4);
  });

  it('is 1 where all members agree, and has no value where nobody differs', () => {
    expect(
      icc([
        [1, 1],
        [3, 3],
        [5, 5],
      ])!.icc2k,
    ).toBeCloseTo(1, 12);
    expect(
      icc([
        [3, 3],
        [3, 3],
      ])!.icc2k,
    ).toBeNull();
  });

  it('says null to an incomplete matrix, to one row and to one column', () => {
    expect(
      icc([
        [1, null],
        [2, 3],
      ]),
    ).toBeNull();
    expect(icc([[1, 2], [2]])).toBeNull();
    expect(icc([[1, 2]])).toBeNull();
    expect(icc([[1], [2]])).toBeNull();
    expect(icc([])).toBeNull();
  });

  it('does not depend on the order of candidates or members', () => {
    fc.assert(
      fc.property(matrix, (ratings) => {
        const there = icc(ratings)!;
        const turned = icc(ratings.toReversed().map((row) => row.toReversed()))!;
        if (there.icc2k === null) expect(turned.icc2k).toBeNull();
        else expect(turned.icc2k).toBeCloseTo(there.icc2k, 8);
      }),
    );
  });
});

describe("Krippendorff's alpha", () => {
  it.each(oracles.krippendorffAlpha)('agrees with the $source', ({ ratings, nominal, interval }) => {
    const byCandidate = transpose(ratings);
    expect(krippendorffAlpha(byCandidate, 'nominal')).toBeCloseTo(nominal, 6);
    expect(krippendorffAlpha(byCandidate, 'interval')).toBeCloseTo(interval, 6);
    // Computed with a separate program from the definition in Krippendorff 2011.
    expect(krippendorffAlpha(byCandidate, 'ordinal')).toBeCloseTo(0.806721, 6);
  });

  it('is 1 where all agree, and has no value where there is nothing to compare', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2],
        ],
        'ordinal',
      ),
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          [1, null],
          [null, 2],
        ],
        'nominal',
      ),
    ).toBeNull();
    expect(
      krippendorffAlpha(
        [
          [2, 2],
          [2, 2],
        ],
        'interval',
      ),
    ).toBeNull();
    expect(krippendorffAlpha([], 'interval')).toBeNull();
  });

  it('never goes above 1, and the interval form does not mind where the scale starts', () => {
    fc.assert(
      fc.property(matrix, (ratings) => {
        const alpha = krippendorffAlpha(ratings, 'interval');
        if (alpha === null) return;
        expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
        expect(
          krippendorffAlpha(
            ratings.map((row) => row.map((value) => value + 10)),
            'interval',
          ),
        ).toBeCloseTo(alpha, 8);
      }),
    );
  });
});

describe('the band', () => {
  it.each(oracles.band)(
    'agrees with $source',
    ({ sd, r, classicalSED, classicalBand95, correctedSED, correctedBand95 }) => {
      const corrected = band({ sd, r })!;
      expect(corrected.difference).toBeCloseTo(correctedSED, 3);
      expect(corrected.width).toBeCloseTo(correctedBand95, 3);
      const classical = band({ sd, r, form: 'classical' })!;
      expect(classical.difference).toBeCloseTo(classicalSED, 3);
      expect(classical.width).toBeCloseTo(classicalBand95, 3);
      expect(classical.formula).toContain('older');
    },
  );

  it('is never wider in the corrected form, and refuses what is no reliability', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (sd, r) => {
          expect(band({ sd, r })!.width).toBeLessThanOrEqual(band({ sd, r, form: 'classical' })!.width);
        },
      ),
    );
    expect(band({ sd: 1, r: -0.1 })).toBeNull();
    expect(band({ sd: 1, r: 1.1 })).toBeNull();
    expect(band({ sd: Number.NaN, r: 0.5 })).toBeNull();
  });

  it('takes a standard deviation with n − 1', () => {
    expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.13809, 5);
  });
});
