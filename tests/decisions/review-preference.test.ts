import { describe, expect, it } from 'vitest';
import { openingBuilder, OPENING, type OpeningBuilder } from '../support/opening-builder';

const refusal = (result: { ok: boolean; error?: { code: string } }): string | undefined => result.error?.code;
const RULE = { required: true, rule: 'Veterans come first where they meet what is asked.' };
const gated = (): OpeningBuilder =>
  openingBuilder()
    .do('openings.change', { opening: OPENING, details: { title: 'Librarian', preferenceReview: RULE } })
    .candidate('mara');
const review = {
  opening: OPENING,
  member: 'idris',
  on: '2026-06-02',
  text: 'Asked of everybody who applied.',
};
const considered = [{ application: 'app-mara', text: 'Served four years; meets what is asked.' }];

describe('reviewing a preference', () => {
  it('is recorded with the rule as it read, and what it means for single candidates', () => {
    const opening = gated().do('decisions.review-preference', { ...review, considered });
    expect(opening.record().preferenceReviews).toMatchObject([
      {
        member: 'idris',
        on: '2026-06-02',
        rule: RULE.rule,
        considered: [{ application: 'app-mara', candidate: 'mara', text: considered[0]!.text }],
      },
    ]);
  });

  it('seals what is about a candidate under that candidate, and loses it with the key', () => {
    const opening = gated().do('decisions.review-preference', { ...review, considered });
    const [about, personal] = opening.entries.slice(-2).map((entry) => entry.event);
    expect(about?.subjects).toBeUndefined();
    expect(JSON.stringify(personal?.data)).not.toContain('Served');
    expect(personal?.subjects).toEqual(['mara']);
    expect(opening.erase('mara').record().preferenceReviews).toMatchObject([{ considered: [] }]);
  });

  it('is refused where none is asked for, for strangers, outsiders, and once signed', () => {
    expect(refusal(openingBuilder().attempt('decisions.review-preference', review))).toBe(
      'preference-not-required',
    );
    const stranger = { ...review, considered: [{ application: 'app-nobody', text: 'Words.' }] };
    expect(refusal(gated().attempt('decisions.review-preference', stranger))).toBe('application-unknown');
    const outsider = gated().member('eve', 'Eve Marlow');
    expect(refusal(outsider.attempt('decisions.review-preference', { ...review, member: 'eve' }))).toBe(
      'not-on-committee',
    );
    const signed = gated()
      .dispose('mara', 'appointed')
      .do('decisions.sign', { opening: OPENING, member: 'idris' });
    expect(refusal(signed.attempt('decisions.review-preference', review))).toBe('decision-signed');
  });

  it('keeps the rule when details are changed by somebody who does not speak of it', () => {
    const opening = gated().do('openings.change', {
      opening: OPENING,
      details: { title: 'Librarian, desk' },
    });
    expect(opening.record().opening.details).toMatchObject({
      title: 'Librarian, desk',
      preferenceReview: RULE,
    });
  });
});
