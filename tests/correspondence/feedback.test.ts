import { describe, expect, it } from 'vitest';
import { bandOfCriterion, claimFault, feedbackChoice, suggestedFeedback } from '@shared/correspondence';
import type { Claim } from '@shared/letters';
import { criterion, CRITERIA, type OpeningBuilder } from '../support/opening-builder';
import { appOf, compose, GAP, issue, letterCase, outcome, sign, STAGES } from './letter-case';

const STAGE = STAGES.map((stage) =>
  stage.kind === 'interview' ? { ...stage, criteria: ['teaching', 'reference', 'writing'] } : stage,
);

/** Rejected on teaching; teaching 2, reference 4 and writing 3 of 5. */
const rated = (points = { teaching: 2, reference: 4, writing: 3 }): OpeningBuilder =>
  letterCase()
    .criteria({ criteria: [...CRITERIA.criteria, criterion('writing', 'Writing plainly')], stages: STAGE })
    .candidate('mara', { stages: ['interview'] })
    .score('mara', 'idris', points)
    .dispose('mara', 'rejected', [GAP]);

const fault = (builder: OpeningBuilder, claim: Claim) => {
  const record = builder.record();
  return claimFault(claim, record, appOf(record, 'mara'));
};
const strength = (ref: string): Claim => ({ claim: 'strength', criterion: ref });
const development = (ref: string): Claim => ({ claim: 'development', criterion: ref });

describe('feedback in bands (situation 1)', () => {
  it.each([
    [1, 'below'],
    [2, 'below'],
    [3, 'at'],
    [4, 'above'],
    [5, 'above'],
  ] as const)('takes %i of 5 as %s what the post needs', (points, band) => {
    const record = rated({ teaching: points, reference: 3, writing: 3 }).record();
    const teaching = record.criteria!.set.criteria[0]!;
    expect(bandOfCriterion(teaching, appOf(record, 'mara'))?.band).toBe(band);
  });

  it('takes 4 of 7 as what the post needs', () => {
    const seven = criterion('teaching', 'Teaching', { scale: 7 });
    const builder = letterCase()
      .criteria({
        criteria: [seven],
        stages: STAGES.map((stage) => ({
          ...stage,
          criteria: stage.kind === 'interview' ? ['teaching'] : [],
        })),
      })
      .candidate('mara', { stages: ['interview'] })
      .score('mara', 'idris', { teaching: 4 });
    expect(bandOfCriterion(seven, appOf(builder.record(), 'mara'))?.band).toBe('at');
  });

  it('counts only ratings that say what was seen', () => {
    const record = rated().record();
    const [teaching, reference] = record.criteria!.set.criteria;
    const app = appOf(record, 'mara');
    for (const card of app.scorecards)
      for (const rating of card.ratings) if (rating.criterion === 'teaching') rating.evidence = ' ';
    expect(bandOfCriterion(teaching!, app)).toBeNull();
    expect(bandOfCriterion(reference!, app)).not.toBeNull();
  });

  it('offers every criterion with its evidence and who saw it', () => {
    const record = rated().record();
    expect(feedbackChoice(record, appOf(record, 'mara'))).toEqual(
      (['teaching', 'reference', 'writing'] as const).map((ref, index) => ({
        criterion: ref,
        label: record.criteria!.set.criteria[index]!.label,
        band: ['below', 'above', 'at'][index],
        evidence: [{ member: 'Idris Okell', text: `Gave an example that we noted for ${ref}.` }],
      })),
    );
  });

  it('suggests strengths first, and the ground that was told', () => {
    const record = rated().record();
    expect(suggestedFeedback(record, appOf(record, 'mara'))).toEqual({
      strengths: [
        { criterion: 'reference', observed: '' },
        { criterion: 'writing', observed: '' },
      ],
      development: [{ criterion: 'teaching', observed: '' }],
    });
  });

  it('suggests nothing that the checks would stop', () => {
    for (const points of [1, 2, 3, 4, 5])
      for (const other of [1, 3, 5]) {
        const builder = sign(outcome(rated({ teaching: points, reference: other, writing: 2 }), 'filled'));
        issue(builder, 'mara', compose(builder, 'mara'));
        const record = builder.record();
        const { strengths, development: points_ } = suggestedFeedback(record, appOf(record, 'mara'));
        const found = [
          ...strengths.map((item) => fault(builder, strength(item.criterion))),
          ...points_.map((item) => fault(builder, development(item.criterion))),
        ];
        expect(found.filter((item) => item !== null)).toEqual([]);
      }
  });
});

describe('what a feedback letter may claim', () => {
  it('calls nothing a strength that was below, unrated, or the reason for the rejection', () => {
    expect(fault(rated(), strength('reference'))).toBeNull();
    expect(fault(rated({ teaching: 2, reference: 2, writing: 3 }), strength('reference'))).toContain('below');
    expect(fault(rated({ teaching: 4, reference: 4, writing: 3 }), strength('teaching'))).toContain(
      'recorded reason',
    );
    const unrated = letterCase().candidate('mara').dispose('mara', 'rejected', [GAP]);
    expect(fault(unrated, strength('reference'))).toContain('Nobody has rated');
    expect(fault(rated(), strength('nothing'))).toContain('no such criterion');
  });

  it('suggests to develop what was told, or what was seen below, and nothing at the top', () => {
    const builder = sign(outcome(rated(), 'filled'));
    issue(builder, 'mara', compose(builder, 'mara'));
    expect(fault(builder, development('teaching'))).toBeNull();
    expect(fault(builder, development('writing'))).toContain('gave another ground');
    expect(fault(rated(), development('writing'))).toBeNull();
    expect(fault(rated({ teaching: 5, reference: 4, writing: 3 }), development('teaching'))).toContain('top');
    const below = sign(outcome(rated({ teaching: 2, reference: 1, writing: 3 }), 'filled'));
    issue(below, 'mara', compose(below, 'mara'));
    expect(fault(below, development('reference'))).toBeNull();
  });
});
