import { buildAudit, leaksOf, sayNow, timeline } from '@shared/account';
import { confidentialTo } from '@shared/account/confidential';
import type { AuditDocument } from '@shared/audit';
import type { Finding } from '@shared/checks/finding';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, openingBuilder, rating } from '../support/opening-builder';
import { attach, decidedOpening, optionsFor } from './example';
import { planted } from './planted';

const findingOf = (markers: readonly string[]): Finding => ({
  check: 'near-tie',
  severity: 'justify',
  subjects: ['app-mara', 'app-other-0'],
  message: `Compare with ${markers[3]}.`,
  because: [{ kind: 'application', id: 'app-other-0' }],
  settle: [{ act: 'justify', text: markers[4] ?? '' }],
  about: '',
  key: 'k',
  fingerprint: 'f',
  settled: { text: `Because of ${markers[5]}.`, seq: 3, by: 'idris' },
});

const leakable = (document: AuditDocument): string => JSON.stringify(document).toLowerCase();

const noise = fc.array(
  fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('Dr', 'The', 'teaching', 'ß', 'Ⅳ', '“', 'não'),
  ),
  { minLength: 1, maxLength: 8 },
);

describe('nothing of anybody else', () => {
  it('stands in a candidate’s document, timeline or spoken words, whatever was written', () => {
    fc.assert(
      fc.property(noise, fc.integer({ min: 1, max: 3 }), fc.boolean(), (words, others, signed) => {
        const { builder, markers } = planted(words, others, signed);
        const result = buildAudit(
          builder.state,
          'app-mara',
          optionsFor(builder, { findings: [findingOf(markers)] }),
        );
        expect(result.ok ? null : result.error).toBeNull();
        if (!result.ok) return;
        const text = leakable(result.value);
        expect(markers.filter((mark) => text.includes(mark))).toEqual([]);
        const lines = JSON.stringify([
          timeline(builder.state, 'app-mara', 'candidate'),
          sayNow(builder.state, 'app-mara'),
        ]).toLowerCase();
        expect(markers.filter((mark) => lines.includes(mark))).toEqual([]);
        for (const name of ['okell', 'verrall', 'sadler'])
          expect(text.replace('idris okell', '')).not.toContain(name);
      }),
      { numRuns: 40 },
    );
  });

  it('stays when somebody else’s name, address or number is written into the candidate’s own record', () => {
    const ways: [string, (name: { given: string; family: string; mail: string; phone: string }) => string][] =
      [
        ['full name', ({ given, family }) => `Weaker than ${given} ${family} here`],
        ['reversed', ({ given, family }) => `see ${family.toUpperCase()}, ${given}`],
        ['surname with a title', ({ family }) => `Ms ${family} found more`],
        ['possessive', ({ family }) => `below ${family}’s answer`],
        ['lower case', ({ family }) => `compared with ${family.toLowerCase()}`],
        [
          'without accents',
          ({ family }) => `compared with ${family.normalize('NFD').replaceAll(/\p{M}/gu, '')}`,
        ],
        ['given name', ({ given }) => `${given} did this faster`],
        ['mail', ({ mail }) => `write to ${mail.toUpperCase()}.`],
        ['phone', ({ phone }) => `call +44 ${phone.slice(1)} instead`],
      ];
    const person = { given: 'Zélie', family: 'Ōnuma', mail: 'zelie@post.example', phone: '020 7946 0112' };
    fc.assert(
      fc.property(fc.constantFrom(...ways), fc.string({ maxLength: 20 }), ([, write], around) => {
        const sentence = `${around} ${write(person)} ${around}`;
        const kept = [{ words: 'Said so twice', why: sentence }];
        const builder = openingBuilder()
          .candidate('mara', { fullName: 'Mara Quist', stages: ['interview'] })
          .do('candidates.add', {
            id: 'other',
            contact: {
              fullName: `${person.given} ${person.family}`,
              email: person.mail,
              phone: person.phone,
            },
            applications: [{ id: 'app-other', opening: 'ref-librarian' }],
          })
          .score(
            'mara',
            'idris',
            { teaching: 2, reference: 3 },
            { evidence: { teaching: sentence, reference: 'Named two sources.' } },
          )
          .do('scorecards.record-fit-note', {
            application: 'app-mara',
            member: 'idris',
            note: {
              against: { kind: 'condition', ref: 'evenings' },
              behaviour: 'Asked for a second person',
              source: 'Front desk',
              observedOn: '2026-06-01',
              kept,
            },
          })
          .do('candidates.record-not-considered', {
            candidate: 'mara',
            id: 'mark-1',
            owner: 'Front desk',
            reason: sentence,
          })
          .do('candidates.lift-not-considered', { candidate: 'mara', mark: 'mark-1', reason: sentence })
          .do('openings.change', {
            opening: 'ref-librarian',
            details: {
              title: 'Reference librarian',
              preferenceReview: { required: true, rule: sentence },
            },
          })
          .do('decisions.review-preference', {
            opening: 'ref-librarian',
            member: 'idris',
            text: sentence,
            considered: [{ application: 'app-mara', text: sentence }],
          })
          .do('scorecards.record-observation', {
            application: 'app-mara',
            member: 'idris',
            note: { text: sentence, source: 'Front desk', observedOn: '2026-06-01' },
          })
          .dispose(
            'mara',
            'rejected',
            [
              {
                ground: { kind: 'criterion', ref: 'teaching' },
                text: sentence,
                evidence: [rating('mara', 'idris', 'teaching')],
              },
            ],
            sentence,
          )
          .dispose('other', 'appointed', [{ ground: { kind: 'criterion', ref: 'teaching' } }])
          .do('decisions.sign', { opening: 'ref-librarian', member: 'idris' });
        attach(builder, 'mara', sentence);
        const result = buildAudit(builder.state, 'app-mara', optionsFor(builder));
        expect(result.ok).toBe(true);
        if (!result.ok) return;
        expect(JSON.stringify(result.value)).not.toContain(write(person));
        expect(result.value.answer.text).toContain('[withheld: it mentions another candidate]');
        expect(JSON.stringify(result.value)).toContain('Named two sources.');
        for (const bar of [
          'Observation withheld',
          'Words kept on purpose withheld',
          'Name of a file withheld',
          'Reason for not considering withheld',
          'Reason for lifting it withheld',
          'Wording of the rule withheld',
          'Words of the review about this application withheld',
        ]) {
          expect(JSON.stringify(result.value)).toContain(`"text":"${bar}"`);
        }
        const lines = JSON.stringify(timeline(builder.state, 'app-mara', 'candidate'));
        expect(lines).not.toContain(write(person));
      }),
      { numRuns: 60 },
    );
  });

  it('holds back a text that repeats part of a secret, and not one that repeats what was advertised', () => {
    const builder = openingBuilder({
      criteria: {
        ...CRITERIA,
        conditions: [
          { ref: 'evenings', label: 'Evening desk', text: 'Two evening shifts every second week alone.' },
        ],
      },
    });
    builder.do('openings.change', {
      opening: 'ref-librarian',
      details: {
        title: 'Reference librarian',
        secrets: [
          'The northern branch closes after summer because of its roof; two evening shifts every second week alone.',
          'Project Heron',
        ],
      },
    });
    builder.candidate('mara', { fullName: 'Mara Quist' });
    const confidential = confidentialTo(
      builder.state,
      'mara',
      builder.state.openings.openings.get('ref-librarian'),
    );
    expect(confidential.likely('We said that the Northern branch closes after the holidays')).toBe('secret');
    expect(confidential.likely('She asked about project heron.')).toBe('secret');
    expect(confidential.likely('She asked about evening shifts every second week.')).toBeNull();
    expect(confidential.likely('She asked about the branch after summer.')).toBeNull();
  });
});

