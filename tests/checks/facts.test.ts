import { describe, expect, it } from 'vitest';
import type { FactValue } from '@shared/candidates';
import type { Qualification } from '@shared/openings';
import { CRITERIA } from '../support/opening-builder';
import { BLOCKS, blocking, found, only, opening, REOPENS, settling } from './support/findings';

const YEARS = { kind: 'qualification', ref: 'q-years' } as const;
const years = (count: number, source = 'CV, page 2'): FactValue => ({
  kind: 'years',
  subject: 'enquiry desk work',
  years: count,
  source,
});
const desk = [{ ground: YEARS, evidence: [{ kind: 'fact' as const, fact: 'fact-mara-1' }] }];

describe('fact-contradicts-reason (situation 10)', () => {
  it('blocks until the reason or the fact is corrected', () => {
    const builder = opening()
      .candidate('mara', { facts: [years(15)] })
      .dispose('mara', 'rejected', desk);
    const finding = only(builder, 'fact-contradicts-reason');
    expect(finding.message).toContain('15 years of enquiry desk work (CV, page 2)');
    expect(finding.because).toContainEqual({ kind: 'fact', id: 'fact-mara-1', candidate: 'mara' });
    expect(
      blocking(
        builder,
        'fact-contradicts-reason',
        (it) =>
          it.do('candidates.withdraw-fact', {
            candidate: 'mara',
            fact: 'fact-mara-1',
            reason: 'It was fifteen months.',
          }),
        (it) => it.fact('mara', 'fact-mara-2', years(2)),
      ),
    ).toEqual(BLOCKS);
  });

  it('does not fire on the near miss', () => {
    expect(
      found(
        opening()
          .candidate('mara', { facts: [years(1.9)] })
          .dispose('mara', 'rejected', desk),
        'fact-contradicts-reason',
      ),
    ).toEqual([]);
    const other: FactValue = { kind: 'years', subject: 'teaching', years: 15, source: 'CV' };
    expect(
      found(
        opening()
          .candidate('mara', { facts: [other] })
          .dispose('mara', 'rejected', desk),
        'fact-contradicts-reason',
      ),
    ).toEqual([]);
    expect(
      found(
        opening()
          .candidate('mara', { facts: [years(15)] })
          .dispose('mara', 'reserve', desk),
        'fact-contradicts-reason',
      ),
    ).toEqual([]);
  });

  const LICENCE: Qualification = {
    ref: 'q',
    label: 'Driving licence',
    kind: 'licence',
    subject: 'driving licence',
  };
  const GERMAN: Qualification = {
    ref: 'q',
    label: 'German',
    kind: 'language',
    subject: 'German',
    level: 'B2',
  };
  const DEGREE: Qualification = { ref: 'q', label: 'Degree', kind: 'degree', subject: '', level: 'master' };
  it.each<[string, Qualification, FactValue, boolean]>([
    [
      'a licence valid on the closing day',
      LICENCE,
      { kind: 'licence', subject: 'Driving Licence', validUntil: '2026-05-31', source: 'card' },
      true,
    ],
    [
      'a licence that ended the day before',
      LICENCE,
      { kind: 'licence', subject: 'driving licence', validUntil: '2026-05-30', source: 'card' },
      false,
    ],
    [
      'a language at the level',
      GERMAN,
      { kind: 'language', subject: 'German', level: 'B2', source: 'certificate' },
      true,
    ],
    [
      'a language above it',
      GERMAN,
      { kind: 'language', subject: 'German', level: 'C1', source: 'certificate' },
      true,
    ],
    [
      'a language below it (situation 36)',
      GERMAN,
      { kind: 'language', subject: 'German', level: 'B1', source: 'certificate' },
      false,
    ],
    [
      'a higher degree',
      DEGREE,
      { kind: 'degree', subject: 'history', level: 'doctorate', source: 'diploma' },
      true,
    ],
    [
      'a lower degree',
      DEGREE,
      { kind: 'degree', subject: 'history', level: 'bachelor', source: 'diploma' },
      false,
    ],
  ])('%s', (_name, qualification, fact, fires) => {
    const builder = opening({
      criteria: { ...CRITERIA, qualifications: [qualification] },
      closesOn: '2026-05-31',
    }).candidate('mara', { facts: [fact] });
    builder.dispose('mara', 'rejected', [{ ground: { kind: 'qualification', ref: 'q' } }]);
    expect(found(builder, 'fact-contradicts-reason')).toHaveLength(fires ? 1 : 0);
  });
});

