import { sayNow, timeline } from '@shared/account';
import { fileSize } from '@shared/account/sentences';
import { describe, expect, it } from 'vitest';
import { rating, type OpeningBuilder } from '../support/opening-builder';
import { asText, made, textOf } from './as-text';
import { attach, decidedOpening, issue, scoredOpening } from './example';
import { planted } from './planted';

const RULE = 'Of equally good candidates those who served come first (Service Act, section 4).';

/** Everything that can be kept about a person, with members named where it is tempting to. */
function fullOpening(signed = true): OpeningBuilder {
  const builder = scoredOpening();
  const { opening } = builder;
  const details = builder.state.openings.openings.get(opening)!.details;
  builder
    .do('openings.change', {
      opening,
      details: { ...details, preferenceReview: { required: true, rule: RULE }, declareAgain: ['interview'] },
    })
    .do('candidates.record-not-considered', {
      candidate: 'mara',
      id: 'mark-1',
      member: 'tomas',
      owner: 'Della Marsh, front desk',
      reason: 'Left the reading room with a key; Dr Okell was told.',
      on: '2026-05-01',
      until: '2027-05-01',
    })
    .do('candidates.lift-not-considered', {
      candidate: 'mara',
      mark: 'mark-1',
      member: 'idris',
      reason: 'The key had been handed in the same day.',
      on: '2026-05-20',
    })
    .do('candidates.link-duplicate', {
      candidate: 'mara',
      other: 'petra',
      reason: 'Same address on both forms.',
    })
    .do('candidates.mark-distinct', { candidate: 'nell', other: 'mara', reason: 'Two days of birth.' })
    .do('scorecards.declare-interest', {
      application: 'app-mara',
      member: 'tomas',
      declaration: { interest: 'knows', text: 'Taught her once.', askedAt: 'interview' },
    })
    .do('scorecards.submit', {
      application: 'app-mara',
      member: 'tomas',
      stage: 'interview',
      corrects: 'card-mara-tomas-interview',
      reason: 'A word was missing.',
      ratings: [
        {
          criterion: 'teaching',
          points: 1,
          evidence: 'Said “I am the shy one in class”.',
          kept: [{ words: 'shy', why: 'Her own word; Tomas Verrall wrote it down as she said it.' }],
        },
        { criterion: 'reference', points: 4, evidence: 'Named the county newspaper archive.' },
      ],
    })
    .do('decisions.review-preference', {
      opening,
      member: 'wen',
      on: '2026-06-02',
      text: 'We compared the two who served.',
      considered: [
        { application: 'app-mara', text: 'She served four years; Wen Sadler saw the certificate.' },
        { application: 'app-joss', text: 'Did not serve.' },
      ],
    })
    .do('decisions.dispose', {
      application: 'app-mara',
      disposition: {
        code: 'rejected',
        reasons: [
          {
            ref: 'reason-1',
            ground: { kind: 'criterion', ref: 'teaching' },
            text: 'Called herself shy in front of a class.',
            evidence: [rating('mara', 'idris', 'teaching')],
            kept: [{ words: 'shy', why: 'It is what she told the panel.' }],
          },
        ],
      },
    });
  attach(builder, 'mara', 'cv-quist.pdf');
  if (!signed) return builder;
  builder.do('decisions.sign', { opening, member: 'idris', on: '2026-06-03' });
  return issue(builder, 'mara', [{ claim: 'criterion-gap', criterion: 'teaching' }]);
}

