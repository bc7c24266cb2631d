import { describe, expect, it } from 'vitest';
import { claimHolds, checkLetter, readingAge, type LetterDraft } from '@shared/correspondence';
import { LETTER_KINDS, type LetterKind, type LetterModel } from '@shared/letters';
import { checkTemplateSet } from '@engine/letters/render-check';
import type { OpeningBuilder } from '../support/opening-builder';
import {
  appOf,
  compose,
  CONDITION,
  decidedCase,
  GAP,
  LANGUAGES,
  letterCase,
  MINIMUM,
  ORGANISATION,
  outcome,
  reserve,
  shippedSet,
  sign,
  TOOLS,
} from '../correspondence/letter-case';

const SECOND_MINIMUM = { ground: { kind: 'qualification', ref: 'q-degree' } } as const;

/** Somebody who is owed this kind of letter, written to in this language. */
function owed(kind: LetterKind, language: string, contact = 'Idris Okell'): [OpeningBuilder, string] {
  const builder = decidedCase({ contact });
  const [candidate, result] = CASES[kind];
  const details = builder.record().byId.get(`app-${candidate}`)!.candidate.contact!;
  builder.do('candidates.change', {
    candidate,
    contact: { ...details, language, addressLines: ['3 Alder Court', '', 'Riverside RV2 8QD'] },
  });
  if (kind === 'after-final') builder.dispose('cy', 'rejected', [GAP, CONDITION]);
  if (kind === 'not-shortlisted-minimum') builder.dispose('mara', 'rejected', [MINIMUM, SECOND_MINIMUM]);
  if (kind === 'position-unfilled') builder.dispose('dana', 'offered');
  return [sign(outcome(builder, result)), candidate];
}

const CASES: Record<LetterKind, [string, Parameters<typeof outcome>[1]]> = {
  'not-shortlisted-minimum': ['mara', 'filled'],
  'not-shortlisted-strongest': ['ada', 'filled'],
  'after-interview': ['bo', 'filled'],
  'after-final': ['cy', 'filled'],
  'runner-up': ['cy', 'filled'],
  'position-unfilled': ['bo', 're-advertised'],
  'position-cancelled': ['bo', 'cancelled'],
  appointed: ['dana', 'filled'],
};

const whole = (model: LetterModel): string =>
  [model.subject, model.salutation, ...model.paragraphs, model.closing].join('\n');
const firstTwo = (model: LetterModel): string =>
  model.paragraphs[0]!.split(/(?<=[.!?])\s/u)
    .slice(0, 2)
    .join(' ');

/** The outcome, said within the first two sentences. */
const OUTCOME: Record<LetterKind, RegExp> = {
  'not-shortlisted-minimum': /decided not to take it to the next stage/,
  'not-shortlisted-strongest': /decided not to take it to the next stage/,
  'after-interview': /decided not to continue with your application/,
  'after-final': /decided not to offer you the post/,
  'runner-up': /not able to offer you the post .* on its reserve list until 31 March 2027/,
  'position-unfilled': /without making an appointment/,
  'position-cancelled': /has been cancelled/,
  appointed: /decided to appoint you/,
};

/** What a letter never says. */
const BANNED =
  /\b(?:reject|unfortunately|regret to inform|unsuccessful|fail|overqualified|culture|good fit|other candidates|another candidate|stronger|high standard|calibre|on file|keep you in mind|future opportunities|personality|score|vote)/i;
