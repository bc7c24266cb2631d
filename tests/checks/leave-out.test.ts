import { effectOfLeavingOut, leavableMembers, rankRows } from '@shared/checks';
import { describe, expect, it } from 'vitest';
import { opening } from './support/findings';

const lint = () => [];
const scored = () =>
  opening()
    .candidate('mara', { stages: ['interview'] })
    .candidate('joss', { stages: ['interview'] })
    .score('mara', 'idris', { teaching: 5, reference: 5 })
    .score('joss', 'idris', { teaching: 3, reference: 3 });
const members = [...new Set(leavableMembers(scored().record()).map(({ member }) => member))];
const other = members.find((member) => member !== 'idris')!;

describe('leaving out one member', () => {
  it('offers the committee, those who stepped out before those with an interest', () => {
    const record = scored()
      .declare('mara', 'idris', 'friend')
      .declare('joss', other, 'family', true)
      .record();
    const all = leavableMembers(record);
    expect(all.slice(0, 2)).toEqual([
      { member: other, interest: 'recused' },
      { member: 'idris', interest: 'declared' },
    ]);
    expect(all.slice(2).every(({ interest }) => interest === 'none')).toBe(true);
  });

  it('says whether the order changes', () => {
    const record = scored()
      .score('mara', other, { teaching: 2, reference: 2 })
      .score('joss', other, { teaching: 3, reference: 3 })
      .record();
    expect(rankRows(record).map(({ application }) => application)).toEqual(['app-mara', 'app-joss']);
    expect(effectOfLeavingOut(record, { lint }, 'idris')).toMatch(
      /highest scores change: Joss Quist instead of Mara Quist\..*The order of candidates changes: 2 stand/,
    );
    expect(effectOfLeavingOut(record, { lint }, other)).toMatch(
      /still those of Mara Quist\..*stays the same\./,
    );
  });

  it('says when nobody else has scored somebody', () => {
    expect(effectOfLeavingOut(scored().record(), { lint }, 'idris')).toContain(
      'Nobody else has scored 2 candidates.',
    );
  });
});
