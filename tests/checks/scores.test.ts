import { describe, expect, it } from 'vitest';
import { bandFor, rankRows, scoresOf } from '@shared/checks';
import { icc } from '@shared/statistics';
import { criterion, CRITERIA, rating, type OpeningBuilder } from '../support/opening-builder';
import { found, only, opening, REOPENS, settling } from './support/findings';

/** Two people rated by one member: teaching as given, reference 4. */
function pair(
  mara: number,
  joss: number,
  codes: ['appointed' | 'offered', 'rejected' | 'reserve'] = ['appointed', 'rejected'],
): OpeningBuilder {
  const builder = opening()
    .candidate('mara', { stages: ['interview'] })
    .candidate('joss', { stages: ['interview'] });
  builder.declareNone(['mara', 'joss'], ['idris']);
  builder
    .score('mara', 'idris', { teaching: mara, reference: 4 })
    .score('joss', 'idris', { teaching: joss, reference: 4 });
  return builder
    .dispose('mara', codes[0])
    .dispose('joss', codes[1], [
      { ground: { kind: 'criterion', ref: 'teaching' }, evidence: [rating('joss', 'idris', 'teaching')] },
    ]);
}

const correct = (builder: OpeningBuilder, candidate: string, teaching: number) =>
  builder.score(
    candidate,
    'idris',
    { teaching, reference: 4 },
    { id: 'corrected', corrects: `card-${candidate}-idris-interview` },
  );

describe('near-tie (situation 21)', () => {
  it('fires at the band and not beyond it', () => {
    expect(only(pair(4, 3), 'near-tie').message).toContain(
      '4.0 against 3.5; the scores can tell apart only 0.5',
    );
    expect(found(pair(5, 3), 'near-tie')).toEqual([]);
  });

  it('says that the band is a rule of thumb, names both and links their scorecards', () => {
    const finding = only(pair(4, 4, ['offered', 'reserve']), 'near-tie');
    expect(finding.message).toMatch(
      /Mara Quist, offered the post, and Joss Quist, on the reserve list.*a rule of thumb/,
    );
    expect(finding.subjects).toEqual(['app-mara', 'app-joss']);
    expect(finding.because).toContainEqual({
      kind: 'scorecard',
      id: 'card-joss-idris-interview',
      application: 'app-joss',
    });
  });

  it('is settled by the reason that did decide, and re-opens when a score changes', () => {
    expect(settling(pair(4, 3), 'near-tie', (builder) => correct(builder, 'joss', 4))).toEqual(REOPENS);
  });

  it('stays settled while what it rests on stays', () => {
    const builder = pair(4, 3);
    builder.justify(only(builder, 'near-tie').key).candidate('ada').dispose('ada', 'rejected');
    expect(only(builder, 'near-tie').settled).not.toBeNull();
  });

  it('compares only people who reached the same last stage', () => {
    const stages = [
      ...CRITERIA.stages,
      { ref: 'final', label: 'Final', kind: 'final' as const, criteria: [] },
    ];
    const builder = pair(4, 4);
    builder.criteria({ stages }, 'A last conversation was added.').reach('mara', 'final');
    expect(found(builder, 'near-tie')).toEqual([]);
    expect(found(builder.reach('joss', 'final'), 'near-tie')).toHaveLength(1);
  });

  it('leaves out who withdrew and who was erased', () => {
    expect(found(pair(4, 4).withdraw('joss'), 'near-tie')).toEqual([]);
    expect(found(pair(4, 4).erase('joss'), 'near-tie')).toEqual([]);
  });
});

describe('rank-inversion', () => {
  it('fires beyond the band and not at it', () => {
    const finding = only(pair(3, 5), 'rank-inversion');
    expect(finding.message).toContain(
      'You reject Joss Quist, who scored higher than Mara Quist (appointed, 3.5 against 4.5)',
    );
    expect(found(pair(3, 4), 'rank-inversion')).toEqual([]);
    expect(found(pair(5, 3), 'rank-inversion')).toEqual([]);
  });

  it('is settled and re-opens when a score changes', () => {
    expect(settling(pair(2, 5), 'rank-inversion', (builder) => correct(builder, 'mara', 3))).toEqual(REOPENS);
  });

  it('sees a reserve place, too', () => {
    const builder = pair(3, 5).dispose('mara', 'reserve');
    expect(only(builder, 'rank-inversion').message).toContain('on the reserve list');
  });
});

