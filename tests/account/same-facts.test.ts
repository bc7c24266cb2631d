import { describe, expect, it } from 'vitest';
import { MEETS } from '../support/opening-builder';
import { made, textOf } from './as-text';
import { received } from './asked';
import { issue, scoredOpening } from './example';

const DEGREE = { ground: { kind: 'qualification', ref: 'q-degree' } } as const;
const TEACHING = { claim: 'criterion-gap', criterion: 'teaching' } as const;

/** Mara, Nell and Odd for teaching; Petra, Sol and Uma without the degree, Sol with Uma's facts. */
function opening() {
  const builder = scoredOpening()
    .candidate('odd', { fullName: 'Odd Vestergaard', stages: ['interview'] })
    .candidate('sol', { fullName: 'Sol Amari', facts: [MEETS[1]!] })
    .candidate('uma', { fullName: 'Uma Reyes', facts: [MEETS[1]!] })
    .dispose('odd', 'rejected', [{ ground: { kind: 'criterion', ref: 'teaching' } }])
    .dispose('sol', 'rejected', [{ ground: { kind: 'qualification', ref: 'q-years' } }])
    .dispose('uma', 'rejected', [DEGREE])
    .do('decisions.sign', { opening: 'ref-librarian', member: 'idris' });
  issue(builder, 'mara', [TEACHING]);
  issue(builder, 'odd', []);
  received(builder, 'i9', { kind: 'challenge', text: 'Why?' }, 'odd');
  return builder;
}

describe('the same elsewhere in this opening', () => {
  const text = textOf(made(opening(), { audience: 'committee' }), 'same-facts');

  it('names who else has the ground, what each was told, and whether it is the same', () => {
    expect(text).toContain(
      'Two other applications in this opening have as a ground the criterion “Teaching groups to search well”.',
    );
    expect(text).toContain('| Nell Brandvold | on the reserve list | Not told yet | – | –');
    expect(text).toContain('| Odd Vestergaard | not appointed | Outcome after the interview, 5 June 2026 |');
    expect(text).toMatch(/Odd Vestergaard .*\| None/);
    // Joss has a ground of that name too: the strength for which he was appointed.
    expect(text).not.toContain('Joss Oduya');
  });

  it('says what others with the same ground have asked', () => {
    expect(text).toContain('Odd Vestergaard sent a challenge to the decision on 20 June 2026; it is open.');
  });

  it('situation 28: names whoever has the same facts on record, and how they were judged', () => {
    const builder = opening();
    const years = textOf(made(builder, { audience: 'committee' }, 'app-sol'), 'same-facts');
    expect(years).toContain('With the same facts on record for it (4 years of enquiry desk work)');
    expect(years).toMatch(/it was not a ground for .*Uma Reyes/);
    const degree = textOf(made(builder, { audience: 'committee' }, 'app-uma'), 'same-facts');
    expect(degree).toContain('No fact is on record for the minimum qualification “Degree in librarianship”.');
    expect(degree).toContain(
      'One other application in this opening has as a ground the minimum qualification',
    );
  });

  it('is for the committee alone', () => {
    for (const audience of ['counsel', 'candidate'] as const)
      expect(made(opening(), { audience }).sections.map(({ id }) => id)).not.toContain('same-facts');
  });

  it('has nothing to say of an appointment, or before a signature', () => {
    expect(textOf(made(opening(), { audience: 'committee' }, 'app-joss'), 'same-facts')).toContain(
      'There is none here.',
    );
    expect(textOf(made(scoredOpening(), { audience: 'committee' }), 'same-facts')).toContain(
      'There is none here.',
    );
  });
});
