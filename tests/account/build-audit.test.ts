import { buildAudit, sayNow, stateAsOf } from '@shared/account';
import type { Finding } from '@shared/checks/finding';
import { describe, expect, it } from 'vitest';
import { openingBuilder } from '../support/opening-builder';
import { asText, made, textOf } from './as-text';
import { append, decidedOpening, optionsFor, PARAGRAPHS, scoredOpening, SECRET } from './example';

const finding = (changes: Partial<Finding> = {}): Finding => ({
  check: 'rater-spread',
  severity: 'advise',
  subjects: ['app-mara'],
  message: 'Idris Okell gave 2 and Tomas Verrall gave 1 on “Teaching groups to search well”.',
  because: [{ kind: 'scorecard', id: 'card-mara-idris-interview', application: 'app-mara' }],
  settle: [],
  about: '',
  key: '["rater-spread",["app-mara"],""]',
  fingerprint: 'f',
  settled: { text: 'We talked it over and both stand by their points.', seq: 50, by: 'idris' },
  ...changes,
});

describe('the answer', () => {
  it('says post, stage, outcome, ground with its label, evidence, who decided and when', () => {
    const { answer } = made(decidedOpening(), { audience: 'committee' });
    for (const part of [
      'The application of Mara Quist for the post of Reference librarian',
      'reached the stage “Interview”',
      'was not successful',
      'the criterion “Teaching groups to search well”: No example of planning or giving a session for a group.',
      'Evidence, one of two: Tomas Verrall gave 1 of 5',
      'The decision was signed by Idris Okell on 3 June 2026.',
      'The post was filled.',
    ]) {
      expect(answer.text).toContain(part);
    }
  });

  it('situation 3: gives a reason to somebody who was not interviewed, with the stage reached', () => {
    const { answer } = made(decidedOpening(), {}, 'app-petra');
    expect(answer.text).toContain('reached the stage “Screening”');
    expect(answer.text).toContain(
      'the minimum qualification “Degree in librarianship” (a bachelor’s degree): No degree was shown.',
    );
    expect(answer.text).toContain('No evidence is linked to this ground.');
  });

  it('says that nothing is decided while nothing is signed, and does not show a draft to the candidate', () => {
    const builder = scoredOpening();
    const committee = made(builder, { audience: 'committee' });
    expect(committee.title).toBe('Where the application of Mara Quist stands');
    expect(committee.answer.text).toContain('No decision has been signed yet');
    expect(committee.answer.text).toContain('entered but not signed');
    const text = asText(made(builder));
    expect(text).toContain('No decision has been signed yet');
    expect(text).not.toContain('No example of planning');
    expect(text).not.toContain('one by one');
    expect(text).not.toContain('not appointed');
  });

  it('keeps to the signed outcome while a correction is open', () => {
    const builder = decidedOpening()
      .do('decisions.reopen', {
        opening: 'ref-librarian',
        member: 'idris',
        reason: 'New information about Mara Quist.',
      })
      .dispose('mara', 'reserve', [
        { ground: { kind: 'criterion', ref: 'reference' }, text: 'Looked at again.' },
      ]);
    const document = made(builder, { audience: 'committee' });
    expect(document.answer.text).toContain('was not successful');
    expect(document.answer.text).toContain('opened for correction');
    expect(document.answer.text).not.toContain('Looked at again');
    expect(textOf(document, 'grounds')).toContain('Entered but not signed: on the reserve list.');
    expect(asText(made(builder))).not.toContain('reserve list');
  });

  it('says of an erased candidate that they are erased, and keeps what can be counted', () => {
    const builder = decidedOpening().erase('mara');
    for (const audience of ['committee', 'counsel', 'candidate'] as const) {
      const document = made(builder, { audience });
      const text = asText(document);
      expect(document.title).toBe('What remains on record of an erased application');
      expect(document.answer.text).toContain('has been erased and cannot be read again');
      expect(document.answer.text).toContain(`entry ${builder.state.seq}`);
      expect(document.answer.text).toContain('the criterion “Teaching groups to search well”');
      expect(text).not.toContain('Mara');
      expect(text).not.toContain('one by one');
      expect(text).toContain('1.50');
    }
    expect(sayNow(builder.state, 'app-mara').spoken[0]).toContain('erased');
  });
});

