import { describe, expect, it } from 'vitest';
import { blocking, BLOCKS, found, only, opening } from './support/findings';

const RULE = 'Severely disabled applicants are preferred where equally suited.';
const details = (rule = RULE, required = true) => ({
  title: 'Reference librarian',
  preferenceReview: { required, rule },
});

/** The rule is on for the opening, and `mara` has applied. */
const gated = () => {
  const builder = opening();
  return builder.do('openings.change', { opening: builder.opening, details: details() }).candidate('mara');
};
const reviewed = (builder = gated(), on = '2026-06-20') =>
  builder.do('decisions.review-preference', {
    opening: builder.opening,
    member: 'idris',
    on,
    text: 'We asked the representative; nobody claims it.',
  });

describe('statutory-preference (situation 38)', () => {
  it('fires while no review is recorded, and names the rule', () => {
    const finding = only(gated(), 'statutory-preference');
    expect(finding).toMatchObject({
      severity: 'block',
      subjects: [],
      because: [{ kind: 'member', ref: 'idris' }],
      settle: [{ act: 'record-review' }],
    });
    expect(finding.message).toContain(RULE);
  });

  it('stands in the way of the signature until it is recorded', () => {
    const builder = gated().dispose('mara', 'appointed');
    const sign = () => builder.attempt('decisions.sign', { opening: builder.opening, member: 'idris' });
    expect(sign()).toMatchObject({ ok: false, error: { code: 'findings-open' } });
    expect(
      reviewed(builder).attempt('decisions.sign', { opening: builder.opening, member: 'idris' }).ok,
    ).toBe(true);
  });

  it('is gone with a review, and comes back when the rule changes', () => {
    expect(
      blocking(
        gated(),
        'statutory-preference',
        (it) => reviewed(it),
        (it) => it.do('openings.change', { opening: it.opening, details: details('Veterans come first.') }),
      ),
    ).toEqual(BLOCKS);
    const changed = reviewed().do('openings.change', {
      opening: 'ref-librarian',
      details: details('Veterans come first.'),
    });
    expect(only(changed, 'statutory-preference').message).toContain('the rule has changed since');
  });

  it('names those who applied after the review', () => {
    const builder = reviewed(gated(), '2026-05-20');
    expect(only(builder, 'statutory-preference')).toMatchObject({ subjects: ['app-mara'] });
    expect(only(builder, 'statutory-preference').message).toContain('Mara Quist applied after the review');
  });

  it('does not fire where the opening asks for none, or before anybody applied', () => {
    expect(found(opening().candidate('mara'), 'statutory-preference')).toEqual([]);
    const off = gated().do('openings.change', { opening: 'ref-librarian', details: details(RULE, false) });
    expect(found(off, 'statutory-preference')).toEqual([]);
    expect(found(gated().withdraw('mara'), 'statutory-preference')).toEqual([]);
  });
});
