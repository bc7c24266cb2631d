import { describe, expect, it } from 'vitest';
import { concerns, meets, type Held, type Qualification } from '@shared/openings';
import { criterion, CRITERIA, openingBuilder, OPENING } from '../support/opening-builder';

const refusal = (result: { ok: boolean; error?: { code: string } }): string | undefined => result.error?.code;

describe('criteria', () => {
  it('are a draft until the first scorecard: an edit replaces version 1', () => {
    const opening = openingBuilder().criteria({ conditions: [] });
    expect(opening.record().opening.versions.map((version) => version.version)).toEqual([1]);
    expect(opening.record().criteria?.set.conditions).toEqual([]);
  });

  it('freeze with the first scorecard: a change is version 2 and needs a reason', () => {
    const opening = openingBuilder()
      .candidate('mara', { stages: ['interview'] })
      .score('mara', 'wen', { teaching: 4, reference: 3 });
    expect(refusal(opening.attempt('openings.set-criteria', { opening: OPENING, set: CRITERIA }))).toBe(
      'criteria-frozen',
    );
    opening.criteria({ conditions: [] }, 'The evening desk was given to another post.');
    const { versions } = opening.record().opening;
    expect(versions.map(({ version, reason }) => [version, reason])).toEqual([
      [1, ''],
      [2, 'The evening desk was given to another post.'],
    ]);
    expect(versions[0]!.set.conditions).toHaveLength(1);
  });

  it('are refused when a stage assesses something undeclared or a ref is used twice', () => {
    const opening = openingBuilder();
    const stages = [
      { ref: 'screening', label: 'Screening', kind: 'screening' as const, criteria: ['nowhere'] },
    ];
    expect(
      refusal(opening.attempt('openings.set-criteria', { opening: OPENING, set: { ...CRITERIA, stages } })),
    ).toBe('criteria-inconsistent');
    const twice = [criterion('teaching', 'A'), criterion('teaching', 'B')];
    expect(
      refusal(
        opening.attempt('openings.set-criteria', { opening: OPENING, set: { ...CRITERIA, criteria: twice } }),
      ),
    ).toBe('criteria-inconsistent');
  });

  it('need an anchor for every point of the scale', () => {
    const short = { ...criterion('teaching', 'Teaching'), anchors: ['only one'] };
    expect(() =>
      openingBuilder().attempt('openings.set-criteria', {
        opening: OPENING,
        set: { ...CRITERIA, criteria: [short] },
      }),
    ).toThrow(/anchor/);
  });
});

describe('an opening', () => {
  it('keeps its reference to itself', () => {
    expect(
      refusal(openingBuilder().attempt('openings.create', { ref: OPENING, details: { title: 'Again' } })),
    ).toBe('opening-exists');
  });

  it('takes only known members, each once', () => {
    const opening = openingBuilder();
    const set = (members: { member: string }[]) =>
      opening.attempt('openings.set-committee', { opening: OPENING, committee: { members } });
    expect(refusal(set([{ member: 'nobody' }]))).toBe('member-unknown');
    expect(refusal(set([{ member: 'wen' }, { member: 'wen' }]))).toBe('member-twice');
  });
});

describe('a minimum qualification', () => {
  const years: Qualification = {
    ref: 'q',
    label: 'Desk work',
    kind: 'years',
    subject: 'Desk work',
    years: 2,
  };
  const degree: Qualification = { ref: 'q', label: 'Degree', kind: 'degree', subject: '', level: 'bachelor' };
  const licence: Qualification = { ref: 'q', label: 'Licence', kind: 'licence', subject: 'driving licence' };
  const language: Qualification = {
    ref: 'q',
    label: 'French',
    kind: 'language',
    subject: 'French',
    level: 'B2',
  };
  const cases: [string, Held, Qualification, boolean][] = [
    ['exactly the years asked for', { kind: 'years', subject: 'desk work', years: 2 }, years, true],
    ['a little less', { kind: 'years', subject: 'desk work', years: 1.9 }, years, false],
    ['a higher degree', { kind: 'degree', subject: 'History', level: 'master' }, degree, true],
    ['a lower degree', { kind: 'degree', subject: 'History', level: 'vocational' }, degree, false],
    [
      'a licence valid on the closing date',
      { kind: 'licence', subject: 'Driving licence', validUntil: '2026-05-31' },
      licence,
      true,
    ],
    [
      'a licence that ran out the day before',
      { kind: 'licence', subject: 'Driving licence', validUntil: '2026-05-30' },
      licence,
      false,
    ],
    ['C1 where B2 is asked for', { kind: 'language', subject: 'french', level: 'C1' }, language, true],
    ['B1 where B2 is asked for', { kind: 'language', subject: 'French', level: 'B1' }, language, false],
  ];
  it.each(cases)('%s', (_name, held, qualification, expected) => {
    expect(concerns(held, qualification)).toBe(true);
    expect(meets(held, qualification, '2026-05-31')).toBe(expected);
  });

  it('is not touched by a fact about something else', () => {
    expect(concerns({ kind: 'language', subject: 'German', level: 'C2' }, language)).toBe(false);
    expect(concerns({ kind: 'years', subject: 'Desk work', years: 9 }, degree)).toBe(false);
  });
});