describe('every statement', () => {
  it('rests on entries that exist, in order', () => {
    for (const builder of [scoredOpening(), decidedOpening(), decidedOpening().erase('mara')]) {
      for (const audience of ['committee', 'counsel', 'candidate'] as const) {
        const document = made(builder, { audience, findings: [finding()] });
        const all = [
          document.answer.seqs,
          ...document.sections.flatMap((section) => [
            ...section.statements.map((item) => item.seqs),
            ...section.tables.flatMap(({ table }) => table.rows.map((row) => row.seqs)),
          ]),
        ];
        expect(document.answer.seqs.length).toBeGreaterThan(0);
        for (const seqs of all) {
          expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
          for (const seq of seqs) expect(builder.entries[seq - 1]?.seq).toBe(seq);
        }
        for (const { table } of document.sections.flatMap((section) => section.tables)) {
          for (const row of table.rows) {
            expect(row.cells).toHaveLength(table.columns.length);
            expect(row.seqs.length).toBeGreaterThan(0);
          }
        }
      }
    }
  });

  it('is the same for the same record', () => {
    expect(made(decidedOpening(), { audience: 'counsel' })).toEqual(
      made(decidedOpening(), { audience: 'counsel' }),
    );
  });

  it('is in the sections and the order agreed', () => {
    expect(made(decidedOpening()).sections.map((section) => section.id)).toEqual([
      'asked',
      'stages',
      'seen',
      'people',
      'grounds',
      'findings',
      'comparison',
      'deviations',
      'told',
      'contacts',
      'integrity',
    ]);
  });
});

