import { describe, expect, it } from 'vitest';
import { criteriaSetSchema } from '@shared/openings';
import { freeSlug } from '@renderer/app/form/slug';
import {
  anchorSlots,
  criteriaDraft,
  criteriaInput,
  moved,
  newRef,
  type CriteriaDraft,
} from '@renderer/openings/criteria-draft';
import { STARTING_ANCHORS, withStartingAnchors } from '@renderer/openings/starting-anchors';
import { CRITERIA } from '../support/opening-builder';

const draft = (changes: Partial<CriteriaDraft> = {}): CriteriaDraft => ({
  ...criteriaDraft(CRITERIA),
  ...changes,
});
const saved = (value: CriteriaDraft) => criteriaSetSchema.parse(criteriaInput(value).set);

describe('the criteria in the form', () => {
  it('come back as they were when nothing was changed', () => {
    expect(saved(draft())).toEqual(criteriaSetSchema.parse(CRITERIA));
  });

  it('give what is new a readable reference, and stages follow it', () => {
    const passing = newRef('1');
    const { criteria, stages } = saved(
      draft({
        criteria: [
          ...draft().criteria,
          {
            ref: passing,
            label: 'Teaching!',
            question: '',
            weight: 1,
            scale: 5,
            anchors: anchorSlots(['a', 'b', 'c', 'd', 'e']),
          },
        ],
        stages: draft().stages.map((stage) =>
          stage.ref === 'interview' ? { ...stage, criteria: [...stage.criteria, passing] } : stage,
        ),
      }),
    );
    expect(criteria.at(-1)?.ref).toBe('teaching-2');
    expect(stages.find(({ ref }) => ref === 'interview')?.criteria).toEqual([
      'teaching',
      'reference',
      'teaching-2',
    ]);
  });

  it('name a qualification by its requirement when no name was written', () => {
    const { qualifications } = saved(
      draft({
        qualifications: [
          {
            ref: newRef('1'),
            label: ' ',
            kind: 'language',
            subject: 'French',
            years: 1,
            degree: 'bachelor',
            cefr: 'B2',
          },
        ],
      }),
    );
    expect(qualifications).toEqual([
      {
        ref: 'french-at-level-b2-or-above',
        label: 'French at level B2 or above',
        kind: 'language',
        subject: 'French',
        level: 'B2',
      },
    ]);
  });

  it('keep the anchors of the longer scale while the shorter one is chosen', () => {
    const long = {
      ...criteriaDraft(CRITERIA).criteria[0]!,
      scale: 7 as const,
      anchors: anchorSlots('abcdefg'.split('')),
    };
    const short = { ...long, scale: 5 as const };
    expect(
      saved(draft({ criteria: [short], stages: CRITERIA.stages.slice(0, 1) })).criteria[0]?.anchors,
    ).toEqual([...'abcde']);
    expect(
      saved(draft({ criteria: [{ ...short, scale: 7 }], stages: CRITERIA.stages.slice(0, 1) })).criteria[0]
        ?.anchors,
    ).toHaveLength(7);
  });

  it('move by one place and stop at the ends', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  });
});

describe('a reference made from a label', () => {
  it.each([
    ['Two years’ desk work', 'two-years-desk-work'],
    ['Größe & Übung', 'grosse-ubung'],
    ['参考', 'item'],
    ['  ', 'item'],
  ])('%s', (label, slug) => {
    expect(freeSlug(label, new Set(), 'item')).toBe(slug);
  });

  it('counts up until it is free', () => {
    expect(freeSlug('A', new Set(['a', 'a-2']), 'item')).toBe('a-3');
  });
});

describe('starting anchors', () => {
  it('differ at every point of every scale', () => {
    for (const { anchors } of STARTING_ANCHORS) expect(new Set(anchors).size).toBe(7);
  });

  it.each([5, 7] as const)('fill the empty points of a scale of %i and leave the rest', (scale) => {
    const [first] = STARTING_ANCHORS;
    const filled = withStartingAnchors(anchorSlots(['', 'Mine']), scale, first!.key);
    expect(filled[1]).toBe('Mine');
    expect(filled.slice(0, scale).every((text) => text !== '')).toBe(true);
    expect(filled.slice(scale).every((text) => text === '')).toBe(true);
    expect([filled[0], filled[scale - 1]]).toEqual([first!.anchors[0], first!.anchors[6]]);
  });
});
