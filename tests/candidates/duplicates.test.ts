import { describe, expect, it } from 'vitest';
import { duplicates, sameAs } from '@engine/candidates/duplicates';
import { OPENING, openingBuilder, type OpeningBuilder } from '../support/opening-builder';

const refusal = (result: { ok: boolean; error?: { code: string } }): string | undefined => result.error?.code;
const person = (builder: OpeningBuilder, id: string, fullName: string, email = '', phone = '') =>
  builder.do('candidates.add', {
    id,
    contact: { fullName, email, phone },
    applications: [{ id: `app-${id}`, opening: OPENING }],
  });
/** The same address under two names, the same number written twice over, and a third of the name. */
const three = () => {
  const builder = openingBuilder();
  person(builder, 'a', 'Ilse Ångström', 'ILSE@example.org', '020 7946 0123');
  person(builder, 'b', 'Ilse Angstrom', 'ilse@example.org', '+44 20 7946 0123');
  return person(builder, 'c', 'ilse  angstrom', 'other@example.org');
};
const groups = (builder: OpeningBuilder, all = false) =>
  duplicates(builder.state, { all }).map(({ by, people }) => [by, people.map((one) => one.candidate)]);
const judge = (
  builder: OpeningBuilder,
  name: 'candidates.link-duplicate' | 'candidates.mark-distinct',
  candidate: string,
  other: string,
) => builder.do(name, { candidate, other, reason: 'We asked them.' });

describe('people on record twice', () => {
  it('are grouped by address, then number, then name, each pair in the surest group', () => {
    expect(groups(three())).toEqual([
      ['email', ['a', 'b']],
      ['name', ['a', 'b', 'c']],
    ]);
    expect(duplicates(three().state, { all: false })[0]).toMatchObject({
      people: [{ name: 'Ilse Ångström', openings: ['Reference librarian'] }, {}],
      pairs: [{ candidate: 'a', other: 'b', judged: null }],
    });
  });

  it('are not told by an empty field, a short number or an erased person', () => {
    const builder = openingBuilder();
    person(builder, 'a', 'Ann Ash', '', '12345');
    person(builder, 'b', 'Ben Bay', '', '12345');
    expect(groups(builder)).toEqual([]);
    expect(groups(three().erase('b'))).toEqual([['name', ['a', 'c']]]);
  });

  it('leave the list once somebody has said who they are, and stay two records', () => {
    const builder = judge(three(), 'candidates.link-duplicate', 'a', 'b');
    expect(groups(builder)).toEqual([['name', ['a', 'b', 'c']]]);
    judge(judge(builder, 'candidates.mark-distinct', 'c', 'a'), 'candidates.mark-distinct', 'b', 'c');
    expect(groups(builder)).toEqual([]);
    expect(groups(builder, true)).toHaveLength(2);
    expect(sameAs(builder.state, 'b')).toEqual([
      { candidate: 'a', name: 'Ilse Ångström', reason: 'We asked them.' },
    ]);
    expect(sameAs(builder.state, 'c')).toEqual([]);
    expect(builder.state.candidates.candidates.size).toBe(3);
  });

  it('may be told apart after all: the latest word counts', () => {
    const builder = judge(three(), 'candidates.link-duplicate', 'a', 'b');
    expect(sameAs(judge(builder, 'candidates.mark-distinct', 'b', 'a').state, 'a')).toEqual([]);
  });

  it('are shown for one opening where they applied', () => {
    const builder = three().do('openings.create', { ref: 'other', details: { title: 'Other' } });
    expect(duplicates(builder.state, { opening: 'other', all: true })).toEqual([]);
    expect(duplicates(builder.state, { opening: OPENING, all: true })).toHaveLength(2);
  });

  it('are two: the same record is refused, and saying it twice changes nothing', () => {
    const builder = judge(three(), 'candidates.link-duplicate', 'a', 'b');
    const again = { candidate: 'b', other: 'a', reason: 'We asked them.' };
    expect(builder.attempt('candidates.link-duplicate', again)).toEqual({ ok: true, value: [] });
    expect(refusal(builder.attempt('candidates.mark-distinct', { candidate: 'a', other: 'a' }))).toBe(
      'same-record',
    );
    expect(refusal(builder.attempt('candidates.mark-distinct', { candidate: 'a', other: 'z' }))).toBe(
      'candidate-unknown',
    );
  });
});
