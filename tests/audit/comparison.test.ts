import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAudit, buildComparisonSheet } from '@shared/account';
import type { AuditDocument, AuditSection } from '@shared/audit';
import type { CriteriaSet } from '@shared/openings';
import { dispatch } from '@engine/dispatch';
import { planted } from '../account/planted';
import { optionsFor } from '../account/example';
import { decidedDesk } from '../letters/support/decided-desk';
import { temporaryFolder } from '../support/desk';
import { CRITERIA, criterion, openingBuilder, type OpeningBuilder } from '../support/opening-builder';
import { crowd } from './support/crowd';
import { filesBelow, jsonAt } from './support/folders';

const OPTIONS = { today: '2026-11-23', head: { seq: 7, hash: '9f3c21ab07'.padEnd(64, '0') } };

function sheet(builder: OpeningBuilder, application = 'app-mara'): AuditDocument {
  const made = buildComparisonSheet(builder.state, application, OPTIONS);
  if (!made.ok) throw new Error(`${made.error.message} ${JSON.stringify(made.error.details)}`);
  return made.value;
}

const section = (document: AuditDocument, id: string): AuditSection =>
  document.sections.find((item) => item.id === id)!;
const sentences = (document: AuditDocument, id: string): string =>
  section(document, id)
    .statements.map(({ text }) => text)
    .join(' ');
const cells = (document: AuditDocument, id: string, table = 0): string[][] =>
  section(document, id).tables[table]!.table.rows.map((row) => row.cells);

/** `crowd` on another yardstick. */
const measuredBy = (criteria: Partial<CriteriaSet>): OpeningBuilder =>
  openingBuilder({ criteria: { ...CRITERIA, ...criteria } })
    .candidate('mara', { stages: ['interview'] })
    .candidate('joss', { stages: ['interview'] })
    .dispose('mara', 'rejected', [{ ground: { kind: 'qualification', ref: 'q-degree' } }])
    .dispose('joss', 'appointed')
    .do('decisions.sign', { opening: 'ref-librarian', member: 'idris', rationale: '' });

describe('the comparison sheet (situation 18)', () => {
  it('sets this applicant beside the person appointed, with means, words and band', () => {
    const document = sheet(crowd());
    expect(document.answer.text).toContain(
      'the weighted mean of this applicant was 3.00 on a scale from 1 to 5. On the whole the person appointed was rated higher. Up to 0.50 apart counts as about the same',
    );
    expect(cells(document, 'ratings')).toEqual([
      ['Teaching groups to search well', '1', '2.50', 'higher'],
      ['Answering reference questions', '1', '3.50', 'about the same'],
      ['Weighted mean, 1 to 5', '2', '3.00', 'higher'],
    ]);
    expect(sentences(document, 'ratings')).toContain(
      'As a rule of thumb, weighted means within half a point',
    );
    // Neither their figures nor a difference from which they could be worked out.
    expect(JSON.stringify(document)).not.toMatch(/4\.50|4\.00|4\.25|[−+]\d/u);
    expect(cells(document, 'minimum')).toEqual([
      ['Degree in librarianship', 'a bachelor’s degree', 'recorded as met', 'recorded as met'],
      [
        'Two years at an enquiry desk',
        'at least 2 years of enquiry desk work',
        'recorded as met',
        'recorded as met',
      ],
    ]);
    expect(sentences(document, 'grounds')).toContain('the criterion “Teaching groups to search well”');
  });

  it('says the same figures and words as the account of the applicant', () => {
    const builder = crowd();
    const why = buildAudit(builder.state, 'app-mara', optionsFor(builder, { audience: 'candidate' }));
    if (!why.ok) throw new Error(why.error.message);
    expect(cells(why.value, 'comparison')).toEqual(cells(sheet(builder), 'ratings'));
  });

  it('says that age, experience beyond a minimum and origin were not criteria, and what was asked for', () => {
    const said = sentences(sheet(crowd()), 'beyond');
    expect(said).toContain('Age was not among them');
    expect(said).toContain('Origin was not among them');
    expect(said).toContain(
      'Experience was asked for as a declared minimum: at least 2 years of enquiry desk work. Experience beyond a minimum was not among the criteria.',
    );
  });

  it.each([
    ['Erfahrung im Lesesaal', 'Experience is named by what is declared as “Erfahrung im Lesesaal”'],
    ['Working with young readers', 'Age may be meant by what is declared as “Working with young readers”'],
    ['Muttersprache Deutsch', 'Origin may be meant by what is declared as “Muttersprache Deutsch”'],
  ])('does not deny what is declared: %s', (label, expected) => {
    const document = sheet(measuredBy({ criteria: [...CRITERIA.criteria, criterion('more', label)] }));
    expect(sentences(document, 'beyond')).toContain(expected);
  });

  it('denies experience altogether where no minimum asks for years', () => {
    const document = sheet(measuredBy({ qualifications: [CRITERIA.qualifications[0]!] }));
    expect(sentences(document, 'beyond')).toContain('Experience was not among them: none of them names it.');
  });

  it('says where a fact is missing or not enough, and where the outcome rests on it', () => {
    const builder = openingBuilder()
      .candidate('mara', {
        facts: [{ kind: 'years', subject: 'enquiry desk work', years: 1, source: 'CV' }],
      })
      .candidate('joss')
      .dispose('mara', 'rejected', [{ ground: { kind: 'qualification', ref: 'q-years' } }])
      .dispose('joss', 'appointed')
      .do('decisions.sign', { opening: 'ref-librarian', member: 'idris', rationale: '' });
    expect(cells(sheet(builder), 'minimum').map((row) => row[2])).toEqual([
      'no fact recorded',
      'recorded as not met; the outcome rests on it as not shown',
    ]);
  });

  it('owns up to a ground that was never declared, without its words', () => {
    const builder = openingBuilder()
      .candidate('mara', { stages: ['interview'] })
      .candidate('joss', { stages: ['interview'] })
      .dispose('mara', 'rejected', [{ ground: { kind: 'other', ref: 'Overqualified' } }])
      .dispose('joss', 'appointed')
      .do('decisions.sign', { opening: 'ref-librarian', member: 'idris', rationale: '' });
    const document = sheet(builder);
    expect(sentences(document, 'grounds')).toMatch(/rests on one ground outside the declared criteria/u);
    expect(JSON.stringify(document)).not.toContain('Overqualified');
  });

  it('calls several appointed A and B in the order of their means, not of arrival', () => {
    const builder = openingBuilder();
    for (const id of ['mara', 'joss', 'nell']) builder.candidate(id, { stages: ['interview'] });
    builder
      .score('mara', 'idris', { teaching: 2, reference: 2 })
      .score('joss', 'idris', { teaching: 3, reference: 3 })
      .score('nell', 'idris', { teaching: 5, reference: 5 })
      .dispose('mara', 'rejected', [{ ground: { kind: 'criterion', ref: 'teaching' } }])
      .dispose('joss', 'appointed')
      .dispose('nell', 'offered')
      .do('decisions.sign', { opening: 'ref-librarian', member: 'idris', rationale: '' });
    const document = sheet(builder);
    expect(section(document, 'ratings').tables.map(({ caption }) => caption)).toEqual([
      'How this applicant and the person appointed A were rated',
      'How this applicant and the person appointed B were rated',
    ]);
    expect(cells(document, 'ratings', 0).at(-1)).toEqual(['Weighted mean, 1 to 5', '2', '2.00', 'higher']);
    expect(cells(document, 'ratings', 1).at(-1)).toEqual(['Weighted mean, 1 to 5', '2', '2.00', 'higher']);
  });

  it('says so where nothing is signed, nobody appointed, nobody rated, or the applicant appointed', () => {
    const unsigned = openingBuilder().candidate('mara').dispose('mara', 'rejected');
    expect(sheet(unsigned).answer.text).toMatch(/^No decision about this application has been signed/u);
    const nobody = openingBuilder()
      .candidate('mara')
      .dispose('mara', 'rejected')
      .do('decisions.sign', { opening: 'ref-librarian', member: 'idris', rationale: '' });
    expect(sheet(nobody).answer.text).toMatch(/^Nobody was appointed/u);
    expect(sheet(measuredBy({})).answer.text).toMatch(/were not rated on the same criteria/u);
    expect(sheet(crowd(), 'app-joss').answer.text).toBe('This applicant was appointed.');
  });

  it('says what remains of somebody erased: figures, no facts', () => {
    const document = sheet(crowd().erase('mara'));
    expect(document.answer.text).toMatch(/^Everything personal about this applicant has been erased/u);
    expect(cells(document, 'minimum').map((row) => row[2])).toEqual(['erased', 'erased']);
    expect(cells(document, 'ratings').at(-1)?.[2]).toBe('3.00');
  });

  it('is refused for an application that is not on record', () => {
    expect(buildComparisonSheet(crowd().state, 'app-nobody', OPTIONS)).toMatchObject({
      ok: false,
      error: { code: 'application-unknown' },
    });
  });
});

