import { describe, expect, it } from 'vitest';
import { made, textOf } from './as-text';
import { decidedOpening, issue, PARAGRAPHS, scoredOpening } from './example';

describe('what the candidate was told', () => {
  it('says that a letter was taken back before it left, and does not repeat its words', () => {
    const builder = scoredOpening().do('decisions.sign', { opening: 'ref-librarian', member: 'idris' });
    issue(builder, 'mara', [], PARAGRAPHS);
    builder.write({
      type: 'letter-withdrawn',
      data: {
        letter: 'letter-mara',
        opening: builder.opening,
        application: 'app-mara',
        candidate: 'mara',
        on: '2026-06-05',
      },
    });
    const document = made(builder, { audience: 'committee' });
    const text = textOf(document, 'told');
    expect(text).toContain('was issued on 5 June 2026 and taken back on 5 June 2026, before it had left');
    expect(text).not.toContain(PARAGRAPHS[0]!);
    expect(document.answer.text).toContain('No letter has told the outcome yet.');
  });

  it('says in which ways a letter left the app, and what was promised and settled', () => {
    const builder = decidedOpening()
      .do('letters.mark-handed-out', { letter: 'letter-mara', as: 'print' })
      .do('letters.record-promise', {
        application: 'app-mara',
        promise: { promise: 'contact', until: '2027-01-31', note: 'When the branch opens.' },
      });
    const [promise] = builder.record().byId.get('app-mara')!.matters.promises;
    builder.do('letters.settle-promise', {
      application: 'app-mara',
      promise: promise!.id,
      note: 'We wrote.',
    });
    for (const audience of ['committee', 'candidate'] as const) {
      const text = textOf(made(builder, { audience }), 'told');
      for (const part of [
        'It left the app as a print on 1 June 2026.',
        'Promised on record: to be in touch, until 31 January 2027.',
        'Note on the promise: When the branch opens.',
        'this promise is settled.',
        'Note on the promise: We wrote.',
      ])
        expect(text).toContain(part);
    }
  });

  it('is what the answer ends with: the same, the outcome alone, or some of the grounds', () => {
    const answer = (claims: Parameters<typeof issue>[2]): string => {
      const builder = scoredOpening()
        .dispose('mara', 'rejected', [
          { ground: { kind: 'criterion', ref: 'teaching' } },
          { ground: { kind: 'condition', ref: 'evenings' } },
        ])
        .do('decisions.sign', { opening: 'ref-librarian', member: 'idris' });
      return made(issue(builder, 'mara', claims)).answer.text;
    };
    const [teaching, evenings] = [
      { claim: 'criterion-gap', criterion: 'teaching' },
      { claim: 'condition-gap', condition: 'evenings' },
    ] as const;
    expect(answer([teaching, evenings])).toContain('The letter of 5 June 2026 gives the same grounds.');
    expect(answer([])).toContain('The letter of 5 June 2026 gives no ground.');
    expect(answer([evenings])).toContain(
      'Of these grounds, the letter of 5 June 2026 gives the working condition “Evening desk”.',
    );
  });

  it('tells committee and counsel why the post became what it did, and the candidate that this is left out', () => {
    const builder = decidedOpening().do('openings.set-outcome', {
      opening: 'ref-librarian',
      outcome: 'filled',
      reason: 'Joss Oduya accepted on the telephone.',
    });
    for (const audience of ['committee', 'counsel'] as const)
      expect(textOf(made(builder, { audience }), 'people')).toContain(
        'Reason given: Joss Oduya accepted on the telephone.',
      );
    expect(textOf(made(builder), 'people')).toContain('█ Reason for what became of the post withheld');
  });
});
