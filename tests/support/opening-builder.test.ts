import { describe, expect, it } from 'vitest';
import { MEETS, openingBuilder, rating } from './opening-builder';

describe('the opening builder', () => {
  it('makes a record through the real commands', () => {
    const record = openingBuilder()
      .candidate('mara', { stages: ['interview'] })
      .candidate('joss')
      .declareNone(['mara'], ['idris'])
      .score('mara', 'idris', { teaching: 4, reference: 3 })
      .dispose('mara', 'rejected', [
        { ground: { kind: 'criterion', ref: 'reference' }, evidence: [rating('mara', 'idris', 'reference')] },
      ])
      .record();
    expect(record.applications.map((item) => item.id)).toEqual(['app-mara', 'app-joss']);
    expect(record.byId.get('app-mara')!.scorecards[0]!.ratings[0]!.points).toBe(4);
    expect(record.applications[1]!.facts).toHaveLength(MEETS.length);
  });

  it('throws on a refusal and can read a record after an erasure', () => {
    const builder = openingBuilder()
      .candidate('mara', { stages: ['interview'] })
      .score('mara', 'idris', { teaching: 4, reference: 3 });
    expect(() => builder.score('mara', 'idris', { teaching: 4, reference: 3 })).toThrow('scorecard-locked');
    expect(builder.erase('mara').record().byId.get('app-mara')!.candidate.contact).toBeNull();
    expect(builder.record().byId.get('app-mara')!.scorecards).toHaveLength(1);
  });
});