describe('committee and counsel', () => {
  const builder = fullOpening();
  const committee = asText(made(builder, { audience: 'committee' }));

  it.each([
    'A file is kept with the candidate: “cv-quist.pdf”, 48 kB, added on 20 May 2026.',
    'Tomas Verrall recorded on 1 May 2026 that the candidate is not to be considered, until 1 May 2027.',
    'Who answers for it: Della Marsh, front desk.',
    'Reason for not considering: Left the reading room with a key; Dr Okell was told.',
    'Idris Okell lifted it on 20 May 2026.',
    'Reason for lifting it: The key had been handed in the same day.',
    'This record and the one of Petra Lindqvist were taken to be the same person on 1 June 2026.',
    'Reason given: Same address on both forms.',
    'This record and the one of Nell Brandvold were taken to be two people on 1 June 2026.',
    'Members declare their interests again before the interview.',
    'Tomas Verrall declared knowing the candidate. Taught her once.',
    'Tomas Verrall was asked again before the interview and said this on 1 June 2026.',
    'Before that, asked when the application came in, Tomas Verrall declared no interest on 1 June 2026.',
    'Kept on purpose in the evidence of Tomas Verrall on “Teaching groups to search well”: “shy”. Reason: Her own word; Tomas Verrall',
    'Kept on purpose in the words of ground 1: “shy”. Reason: It is what she told the panel.',
    `The rule: ${RULE}`,
    'Wen Sadler recorded on 2 June 2026 how the preference set by a rule was considered.',
    'The review says: We compared the two who served.',
    'About this application: She served four years; Wen Sadler saw the certificate.',
    'It also speaks of one other application.',
  ])('read: %s', (sentence) => {
    expect(committee).toContain(sentence);
  });

  it('read nothing of what a review says about others, and counsel reads what identifies a file', () => {
    expect(committee).not.toContain('Did not serve');
    expect(committee).not.toContain('bbbbbbbb');
    expect(asText(made(builder, { audience: 'counsel' }))).toContain('b'.repeat(64));
  });

  it('read that nothing names an owner, a reason or an end, and that no review was made', () => {
    const bare = decidedOpening()
      .do('candidates.record-not-considered', { candidate: 'mara', owner: '', reason: '' })
      .do('openings.change', {
        opening: 'ref-librarian',
        details: { title: 'Reference librarian', preferenceReview: { required: true, rule: '' } },
      });
    const text = asText(made(bare, { audience: 'committee' }));
    for (const sentence of [
      'not to be considered, with no end stated.',
      'Nobody is named who answers for it.',
      'No reason is recorded for it.',
      'No review of the preference is recorded.',
    ])
      expect(text).toContain(sentence);
  });

  it('read the rule as it was reviewed where it has changed since', () => {
    const changed = fullOpening().do('openings.change', {
      opening: 'ref-librarian',
      details: { title: 'Reference librarian', preferenceReview: { required: true, rule: 'A new rule.' } },
    });
    const document = made(changed, { audience: 'counsel' });
    expect(textOf(document, 'asked')).toContain('The rule: A new rule.');
    expect(textOf(document, 'grounds')).toContain(`The rule as it read at the review: ${RULE}`);
  });

  it('read every word that is on record about another, in that other’s account', () => {
    const { builder: whole, markers } = planted([''], 1, true);
    const text = asText(made(whole, { audience: 'counsel' }, 'app-other-0'));
    const told = /(?:kept|why|owner|excluded|lifted|file|same|considered|review|interest)$/;
    const expected = markers.filter((mark) => told.test(mark));
    expect(expected).toHaveLength(17);
    expect(expected.filter((mark) => !text.includes(mark))).toEqual([]);
  });
});

describe('the candidate', () => {
  const builder = fullOpening();
  const text = asText(made(builder));

  it.each([
    'A file is kept with the candidate: “cv-quist.pdf”',
    'A member of the panel recorded on 1 May 2026 that the candidate is not to be considered, until 1 May 2027.',
    '█ Name of who answers for it withheld · it concerns another person █',
    'Left the reading room with a key; [a member of the panel] was told.',
    'A member of the panel lifted it on 20 May 2026.',
    'Reason for lifting it: The key had been handed in the same day.',
    'This record and another one were taken to be the same person on 1 June 2026.',
    '█ Reason for linking the records withheld · it is about another record as well █',
    'Members were asked again before the interview: one declaration.',
    'Kept on purpose in the evidence on “Teaching groups to search well”: “shy”. Reason: Her own word; [a member of the panel] wrote',
    `The rule: ${RULE}`,
    'A member of the panel recorded on 2 June 2026 how the preference set by a rule was considered.',
    '█ Review of the preference as a whole withheld · it is about the opening as a whole',
    'About this application: She served four years; [a member of the panel] saw the certificate.',
  ])('reads: %s', (sentence) => {
    expect(text).toContain(sentence);
  });

  it.each(['Della', 'Verrall', 'Sadler', 'Petra', 'two people', 'Two days', 'Same address', 'Taught her'])(
    'does not read: %s',
    (words) => {
      expect(text).not.toContain(words);
    },
  );

  it('does not read a reason that names who answers for it', () => {
    for (const reason of ['Mrs Marsh missed a key.', 'della marsh missed a key.', 'Ask Marsh’s deputy.']) {
      const named = decidedOpening().do('candidates.record-not-considered', {
        candidate: 'mara',
        owner: 'Della Marsh, front desk',
        reason,
      });
      const shown = textOf(made(named), 'seen');
      expect(shown).toContain('█ Reason for not considering withheld · it concerns another person █');
      expect(shown.toLowerCase()).not.toContain('marsh');
    }
  });

  it('reads before the signature that a review was made, and not yet what it says', () => {
    const document = textOf(made(fullOpening(false)), 'grounds');
    expect(document).toContain('how the preference set by a rule was considered');
    expect(document).toContain(
      'Words of the review about this application withheld · no decision has been signed',
    );
    expect(asText(made(fullOpening(false)))).not.toContain('shy');
  });

  it('learns that interests declared earlier are on record, not which', () => {
    const twice = fullOpening().declare('mara', 'tomas');
    const people = textOf(made(twice), 'people');
    expect(people).toContain('█ Interests declared earlier withheld · it is about a member of the panel █');
    expect(people).not.toContain('knowing');
  });
});

