/** Every kind of letter in every language that ships, from records with little and with much in them. */
import { describe, expect, it } from 'vitest';
import { claimHolds, checkLetter } from '@shared/correspondence';
import { LETTER_KINDS, type LetterKind, type LetterModel } from '@shared/letters';
import { checkTemplateSet } from '@engine/letters/render-check';
import {
  appOf,
  compose,
  LANGUAGES,
  letterCase,
  ORGANISATION,
  reserve,
  shippedSet,
} from '../correspondence/letter-case';
import { addresseeName, kindCase, toolsFor } from './support/every-kind';

const whole = (model: LetterModel): string =>
  [model.subject, model.salutation, ...model.paragraphs, model.closing].join('\n');

const LEFTOVER = /\{|\}|\bundefined\b|\bnull\b|\[object| {2,}| [.,]|“\s*”|„\s*“|«\s*»|\(\s*\)|\bNaN\b|\.\./u;

/** What a letter of this kind says about the record, in any language: with little, and with much. */
const CLAIMS: Record<LetterKind, [string[], string[]]> = {
  acknowledgement: [[], []],
  'not-shortlisted-minimum': [['below-minimum'], ['apply-again', 'below-minimum', 'on-file-until']],
  'not-shortlisted-strongest': [
    ['not-among-strongest'],
    ['apply-again', 'not-among-strongest', 'on-file-until'],
  ],
  'after-interview': [
    ['criterion-gap', 'was-interviewed'],
    ['apply-again', 'criterion-gap', 'on-file-until', 'was-interviewed'],
  ],
  'after-final': [
    ['another-appointed', 'condition-gap', 'criterion-gap'],
    ['another-appointed', 'apply-again', 'condition-gap', 'criterion-gap', 'on-file-until'],
  ],
  'internal-candidate': [
    ['another-appointed', 'criterion-gap'],
    ['another-appointed', 'apply-again', 'criterion-gap', 'on-file-until', 'spoke'],
  ],
  'runner-up': [
    ['apply-again', 'close-second', 'reserve-until'],
    ['apply-again', 'close-second', 'on-file-until', 'replaces', 'reserve-until'],
  ],
  'position-unfilled': [
    ['criterion-gap', 'position-unfilled', 'was-interviewed'],
    ['apply-again', 'criterion-gap', 'on-file-until', 'position-unfilled', 'was-interviewed'],
  ],
  'position-cancelled': [
    ['criterion-gap', 'position-cancelled', 'was-interviewed'],
    ['apply-again', 'criterion-gap', 'on-file-until', 'position-cancelled', 'was-interviewed'],
  ],
  're-advertised': [
    ['criterion-gap', 'position-unfilled', 'was-interviewed'],
    ['apply-again', 'criterion-gap', 'on-file-until', 'position-unfilled', 'was-interviewed'],
  ],
  withdrawn: [
    ['was-interviewed', 'withdrawn'],
    ['was-interviewed', 'withdrawn'],
  ],
  appointed: [['appointed'], ['appointed']],
  'decision-notice': [
    ['decision-pending', 'was-interviewed'],
    ['decision-made', 'was-interviewed'],
  ],
  correction: [
    ['another-appointed', 'condition-gap', 'replaces', 'was-interviewed'],
    ['another-appointed', 'apply-again', 'condition-gap', 'on-file-until', 'replaces', 'was-interviewed'],
  ],
  feedback: [['criterion-gap'], ['apply-again', 'development', 'strength']],
  'new-information-corrected': [
    ['reconsidered', 'replaces'],
    ['apply-again', 'condition-gap', 'on-file-until', 'reconsidered', 'replaces'],
  ],
  'new-information-confirmed': [
    ['criterion-gap', 'reconsidered'],
    ['criterion-gap', 'reconsidered'],
  ],
  'challenge-answer': [['criterion-gap'], ['criterion-gap']],
  'third-party-refusal': [[], []],
  'contact-closed': [[], []],
};

describe.each(LANGUAGES)('the set for %s', (language) => {
  const tools = toolsFor(language);

  it('is complete and has no fault', () => expect(checkTemplateSet(shippedSet(language))).toEqual([]));

  it.each(LETTER_KINDS)('%s: addressed, nothing left open, every claim true, every check passed', (kind) => {
    for (const rich of [false, true]) {
      for (const contact of ['Idris Okell, idris@example.org', ' ']) {
        const at = kindCase(kind, language, { contact, rich });
        const record = at.builder.record();
        const app = appOf(record, at.candidate);
        const draft = compose(at.builder, at.candidate, at.options);
        const name = addresseeName(at, kind);
        expect(draft).toMatchObject({ kind, language, edited: false });
        expect(draft.model.salutation).toContain(name);
        expect(whole(draft.model)).not.toMatch(LEFTOVER);
        expect(draft.claims.filter((claim) => !claimHolds(claim, record, app))).toEqual([]);
        expect([...new Set(draft.claims.map(({ claim }) => claim))].toSorted()).toEqual(
          CLAIMS[kind][rich ? 1 : 0],
        );
        expect(checkLetter(record, app, draft, tools).map(({ message }) => message)).toEqual([]);
        expect(draft.model.address).toEqual([name, '3 Alder Court', 'Riverside RV2 8QD']);
        expect(draft.email).toContain(name);
        expect(draft.email).toContain('Tomas Verrall');
        expect(draft.email).not.toMatch(LEFTOVER);
      }
    }
  });

  it('tells somebody else nothing about a candidate, a post or an application', () => {
    const at = kindCase('third-party-refusal', language, { rich: true });
    const draft = compose(at.builder, at.candidate, at.options);
    const said = JSON.stringify([draft.model, draft.email, draft.approved]);
    for (const secret of ['Bo', 'Ferreira', 'Reference librarian', 'Interview', '31 March', '2027'])
      expect(said).not.toMatch(new RegExp(`\\b${secret}\\b`, 'u'));
  });

  it('gives grounds only where the policy says so, and then each recorded one', () => {
    for (const kind of ['not-shortlisted-minimum', 'after-interview', 'after-final'] as const) {
      const { builder, candidate } = kindCase(kind, language);
      expect(compose(builder, candidate).grounds.length).toBe(kind === 'after-interview' ? 1 : 2);
      builder.do('settings.set-organisation', { ...ORGANISATION, policy: { feedback: 'outcome-only' } });
      const bare = compose(builder, candidate);
      expect(bare.grounds).toEqual([]);
      expect(
        bare.claims.filter((claim) => claim.claim.endsWith('-gap') || claim.claim === 'below-minimum'),
      ).toEqual([]);
      expect(whole(bare.model)).not.toContain('Teaching groups to search well');
      expect(whole(bare.model)).not.toMatch(LEFTOVER);
    }
  });

  it('promises a reserve place with a date only where there is one', () => {
    const builder = letterCase().candidate('cy', { stages: ['interview'] });
    const details = builder.record().applications[0]!.candidate.contact!;
    builder.do('candidates.change', { candidate: 'cy', contact: { ...details, language } });
    expect(compose(reserve(builder, 'cy'), 'cy').claims).toEqual([{ claim: 'close-second' }]);
    expect(compose(reserve(builder, 'cy', '2027-03-31'), 'cy').claims).toContainEqual({
      claim: 'reserve-until',
      until: '2027-03-31',
    });
  });
});