describe('nobody', () => {
  it('is named: no word of anybody else, of the applicant, of a member, and no day', () => {
    const noise = fc.array(
      fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('Dr', 'teaching', 'ß', '“')),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(noise, fc.integer({ min: 1, max: 3 }), fc.boolean(), (words, others, signed) => {
        const { builder, markers } = planted(words, others, signed);
        const text = JSON.stringify({ ...sheet(builder), date: '' }).toLowerCase();
        expect(markers.filter((mark) => text.includes(mark))).toEqual([]);
        for (const name of ['mara', 'quist', 'okell', 'verrall', 'sadler']) expect(text).not.toContain(name);
        expect(text).not.toMatch(/gave an example|did not show enough|\b2026\b|\bjune\b/u);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['the applicant', 'What Mara Quist is good at'],
    ['somebody else', 'As well as Joss Oduya does'],
    ['a member', 'What Tomas Verrall likes'],
  ])('stands in a label: the sheet is refused where %s would be named', (_, label) => {
    const builder = openingBuilder({
      criteria: { ...CRITERIA, criteria: [...CRITERIA.criteria, criterion('named', label)] },
    })
      .candidate('mara', { fullName: 'Mara Quist' })
      .candidate('joss', { fullName: 'Joss Oduya' });
    const made = buildComparisonSheet(builder.state, 'app-mara', OPTIONS);
    expect(made).toMatchObject({ ok: false, error: { code: 'would-disclose' } });
    if (made.ok) return;
    expect((made.error.details as { where: string[] }).where.length).toBeGreaterThan(0);
    expect(JSON.stringify(made.error)).not.toMatch(/Mara|Joss|Tomas/u);
  });
});

describe('the sheet on paper', () => {
  it('is a PDF and a JSON under a name that tells nobody’s', async () => {
    const { desk, applications } = decidedDesk(['Mara Quist', 'Joss Oduya']);
    const folder = temporaryFolder();
    const ask = () => dispatch(desk, 'audit.comparison-sheet', { application: applications[0], folder });
    const made = await ask();
    if (!made.ok) throw new Error(made.error.message);
    const { files, reference } = made.value as { files: string[]; reference: string };
    expect(files).toEqual([`comparison-${reference}.pdf`, `comparison-${reference}.json`]);
    expect(jsonAt<AuditDocument>(filesBelow(folder), files[1]!).reference).toBe(reference);
    await ask();
    expect(filesBelow(folder).size).toBe(4);
  });
});