describe('what is not a mention', () => {
  const builder = openingBuilder()
    .candidate('mara', { fullName: 'Mara Grant Quist' })
    .candidate('a', { fullName: 'Mara Grant' })
    .candidate('b', { fullName: 'Will Quist' })
    .candidate('c', { fullName: 'May Lane' })
    .candidate('d', { fullName: '田中太郎' })
    .candidate('e', { fullName: 'Ann van der Berg' });
  const confidential = confidentialTo(
    builder.state,
    'mara',
    builder.state.openings.openings.get('ref-librarian'),
  );

  it.each([
    'Mara Grant Quist answered quickly.',
    'Mara said that she will grant readers more time, and may walk down the lane.',
    'Quist described it; Grant came later.',
    'The answer of a candidate on 1 June 2026 was at level C1, point 2 of 5.',
    'von der Heide is an author she named',
    'The letter of 31 May 2026 and the one of May 2026',
  ])('%s', (text) => {
    expect(confidential.likely(text)).toBeNull();
  });

  it.each([
    'Will answered quickly.',
    'better than Mara Grant',
    'May Lane was there',
    '彼は田中太郎さんです',
    'Berg came second',
    'see app-e',
  ])('but %s', (text) => {
    expect(confidential.likely(text)).not.toBeNull();
  });
});

describe('the safety net', () => {
  it('finds somebody else wherever in a document they stand, and says where without the words', () => {
    const builder = decidedOpening();
    const made = buildAudit(builder.state, 'app-mara', optionsFor(builder));
    if (!made.ok) throw new Error(made.error.code);
    const document = made.value;
    expect(leaksOf(document, builder.state, 'app-mara')).toEqual([]);
    const bad = 'see Joss  ODUYA';
    const [first, ...rest] = document.sections;
    const places: AuditDocument[] = [
      { ...document, title: bad },
      { ...document, organisation: bad },
      { ...document, answer: { ...document.answer, text: bad } },
      { ...document, howToVerify: [bad] },
      {
        ...document,
        sections: [{ ...first!, statements: [{ text: 'x', seqs: [], redacted: bad }] }, ...rest],
      },
      {
        ...document,
        sections: [{ ...first!, tables: [{ caption: bad, table: { columns: [], rows: [] } }] }, ...rest],
      },
      {
        ...document,
        sections: [
          {
            ...first!,
            tables: [{ caption: '', table: { columns: [], rows: [{ cells: ['', bad], seqs: [] }] } }],
          },
          ...rest,
        ],
      },
    ];
    for (const place of places) {
      const leaks = leaksOf(place, builder.state, 'app-mara');
      expect(leaks).toHaveLength(1);
      expect(leaks[0]).toContain('the name of another candidate');
      expect(leaks[0]!.toLowerCase()).not.toContain('oduya');
    }
    expect(leaksOf({ ...document, title: 'app-joss' }, builder.state, 'app-mara')).toEqual([
      'The title: the reference of another candidate',
    ]);
  });

  it('makes a document although somebody has a single name that is also a word', () => {
    const builder = decidedOpening();
    for (const [index, fullName] of [
      'The',
      'May',
      'Will',
      'It',
      'Of',
      'June',
      'C1',
      '5',
      '“”',
      '-',
    ].entries()) {
      builder.candidate(`word-${index}`, { fullName });
    }
    const result = buildAudit(builder.state, 'app-mara', optionsFor(builder));
    expect(result.ok ? null : result.error).toBeNull();
  });

  it('is quiet about people who have been erased: there is no name left to find', () => {
    const builder = decidedOpening().erase('joss');
    const result = buildAudit(builder.state, 'app-mara', optionsFor(builder));
    expect(result.ok).toBe(true);
  });
});