describe('after an erasure', () => {
  it('the days remain, and for nobody the words', () => {
    const builder = fullOpening().erase('mara');
    for (const audience of ['committee', 'counsel', 'candidate'] as const) {
      const text = asText(made(builder, { audience }));
      expect(text).toContain('on 1 May 2026 that the candidate is not to be considered, until 1 May 2027');
      expect(text).toContain('Words of the review about this application withheld');
      expect(text).toContain('Name of a file withheld');
      expect(text).not.toMatch(/cv-quist|reading room|handed in|shy|four years|Same address|Della/);
      expect(text.includes(RULE)).toBe(audience !== 'candidate');
    }
  });

  it('of somebody whose record was linked, no name remains', () => {
    const text = asText(made(fullOpening().erase('petra'), { audience: 'committee' }));
    expect(text).toContain('This record and the one of an erased candidate were taken to be the same person');
    expect(text).not.toMatch(/Petra|Same address/);
  });
});

it('rests on entries that exist, in order, in every part and for everybody', () => {
  const given = [fullOpening(), fullOpening(false), fullOpening().erase('mara')];
  for (const builder of given) {
    for (const audience of ['committee', 'counsel', 'candidate'] as const) {
      const { sections } = made(builder, { audience });
      for (const { seqs } of sections.flatMap((section) => section.statements)) {
        expect(seqs).toEqual([...new Set(seqs)].sort((x, y) => x - y));
        for (const seq of seqs) expect(builder.entries[seq - 1]?.seq).toBe(seq);
      }
    }
  }
});

describe('an opening advertised again', () => {
  const builder = decidedOpening()
    .do('openings.readvertise', { opening: 'ref-librarian', ref: 'second', title: 'Librarian, second call' })
    .do('openings.copy', { from: 'second', ref: 'third', title: 'Archivist' })
    .do('candidates.receive-application', { candidate: 'petra', id: 'app-second', opening: 'second' })
    .do('candidates.receive-application', { candidate: 'petra', id: 'app-third', opening: 'third' });
  const asked = (application: string, audience: 'committee' | 'candidate'): string =>
    textOf(made(builder, { audience }, application), 'asked');

  it('says so at both ends, to a candidate without the other opening’s name', () => {
    expect(asked('app-mara', 'committee')).toContain(
      'This opening was advertised again as “Librarian, second call”.',
    );
    expect(asked('app-mara', 'candidate')).toContain('This opening was advertised again.');
    expect(asked('app-second', 'committee')).toContain(
      'This opening advertises “Reference librarian” again.',
    );
    expect(asked('app-second', 'committee')).not.toContain('copy');
    expect(asked('app-second', 'candidate')).toContain('This opening advertises an earlier one again.');
    expect(asked('app-third', 'committee')).toContain(
      'This opening was made as a copy of “Librarian, second call”.',
    );
    expect(asked('app-third', 'candidate')).not.toContain('copy');
    expect(timeline(builder.state, 'app-mara').map((line) => line.text)).toContain(
      'The post was advertised again.',
    );
  });
});

describe('the timeline and the spoken words', () => {
  const builder = fullOpening();

  it('tell what was kept, recorded, lifted, linked, declared and reviewed, on its day', () => {
    const lines = timeline(builder.state, 'app-mara').map(({ on, text }) => `${on} ${text}`);
    for (const line of [
      '2026-05-20 A file was added: “cv-quist.pdf”.',
      '2026-05-01 It was recorded that the candidate is not to be considered until 1 May 2027.',
      '2026-05-20 The record that the candidate is not to be considered was lifted.',
      '2026-06-01 This record and another one were taken to be the same person.',
      '2026-06-01 This record and another one were taken to be two people.',
      '2026-06-01 Tomas Verrall declared no interest.',
      '2026-06-01 Tomas Verrall declared knowing the candidate when asked again before the interview.',
      '2026-06-02 Wen Sadler recorded how the preference set by a rule was considered.',
    ])
      expect(lines).toContain(line);
    const own = timeline(builder.state, 'app-mara', 'candidate')
      .map((line) => line.text)
      .join('\n');
    expect(own).toContain('A file was added: “cv-quist.pdf”.');
    expect(own).toContain('A member of the panel recorded how the preference set by a rule was considered.');
    expect(own).not.toMatch(/two people|declared|Verrall|Sadler/);
  });

  it('leave the exclusion, the preference and an interest declared once unsaid', () => {
    const unsaid = sayNow(fullOpening().declare('mara', 'tomas').state, 'app-mara').leaveUnsaid.join('\n');
    for (const start of ['The record that the candidate is not', 'How a preference', 'What members declared'])
      expect(unsaid).toContain(start);
    expect(unsaid).not.toMatch(/reading room|served/);
  });
});

it.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [2_449_000, '2.4 MB'],
])('writes a size of %i bytes as %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
