import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaDiffOf } from '@engine/openings/criteria-diff';
import { criteriaDiff, type CriteriaSet } from '@shared/openings';
import { criterion, CRITERIA, openingBuilder, OPENING } from '../support/opening-builder';

const changed = (change: Partial<CriteriaSet>) => criteriaDiff(CRITERIA, { ...CRITERIA, ...change });
const [teaching, reference] = CRITERIA.criteria as [CriteriaSet['criteria'][0], CriteriaSet['criteria'][0]];
const [screening, interview] = CRITERIA.stages as [CriteriaSet['stages'][0], CriteriaSet['stages'][0]];

describe('what changed between two versions of the criteria', () => {
  it('is nothing when nothing did', () => {
    expect(criteriaDiff(CRITERIA, structuredClone(CRITERIA))).toEqual([]);
  });

  it('names what came and what went', () => {
    expect(changed({ criteria: [reference, criterion('maps', 'Reading old maps')] })).toMatchObject([
      { what: 'criterion', change: 'added', ref: 'maps', label: 'Reading old maps', details: [] },
      { what: 'criterion', change: 'removed', ref: 'teaching', details: [] },
    ]);
  });

  it('says in words what a criterion was and is', () => {
    const anchors = teaching.anchors.with(4, 'Groups ask for this person by name.');
    expect(
      changed({ criteria: [{ ...teaching, label: 'Teaching', weight: 2, anchors }, reference] }),
    ).toEqual([
      {
        what: 'criterion',
        change: 'changed',
        ref: 'teaching',
        label: 'Teaching',
        details: [
          'It was called “Teaching groups to search well”.',
          'The weight was 1 and is now 2.',
          `Point 5 was “${teaching.anchors[4]}” and is now “Groups ask for this person by name”.`,
        ],
      },
    ]);
  });

  it('says what a qualification requires, and what a stage assesses', () => {
    const qualifications = CRITERIA.qualifications.map((item) =>
      item.kind === 'years' ? { ...item, years: 3 } : item,
    );
    const stages = [screening, { ...interview, criteria: ['teaching'] }];
    expect(changed({ qualifications, stages }).map(({ ref, details }) => [ref, details])).toEqual([
      [
        'q-years',
        [
          'What is required was “at least 2 years of enquiry desk work” and is now “at least 3 years of enquiry desk work”.',
        ],
      ],
      [
        'interview',
        [
          'What is assessed was “Teaching groups to search well, Answering reference questions” and is now “Teaching groups to search well”.',
        ],
      ],
    ]);
  });

  it('sees a change of order', () => {
    expect(changed({ stages: [interview, screening] }).map(({ details }) => details)).toEqual([
      ['Its place was 2 and is now 1.'],
      ['Its place was 1 and is now 2.'],
    ]);
  });

  it('turned round, adds what it removed', () => {
    const some = fc.subarray([teaching, reference, criterion('maps', 'Maps')]);
    fc.assert(
      fc.property(some, some, (before, after) => {
        const refs = (from: typeof before, to: typeof before, change: string) =>
          criteriaDiff({ ...CRITERIA, criteria: from }, { ...CRITERIA, criteria: to })
            .filter((item) => item.change === change)
            .map((item) => item.ref);
        expect(refs(before, after, 'added')).toEqual(refs(after, before, 'removed'));
      }),
    );
  });
});

describe('who a change touches', () => {
  const later = () =>
    openingBuilder()
      .candidate('mara', { stages: ['interview'] })
      .score('mara', 'wen', { teaching: 4, reference: 3 })
      .criteria({ conditions: [] }, 'The evening desk went elsewhere.')
      .candidate('joss', { stages: ['interview'] })
      .score('joss', 'wen', { teaching: 4, reference: 3 })
      .score('mara', 'idris', { teaching: 4, reference: 3 })
      .candidate('ada');

  it('is everybody scored under an earlier version', () => {
    expect(criteriaDiffOf(later().state, { opening: OPENING, from: 1, to: 2 })).toMatchObject({
      ok: true,
      value: {
        reason: 'The evening desk went elsewhere.',
        changes: [{ what: 'condition', change: 'removed', ref: 'evenings' }],
        scored: [
          {
            application: 'app-mara',
            candidateName: 'Mara Quist',
            under: [
              { version: 1, scorecards: 1 },
              { version: 2, scorecards: 1 },
            ],
            affected: true,
          },
          { application: 'app-joss', under: [{ version: 2, scorecards: 1 }], affected: false },
        ],
      },
    });
  });

  it('is refused for a version or an opening that is not there', () => {
    const { state } = later();
    expect(criteriaDiffOf(state, { opening: OPENING, from: 1, to: 3 })).toMatchObject({
      error: { code: 'version-unknown', message: expect.stringContaining('version 3') as string },
    });
    expect(criteriaDiffOf(state, { opening: 'nowhere', from: 1, to: 2 })).toMatchObject({
      error: { code: 'opening-unknown' },
    });
  });
});
