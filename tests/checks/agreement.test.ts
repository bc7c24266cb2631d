import { describe, expect, it } from 'vitest';
import { agreementFor } from '@shared/checks';
import { openingBuilder } from '../support/opening-builder';

const MEMBERS = ['idris', 'tomas', 'wen'];

function scored(candidates: number) {
  const opening = openingBuilder();
  for (let index = 0; index < candidates; index += 1) {
    const id = `c${index}`;
    opening.candidate(id, { stages: ['interview'] });
    MEMBERS.forEach((member, at) => {
      const teaching = 1 + ((index + (at === 2 && index % 4 === 0 ? 1 : 0)) % 5);
      opening.score(id, member, { teaching, reference: 1 + (index % 5) });
    });
  }
  return opening;
}

describe('how far the members agree', () => {
  it('is nothing before anybody has scored', () => {
    expect(agreementFor(openingBuilder().candidate('mara').record())).toBeNull();
  });

  it('comes with n and no verdict below ten candidates, with one from ten on', () => {
    expect(agreementFor(scored(4).record())).toMatchObject({ candidates: 4, members: 3, complete: 4 });
    expect(agreementFor(scored(4).record())!.sentence).toContain('too few for a verdict');
    expect(agreementFor(scored(12).record())!.sentence).toMatch(
      /reliability of their mean is (good|excellent)/,
    );
  });

  it('leaves out a member on request, and counts a gap as missing, not as nought', () => {
    expect(agreementFor(scored(4).record(), { without: 'wen' })).toMatchObject({ members: 2 });
    const opening = scored(3)
      .candidate('late', { stages: ['interview'] })
      .score('late', 'wen', { teaching: 2, reference: 2 });
    expect(agreementFor(opening.record())).toMatchObject({ candidates: 4, complete: 3 });
  });
});