describe('unequal-yardstick on a criterion', () => {
  it('fires when the appointed was rated no higher on it', () => {
    const finding = only(pair(3, 3), 'unequal-yardstick');
    expect(finding.message).toContain('Mara Quist was rated no higher on it and went further');
    expect(finding.subjects).toEqual(['app-mara', 'app-joss']);
    expect(found(pair(2, 3), 'unequal-yardstick')).toHaveLength(1);
  });

  it('does not fire when the other was rated higher, or was rejected at the same stage', () => {
    expect(found(pair(4, 3), 'unequal-yardstick')).toEqual([]);
    expect(found(pair(3, 3).dispose('mara', 'rejected'), 'unequal-yardstick')).toEqual([]);
  });

  it('is settled and re-opens when a score changes', () => {
    expect(settling(pair(3, 3), 'unequal-yardstick', (builder) => correct(builder, 'mara', 2))).toEqual(
      REOPENS,
    );
  });
});

describe('rater-spread', () => {
  const apart = (low: number, high: number, scale: 5 | 7 = 5) => {
    const builder = opening({
      criteria: {
        ...CRITERIA,
        criteria: [criterion('teaching', 'Teaching', { scale }), CRITERIA.criteria[1]!],
      },
    });
    builder.candidate('mara', { stages: ['interview'] });
    return builder
      .score('mara', 'idris', { teaching: low, reference: 3 })
      .score('mara', 'wen', { teaching: high, reference: 3 });
  };

  it.each([
    [5, 2, 4, 1],
    [5, 3, 4, 0],
    [7, 2, 5, 1],
    [7, 2, 4, 0],
  ] as const)('on a scale of %i, %i and %i give %i', (scale, low, high, count) => {
    expect(found(apart(low, high, scale), 'rater-spread')).toHaveLength(count);
  });

  it('advises, names who gave what, and re-opens when a rating changes', () => {
    const builder = apart(1, 5);
    expect(only(builder, 'rater-spread')).toMatchObject({ severity: 'advise', about: 'criterion:teaching' });
    expect(only(builder, 'rater-spread').message).toContain('Wen Sadler 5 and Idris Okell 1');
    expect(
      settling(builder, 'rater-spread', (it) =>
        it.score(
          'mara',
          'wen',
          { teaching: 4, reference: 3 },
          { id: 'again', corrects: 'card-mara-wen-interview' },
        ),
      ),
    ).toEqual(REOPENS);
  });
});

describe('the weighted total', () => {
  const weightedOpening = () =>
    opening({
      criteria: {
        ...CRITERIA,
        criteria: [
          criterion('teaching', 'Teaching', { weight: 3 }),
          criterion('reference', 'Reference', { scale: 7 }),
        ],
      },
    }).candidate('mara', { stages: ['interview'] });

  it('weights the criteria and puts seven points on the scale of five', () => {
    const builder = weightedOpening().score('mara', 'idris', { teaching: 2, reference: 7 });
    const record = builder.record();
    const scores = scoresOf(record, record.applications[0]!);
    expect(scores.cells.map((cell) => cell.mean)).toEqual([2, 7]);
    expect(scores.total).toBeCloseTo((3 * 2 + 5) / 4, 12);
  });

  it('is the mean over members, and null without ratings or without the only member', () => {
    const builder = weightedOpening();
    expect(scoresOf(builder.record(), builder.record().applications[0]!).total).toBeNull();
    builder
      .score('mara', 'idris', { teaching: 1, reference: 1 })
      .score('mara', 'wen', { teaching: 5, reference: 7 });
    const record = builder.record();
    expect(scoresOf(record, record.applications[0]!).total).toBeCloseTo(3, 12);
    expect(scoresOf(record, record.applications[0]!, { without: 'wen' }).total).toBeCloseTo(1, 12);
    expect(scoresOf(record, record.applications[0]!).cells[0]).toMatchObject({ mean: 3, spread: 4, n: 2 });
  });
});

/** Each row: the two ratings of `teaching` and `reference` that every member gives. */
function panel(
  rows: readonly (readonly number[])[],
  members: readonly string[] = ['idris', 'tomas'],
): OpeningBuilder {
  const builder = opening();
  rows.forEach((points, index) => {
    builder.candidate(`c${index}`, { stages: ['interview'] });
    members.forEach((member, at) =>
      builder.score(`c${index}`, member, { teaching: points[at]!, reference: points[at]! }),
    );
  });
  return builder;
}