describe('fact-missing', () => {
  const bare = () =>
    opening()
      .candidate('mara', { facts: [] })
      .dispose('mara', 'rejected', [{ ground: YEARS }]);

  it('fires when nothing at all is recorded, and re-opens when the requirement changes', () => {
    expect(only(bare(), 'fact-missing').message).toContain('nothing at all is recorded');
    expect(
      settling(bare(), 'fact-missing', (it) =>
        it.criteria({
          qualifications: [
            CRITERIA.qualifications[0]!,
            { ...CRITERIA.qualifications[1]!, years: 3 } as Qualification,
          ],
        }),
      ),
    ).toEqual(REOPENS);
  });

  it('does not fire when something was recorded, even too little', () => {
    expect(found(bare().fact('mara', 'little', years(0)), 'fact-missing')).toEqual([]);
  });
});

describe('same-facts-different-verdict (situation 28)', () => {
  const two = (mara: FactValue[], joss: FactValue[]) =>
    opening()
      .candidate('mara', { facts: mara })
      .candidate('joss', { facts: joss, stages: ['interview'] })
      .dispose('mara', 'rejected', [{ ground: YEARS }]);

  it('blocks until both get the same verdict', () => {
    const builder = two([years(1)], [years(1, 'Interview notes')]);
    const finding = only(builder, 'same-facts-different-verdict');
    expect(finding.subjects).toEqual(['app-mara', 'app-joss']);
    expect(finding.message).toMatch(
      /Joss Quist went on with the same facts on record \(.*enquiry desk work\)/,
    );
    expect(
      blocking(
        builder,
        'same-facts-different-verdict',
        (it) => it.fact('joss', 'more', years(3)),
        (it) =>
          it.do('candidates.withdraw-fact', { candidate: 'joss', fact: 'more', reason: 'Counted twice.' }),
      ),
    ).toEqual(BLOCKS);
  });

  it('sees two verdicts among rejected people, too', () => {
    const builder = opening()
      .candidate('mara', { facts: [years(1)] })
      .candidate('joss', { facts: [years(1)] });
    builder
      .dispose('mara', 'rejected', [{ ground: YEARS }])
      .dispose('joss', 'rejected', [{ ground: { kind: 'process', ref: 'not-among-strongest' } }]);
    expect(found(builder, 'same-facts-different-verdict')).toHaveLength(1);
  });

  it('does not fire on other facts, on nothing recorded, or before a verdict', () => {
    expect(found(two([years(1)], [years(1.5)]), 'same-facts-different-verdict')).toEqual([]);
    expect(found(two([], []), 'same-facts-different-verdict')).toEqual([]);
    const early = opening()
      .candidate('mara', { facts: [years(1)] })
      .candidate('joss', { facts: [years(1)] });
    expect(
      found(early.dispose('mara', 'rejected', [{ ground: YEARS }]), 'same-facts-different-verdict'),
    ).toEqual([]);
    const elsewhere = early.dispose('joss', 'rejected', [
      { ground: { kind: 'qualification', ref: 'q-degree' } },
    ]);
    expect(found(elsewhere, 'same-facts-different-verdict')).toEqual([]);
  });
});

describe('unequal-yardstick on a qualification', () => {
  const two = (joss: FactValue[]) =>
    opening()
      .candidate('mara', { facts: [years(1)] })
      .candidate('joss', { facts: joss })
      .dispose('mara', 'rejected', desk)
      .dispose('joss', 'appointed');

  it('fires when somebody appointed did not meet it either, and re-opens when another comes', () => {
    const builder = two([years(0.5)]);
    expect(only(builder, 'unequal-yardstick').message).toContain('Joss Quist did not meet it either');
    expect(
      settling(builder, 'unequal-yardstick', (it) =>
        it.candidate('ada', { facts: [years(0)] }).dispose('ada', 'reserve'),
      ),
    ).toEqual(REOPENS);
  });

  it('does not fire when the other meets it, or when nothing is known', () => {
    expect(found(two([years(2)]), 'unequal-yardstick')).toEqual([]);
    expect(found(two([]), 'unequal-yardstick')).toEqual([]);
  });
});