describe('the committee and counsel', () => {
  it('situation 2: see who scored, who decided, declarations, votes and dissents', () => {
    const text = textOf(made(decidedOpening(), { audience: 'counsel' }), 'people');
    for (const part of [
      'Idris Okell submitted a scorecard',
      'Tomas Verrall declared no interest in this candidate.',
      'Wen Sadler declared working with the candidate',
      'Wen Sadler stepped out',
      'Idris Okell voted for Joss Oduya.',
      'Tomas Verrall dissented: Nell Brandvold',
      'Idris Okell (chair) signed the decision on 3 June 2026.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('see ratings by criterion and member with the evidence, the spread and how findings were settled', () => {
    const document = made(decidedOpening(), { audience: 'committee', findings: [finding()] });
    const seen = document.sections.find((section) => section.id === 'seen')!;
    expect(seen.tables[0]!.table.columns).toEqual([
      'Criterion',
      'Idris Okell',
      'Tomas Verrall',
      'Mean',
      'Spread',
    ]);
    expect(seen.tables[0]!.table.rows[0]!.cells).toEqual([
      'Teaching groups to search well',
      '2',
      '1',
      '1.50',
      '1',
    ]);
    expect(textOf(document, 'findings')).toContain('Answered in writing by Idris Okell: We talked it over');
    expect(asText(document)).toContain(SECRET);
  });

  it('situation 17: an observation says where it comes from and whether it is hearsay', () => {
    const text = textOf(made(decidedOpening(), { audience: 'committee' }), 'seen');
    expect(text).toContain('Source: Della Marsh, front desk, hearsay');
  });

  it('see what the members were asked to judge: version, anchors, working conditions', () => {
    const builder = decidedOpening().criteria({ conditions: [] }, 'The evening desk was closed.');
    const text = textOf(made(builder, { audience: 'counsel' }), 'asked');
    expect(text).toContain('measured by version 1');
    expect(text).toContain('changed later (version 2)');
    expect(text).toContain('Planned and taught a group alone.');
    expect(text).toContain('Evening desk');
  });
});

describe('the candidate', () => {
  it('reads facts, panel means, the evidence about them and the letter, and which parts are left out and why', () => {
    const document = made(decidedOpening(), { findings: [finding()] });
    const text = asText(document);
    expect(text).toContain('4 years of enquiry desk work. Source: CV, page 2.');
    expect(
      document.sections.find((section) => section.id === 'seen')!.tables[0]!.table.rows[0]!.cells,
    ).toEqual(['Teaching groups to search well', '1 to 5', '2', '1.50']);
    expect(text).toContain('Described helping readers one by one');
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
    const bars = document.sections.flatMap((section) =>
      section.statements.filter((item) => item.redacted !== undefined),
    );
    expect(bars.map((bar) => bar.text)).toEqual([
      'One matter of this opening withheld',
      'Ratings of single members withheld',
      'Names of the members withheld',
      'Nature of the declared interests withheld',
      'Votes withheld',
      'Dissent withheld',
      'Rationale of the whole decision withheld',
      'Wording of the findings and answers withheld',
      'Figures of the appointed withheld',
    ]);
    for (const bar of bars) expect(bar.redacted).not.toBe('');
  });

  it('does not learn names of members or of other sources, single ratings, votes or secrets', () => {
    const text = asText(made(decidedOpening(), { findings: [finding()] }));
    for (const name of [
      'Idris',
      'Okell',
      'Tomas',
      'Verrall',
      'Wen Sadler',
      'Della',
      'archive before summer',
      'gave 2',
      'We talked it over',
    ]) {
      expect(text).not.toContain(name);
    }
    expect(text).toContain('[A member of the panel] asked again');
  });

  it('situation 18: stands beside the appointed, who is not named', () => {
    const section = made(decidedOpening()).sections.find((item) => item.id === 'comparison')!;
    expect(section.tables[0]!.table.rows.map((row) => row.cells)).toEqual([
      ['Teaching groups to search well', '3', '1.50', 'higher'],
      ['Answering reference questions', '1', '4.00', 'about the same'],
      ['Weighted mean, 1 to 5', '4', '2.13', 'higher'],
    ]);
    expect(section.statements.map((item) => item.text).join(' ')).toContain('lie further apart');
  });

  it('situation 35: reads what departed from the announcement and what was done about it', () => {
    const text = textOf(made(decidedOpening()), 'deviations');
    expect(text).toContain('Announced: advanced students. Happened: six beginners came.');
    expect(text).toContain('What was done about it: Both candidates were told');
  });

  it('situation 7: does not read what somebody else asked, nor who it was', () => {
    const builder = decidedOpening().do('inquiries.receive', {
      id: 'inquiry-1',
      application: 'app-mara',
      inquiry: {
        receivedOn: '2026-07-01',
        channel: 'phone',
        kind: 'third-party',
        asker: 'third-party',
        askerName: 'Hanne Quist',
        text: 'I am her mother.',
      },
    });
    expect(textOf(made(builder), 'contacts')).toContain('it concerns another person');
    expect(asText(made(builder))).not.toContain('Hanne');
    expect(textOf(made(builder, { audience: 'counsel' }), 'contacts')).toContain(
      'Hanne Quist; authority: none shown.',
    );
  });

  it('situation 4: reads each of their questions with its answer', () => {
    const builder = decidedOpening()
      .do('inquiries.receive', {
        id: 'inquiry-1',
        application: 'app-mara',
        inquiry: {
          receivedOn: '2026-07-01',
          channel: 'email',
          kind: 'challenge',
          asker: 'candidate',
          text: 'Please explain.',
          questions: ['Who decided?', 'Was Joss Oduya better?'],
        },
      })
      .do('inquiries.answer', { inquiry: 'inquiry-1', question: 0, answer: 'The committee.' });
    const text = textOf(made(builder), 'contacts');
    expect(text).toContain('Question 1: Who decided?');
    expect(text).toContain('Answer 1: The committee.');
    expect(text).toContain('Question or answer withheld · it mentions another candidate');
    expect(text).toContain('Question 2 has not been answered yet.');
  });

  it('is refused a version in which a declared text names somebody else, and is told where', () => {
    const builder = openingBuilder()
      .criteria({
        conditions: [{ ref: 'evenings', label: 'Evening desk', text: 'As Joss Oduya does it today.' }],
      })
      .candidate('mara')
      .candidate('joss', { fullName: 'Joss Oduya' });
    const result = buildAudit(builder.state, 'app-mara', optionsFor(builder));
    expect(result).toMatchObject({
      ok: false,
      error: {
        kind: 'refused',
        code: 'would-disclose',
        details: { where: ['What was asked for, statement 4: the name of another candidate'] },
      },
    });
    expect(buildAudit(builder.state, 'app-mara', optionsFor(builder, { audience: 'counsel' })).ok).toBe(true);
  });
});

describe('as of a day', () => {
  it('shows the record as it stood, and says so', () => {
    const builder = decidedOpening();
    builder.entries.forEach((entry, index) => {
      builder.entries[index] = {
        ...entry,
        recordedAt: entry.seq < 58 ? '2026-06-01T10:00:00.000Z' : '2026-06-03T10:00:00.000Z',
      };
    });
    const state = stateAsOf(builder.entries, '2026-06-02');
    expect(state.seq).toBe(57);
    const document = buildAudit(
      state,
      'app-mara',
      optionsFor(builder, { audience: 'committee', asOf: '2026-06-02' }),
    );
    expect(document).toMatchObject({
      ok: true,
      value: { subtitle: 'Reference librarian, Reader services, Riverside, as of 2 June 2026' },
    });
    const text = document.ok ? asText(document.value) : '';
    expect(text).toContain('No decision has been signed yet');
    expect(text).toContain('up to entry 57');
    expect(text).toContain(`The log held ${builder.entries.length} entries`);
  });

  it('is empty before the first entry, and is not torn by a clock that went back', () => {
    const { entries } = decidedOpening();
    expect(stateAsOf(entries, '2000-01-01').seq).toBe(0);
    const odd = entries.map((entry) =>
      entry.seq === 5 ? { ...entry, recordedAt: '2076-01-01T00:00:00.000Z' } : entry,
    );
    expect(stateAsOf(odd, '2026-12-31').seq).toBe(entries.length);
  });

  it('answers not-found for an application that did not exist yet', () => {
    const builder = decidedOpening();
    expect(
      buildAudit(stateAsOf(builder.entries, '2000-01-01'), 'app-mara', optionsFor(builder)),
    ).toMatchObject({
      ok: false,
      error: { kind: 'not-found', code: 'application-unknown' },
    });
  });
});

it('reads a letter received later as received', () => {
  const builder = decidedOpening().do('letters.mark-received', { letter: 'letter-mara', on: '2026-06-08' });
  expect(textOf(made(builder), 'told')).toContain('It was received on 8 June 2026.');
  append(builder, { type: 'case-imported', data: { sha256: 'a', records: 1 } });
  expect(made(builder).reference).toBe(`GR-${builder.state.seq}-9f3c21ab07`);
});