describe('the band of an opening', () => {
  const ROWS = [
    [5, 5],
    [4, 4],
    [4, 5],
    [3, 3],
    [3, 2],
    [2, 2],
    [1, 2],
    [1, 1],
    [5, 4],
    [2, 3],
  ];

  it('follows the corrected formula from 10 candidates and 2 members on', () => {
    const band = bandFor(panel(ROWS).record());
    const r = icc(ROWS)!.icc2k!;
    const means = ROWS.map(([a, b]) => (a! + b!) / 2);
    const sd = Math.sqrt(means.reduce((sum, value) => sum + (value - 3.05) ** 2, 0) / 9);
    expect(band).toMatchObject({ n: 10, raters: 2 });
    expect(band.reliability).toBeCloseTo(r, 10);
    expect(band.width).toBeCloseTo(1.96 * Math.SQRT2 * sd * Math.sqrt(r * (1 - r)), 10);
    expect(band.formula).toContain('Gasperson');
    expect(band.sentence).toContain('10 candidates rated by the same 2 members');
  });

  it('uses a stated rule of thumb with 9 candidates, with one member, or when scores do not differ', () => {
    const cases = [panel(ROWS.slice(1)), panel(ROWS, ['idris']), panel(ROWS.map(() => [3, 3]))];
    for (const builder of cases) {
      const band = bandFor(builder.record());
      expect(band).toMatchObject({ width: 0.5, reliability: null });
      expect(band.formula).toContain('rule of thumb');
      expect(band.sentence).toContain('As a rule of thumb');
    }
  });

  it('does not narrow when the members agree poorly', () => {
    const band = bandFor(panel(ROWS.map(([a], index) => [a!, ROWS[(index + 5) % 10]![1]!])).record());
    expect(band.formula).toContain('older form');
    expect(band.width).toBeGreaterThan(1);
    expect(band.sentence).toContain('agree poorly');
  });

  it('leaves out who was not rated by everybody', () => {
    const builder = panel(ROWS)
      .candidate('late', { stages: ['interview'] })
      .score('late', 'idris', { teaching: 1, reference: 1 });
    expect(bandFor(builder.record())).toEqual(bandFor(panel(ROWS).record()));
  });
});

describe('the ranking', () => {
  it('groups whom the scores cannot tell apart, from the best of each group', () => {
    const rows = rankRows(
      panel([[3], [5], [4], [4]], ['idris'])
        .candidate('unscored')
        .record(),
    );
    expect(rows.map((row) => [row.application, row.total, row.group])).toEqual([
      ['app-c1', 5, 1],
      ['app-c2', 4, 2],
      ['app-c3', 4, 2],
      ['app-c0', 3, 3],
      ['app-unscored', null, null],
    ]);
  });

  it('does not chain: the band counts from the best of the group', () => {
    const builder = opening();
    for (const [id, teaching, reference] of [
      ['a', 5, 5],
      ['b', 5, 4],
      ['c', 4, 4],
    ] as const) {
      builder.candidate(id, { stages: ['interview'] }).score(id, 'idris', { teaching, reference });
    }
    expect(rankRows(builder.record()).map((row) => row.group)).toEqual([1, 1, 2]);
  });

  it('ranks those who came further first, and never groups them with others', () => {
    const builder = panel([[3], [5], [5]], ['idris']);
    const stages = [
      ...CRITERIA.stages,
      { ref: 'final', label: 'Final', kind: 'final' as const, criteria: [] },
    ];
    builder.criteria({ stages }, 'A last conversation was added.').reach('c1', 'final');
    expect(rankRows(builder.record()).map((row) => [row.application, row.group])).toEqual([
      ['app-c1', 1],
      ['app-c2', 2],
      ['app-c0', 3],
    ]);
    expect(
      rankRows(
        panel([[4], [4]], ['idris'])
          .reach('c1', 'interview')
          .record(),
      ).map((row) => row.group),
    ).toEqual([1, 1]);
  });

  it('puts withdrawn people last, erased ones under no name, and can leave a member out', () => {
    const builder = panel([
      [5, 1],
      [2, 4],
    ])
      .candidate('gone')
      .withdraw('c0')
      .erase('c1');
    const rows = rankRows(builder.record());
    expect(rows.map((row) => [row.name, row.withdrawn, row.group])).toEqual([
      ['Erased candidate', false, 1],
      ['Gone Quist', false, null],
      ['C0 Quist', true, null],
    ]);
    expect(rankRows(builder.record(), { without: 'tomas' })[0]!.total).toBe(2);
  });
});
