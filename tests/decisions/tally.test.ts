import { describe, expect, it } from 'vitest';
import { tallyByUnit } from '@shared/decisions';
import { only, opening } from '../checks/support/findings';

/** Situation 26: two offices and a member who sits for none. */
const offices = () => {
  const builder = opening().candidate('mara').candidate('joss').member('eve', 'Eve Marlow');
  return builder.do('openings.set-committee', {
    opening: builder.opening,
    committee: {
      members: [
        { member: 'eve', role: 'observer', unit: 'Press' },
        { member: 'wen' },
        { member: 'idris', role: 'chair', unit: 'Readers' },
        { member: 'tomas', unit: 'Finance' },
      ],
    },
  });
};
const voted = () =>
  offices()
    .vote('idris', 'mara')
    .vote('wen', null)
    .vote('tomas', 'mara', { veto: true, reason: 'The budget is for another post' });
const tally = (builder: ReturnType<typeof offices>) =>
  tallyByUnit(builder.record().votes, builder.record().opening.committee);

describe('votes by unit (situation 26)', () => {
  it('count each office by itself, with its vetoes and their reasons', () => {
    expect(tally(voted())).toEqual([
      { unit: 'Readers', members: 1, voted: 1, votes: [{ application: 'app-mara', count: 1 }], vetoes: [] },
      {
        unit: 'Finance',
        members: 1,
        voted: 1,
        votes: [],
        vetoes: [{ member: 'tomas', application: 'app-mara', reason: 'The budget is for another post' }],
      },
      { unit: '', members: 1, voted: 1, votes: [{ application: null, count: 1 }], vetoes: [] },
    ]);
  });

  it('show who has not voted, and leave observers out', () => {
    expect(tally(offices()).map(({ unit, members, voted: n }) => [unit, members, n])).toEqual([
      ['Readers', 1, 0],
      ['Finance', 1, 0],
      ['', 1, 0],
    ]);
  });

  it('name the office in a veto that is passed over', () => {
    expect(only(voted().dispose('mara', 'appointed'), 'overrule').message).toContain(
      'against the veto of Tomas Verrall (Finance), with the reason: The budget is for another post.',
    );
  });
});