const LEFTOVER = /\{|\}|\bundefined\b|\bnull\b|\[object| {2,}| [.,]|“\s*”|\bNaN\b/u;

const textOf = (kind: LetterKind, language: string, contact?: string): LetterDraft => {
  const [builder, candidate] = owed(kind, language, contact);
  return compose(builder, candidate);
};

describe.each(LANGUAGES)('the set for %s', (language) => {
  it('is complete and has no fault', () => expect(checkTemplateSet(shippedSet(language))).toEqual([]));

  it.each(LETTER_KINDS)(
    '%s: salutation with the name, no placeholder, every claim true, every check passed',
    (kind) => {
      for (const contact of ['Idris Okell, idris@example.org', '', '  ']) {
        const [builder, candidate] = owed(kind, language, contact);
        const record = builder.record();
        const app = appOf(record, candidate);
        const draft = compose(builder, candidate);
        expect(draft).toMatchObject({ kind, language });
        expect(draft.model.salutation).toContain(app.candidate.contact!.fullName);
        expect(whole(draft.model)).not.toMatch(LEFTOVER);
        expect(whole(draft.model)).not.toContain('!');
        expect(draft.claims.filter((claim) => !claimHolds(claim, record, app))).toEqual([]);
        expect(checkLetter(record, app, draft, TOOLS)).toEqual([]);
        expect(draft.model.address).toEqual([
          app.candidate.contact!.fullName,
          '3 Alder Court',
          'Riverside RV2 8QD',
        ]);
      }
    },
  );

  it('gives grounds only where the policy says so, and then each recorded one', () => {
    for (const kind of ['not-shortlisted-minimum', 'after-interview', 'after-final'] as const) {
      const [builder, candidate] = owed(kind, language);
      expect(compose(builder, candidate).grounds.length).toBe(kind === 'after-interview' ? 1 : 2);
      builder.do('settings.set-organisation', { ...ORGANISATION, policy: { feedback: 'outcome-only' } });
      const bare = compose(builder, candidate);
      expect(bare.grounds).toEqual([]);
      expect(
        bare.claims.filter((claim) => claim.claim.endsWith('-gap') || claim.claim === 'below-minimum'),
      ).toEqual([]);
      expect(whole(bare.model)).not.toContain('Teaching groups to search well');
    }
  });

  it('promises a reserve place with a date only where there is one', () => {
    const builder = letterCase().candidate('cy', { stages: ['interview'] });
    const details = builder.record().applications[0]!.candidate.contact!;
    builder.do('candidates.change', { candidate: 'cy', contact: { ...details, language } });
    expect(compose(reserve(builder, 'cy'), 'cy').claims).toEqual([]);
    expect(compose(reserve(builder, 'cy', '2027-03-31'), 'cy').claims).toEqual([
      { claim: 'reserve-until', until: '2027-03-31' },
    ]);
  });
});

describe('the letters in British English', () => {
  it.each(LETTER_KINDS)('%s: outcome at once, plain words, one page, a named signatory', (kind) => {
    const { model } = textOf(kind, 'en-GB');
    expect(firstTwo(model)).toMatch(OUTCOME[kind]);
    expect(firstTwo(model)).toMatch(/^Thank you for/);
    expect(whole(model)).not.toMatch(BANNED);
    expect(readingAge(model.paragraphs.join(' '))).toBeLessThanOrEqual(16);
    expect(model.paragraphs.join(' ').length).toBeLessThan(1800);
    expect(model).toMatchObject({
      closing: 'Yours sincerely',
      dateText: '2 June 2026',
      signatory: { name: 'Tomas Verrall' },
    });
  });

  it('reads like this after an interview', () => {
    expect(textOf('after-interview', 'en-GB').model.paragraphs).toEqual([
      'Thank you for applying for the post of Reference librarian, and for the time that you gave us at interview. We have decided not to continue with your application.',
      'The decision on your application rested on “Teaching groups to search well”, one of the criteria for the post. What we saw of this did not reach the level that we were looking for.',
      'We know that this took time and thought, and we are grateful for both.',
      'If you think that we have overlooked something, or would like to ask about this decision, please write by 30 June 2026 to Idris Okell.',
      'We are glad that you thought of Riverside Library Service, and we wish you well.',
    ]);
  });

  it('never repeats the committee’s own words for a reason', () => {
    const builder = decidedCase().dispose(
      'bo',
      'rejected',
      [{ ...GAP, text: 'Bo mumbled and lost the group.' }],
      'We were all bored.',
    );
    expect(JSON.stringify(compose(sign(outcome(builder, 'filled')), 'bo'))).not.toMatch(/mumbled|bored/);
  });
});
