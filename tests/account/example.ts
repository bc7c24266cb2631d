/** A whole opening, told through commands: one rejected, one appointed, one in reserve, one screened out. */
import type { Finding } from '@shared/checks/finding';
import type { Claim, LetterModel } from '@shared/letters';
import { evolveRecord } from '@shared/record';
import { CRITERIA, openingBuilder, rating, type OpeningBuilder } from '../support/opening-builder';

export const HEAD = { seq: 0, hash: '9f3c21ab07'.padEnd(64, '0') };
export const SECRET = 'The head of service will move to the county archive before summer.';

export const optionsFor = (
  builder: OpeningBuilder,
  changes: { audience?: 'committee' | 'counsel' | 'candidate'; findings?: Finding[]; asOf?: string } = {},
) => ({
  audience: 'candidate' as const,
  today: '2026-11-23',
  head: { ...HEAD, seq: builder.state.seq },
  findings: [],
  entries: builder.entries.length,
  verifiedAt: '2026-11-23T08:00:00.000Z',
  ...changes,
});

/** Everything up to the dispositions, unsigned. */
export function scoredOpening(): OpeningBuilder {
  const builder = openingBuilder();
  builder
    .do('settings.set-organisation', {
      name: 'Riverside Library Service',
      contact: 'Mx Jo Farrow, people team',
    })
    .do('openings.change', {
      opening: builder.opening,
      details: {
        title: 'Reference librarian',
        unit: 'Reader services',
        location: 'Riverside',
        announced: ['The interview includes a ten-minute session for a group of advanced students.'],
        closesOn: '2026-05-31',
        secrets: [SECRET],
      },
    })
    .do('openings.set-criteria', {
      opening: builder.opening,
      set: {
        ...CRITERIA,
        criteria: [
          {
            ...CRITERIA.criteria[0]!,
            question: 'Tell us about a group that you taught to search.',
            weight: 3,
            anchors: [
              'No example of teaching.',
              'Helped single readers.',
              'Taught a group with a colleague.',
              'Planned and taught a group alone.',
              'Planned a course and showed what readers learned.',
            ],
          },
          CRITERIA.criteria[1]!,
        ],
      },
    })
    .candidate('mara', { fullName: 'Mara Quist', stages: ['interview'] })
    .candidate('joss', { fullName: 'Joss Oduya', stages: ['interview'] })
    .candidate('nell', { fullName: 'Nell Brandvold', stages: ['interview'] })
    .candidate('petra', { fullName: 'Petra Lindqvist', facts: [] })
    .declareNone(['mara', 'nell', 'joss'], ['idris', 'tomas'])
    .declare('mara', 'wen', 'works-with', true)
    .declareNone(['joss', 'nell'], ['wen'])
    .score(
      'mara',
      'idris',
      { teaching: 2, reference: 4 },
      {
        evidence: {
          teaching: 'Described helping readers one by one; gave no example with a group when asked twice.',
          reference: 'Found the 1891 tithe map in four minutes and said why the first index failed.',
        },
      },
    )
    .score(
      'mara',
      'tomas',
      { teaching: 1, reference: 4 },
      {
        evidence: {
          teaching: 'Said “I have not stood in front of a class”. Dr Okell asked again.',
          reference: 'Named the county newspaper archive unprompted.',
        },
      },
    )
    .score('joss', 'idris', { teaching: 5, reference: 4 })
    .score('joss', 'tomas', { teaching: 4, reference: 4 })
    .score('joss', 'wen', { teaching: 5, reference: 3 })
    .score('nell', 'idris', { teaching: 4, reference: 3 })
    .score('nell', 'tomas', { teaching: 4, reference: 4 })
    .score('nell', 'wen', { teaching: 3, reference: 4 })
    .do('scorecards.record-fit-note', {
      id: 'fit-mara',
      application: 'app-mara',
      member: 'idris',
      note: {
        against: { kind: 'condition', ref: 'evenings' },
        behaviour: 'Asked to fetch somebody before answering a reader who raised his voice',
        situation: 'Role play at the desk',
        effect: 'One evening a week nobody else is in the building',
        source: 'Idris Okell',
        observedOn: '2026-06-01',
      },
    })
    .do('scorecards.record-observation', {
      id: 'obs-mara',
      application: 'app-mara',
      member: 'tomas',
      note: {
        text: 'Waited for the group before her and held the door.',
        source: 'Della Marsh, front desk',
        firstHand: false,
        observedOn: '2026-06-01',
      },
    })
    .do('scorecards.record-deviation', {
      id: 'dev-1',
      opening: builder.opening,
      affected: ['app-mara', 'app-joss'],
      note: {
        title: 'Beginners in place of advanced students',
        announced: 'advanced students',
        happened: 'six beginners came',
        effect: 'The session was slower than planned.',
        remedy: 'Both candidates were told and rated on method alone.',
        on: '2026-06-01',
      },
    });
  return builder
    .dispose('mara', 'rejected', [
      {
        ground: { kind: 'criterion', ref: 'teaching' },
        text: 'No example of planning or giving a session for a group.',
        evidence: [rating('mara', 'idris', 'teaching'), rating('mara', 'tomas', 'teaching')],
      },
    ])
    .dispose('joss', 'appointed', [
      {
        ground: { kind: 'criterion', ref: 'teaching' },
        text: 'Planned and ran a course.',
        evidence: [rating('joss', 'idris', 'teaching')],
      },
    ])
    .dispose('nell', 'reserve', [
      {
        ground: { kind: 'criterion', ref: 'teaching' },
        text: 'Taught alone.',
        evidence: [rating('nell', 'idris', 'teaching')],
      },
    ])
    .dispose('petra', 'rejected', [
      { ground: { kind: 'qualification', ref: 'q-degree' }, text: 'No degree was shown.' },
    ])
    .vote('idris', 'joss', { reason: 'Joss Oduya planned a whole course.' })
    .vote('tomas', 'nell')
    .do('decisions.dissent', {
      opening: builder.opening,
      member: 'tomas',
      text: 'Nell Brandvold is closer to the desk work; I would have offered it to her.',
    });
}

/** The same, signed and told. */
export function decidedOpening(): OpeningBuilder {
  const builder = scoredOpening();
  builder
    .do('decisions.sign', {
      opening: builder.opening,
      member: 'idris',
      id: 'decision-1',
      on: '2026-06-03',
      rationale: 'Joss Oduya has taught a course; Nell Brandvold is the reserve.',
    })
    .do('openings.set-outcome', { opening: builder.opening, outcome: 'filled' });
  return issue(builder, 'mara', [
    { claim: 'another-appointed' },
    { claim: 'was-interviewed' },
    { claim: 'criterion-gap', criterion: 'teaching' },
  ]);
}

export const PARAGRAPHS = [
  'Thank you for the time you gave us and for your work on the tithe map.',
  'We have appointed another candidate, and so we cannot offer you the post.',
  'For “Teaching groups to search well” the post needs a session planned and given for a group. We did not find an example of this in your application.',
];

/** Issues a letter as the engine would append it. */
export function issue(
  builder: OpeningBuilder,
  candidate: string,
  claims: Claim[],
  paragraphs = PARAGRAPHS,
): OpeningBuilder {
  const { contact } = builder.state.candidates.candidates.get(candidate)!;
  const model: LetterModel = {
    layout: 'uk-dl',
    language: 'en-GB',
    date: '2026-06-05',
    dateText: '5 June 2026',
    title: 'Your application',
    author: 'Riverside Library Service',
    letterhead: { name: 'Riverside Library Service', lines: [], colour: '#1f3a5f' },
    returnLine: '',
    address: [contact!.fullName],
    subject: 'Your application for Reference librarian',
    salutation: `Dear ${contact!.fullName}`,
    paragraphs,
    closing: 'Yours sincerely',
    signatory: { name: 'Idris Okell', role: 'Head of reader services' },
    reference: 'GR-60-9f3c21ab07',
    referenceLabel: 'Record reference',
    watermark: '',
  };
  append(builder, {
    type: 'letter-issued',
    data: {
      letter: `letter-${candidate}`,
      opening: builder.opening,
      application: `app-${candidate}`,
      candidate,
      kind: 'after-interview',
      language: 'en-GB',
      templateVersion: 1,
      disposition: builder.state.decisions.dispositions.get(`app-${candidate}`)!.at.seq,
      on: '2026-06-05',
      claims,
      document: `doc-${candidate}`,
      sha256: 'a'.repeat(64),
      reference: 'GR-60-9f3c21ab07',
    },
    subjects: [candidate],
    personal: { ref: `letter-${candidate}`, model },
  });
  return builder.do('letters.mark-sent', {
    letter: `letter-${candidate}`,
    sent: { on: '2026-06-05', channel: 'post' },
  });
}

/** Keeps a file with a candidate, as the engine would append it. */
export function attach(
  builder: OpeningBuilder,
  candidate: string,
  name: string,
  size = 48_200,
): OpeningBuilder {
  const attachment = `file-${builder.entries.length}`;
  append(builder, {
    type: 'attachment-added',
    data: {
      candidate,
      attachment,
      document: `doc-${attachment}`,
      mediaType: 'application/pdf',
      size,
      sha256: 'b'.repeat(64),
      on: '2026-05-20',
    },
    subjects: [candidate],
    personal: { ref: attachment, name },
  });
  return builder;
}

/** Appends an event that no command makes (letters are issued by the engine). */
export function append(builder: OpeningBuilder, event: OpeningBuilder['entries'][number]['event']): void {
  const before = builder.entries.at(-1)!;
  const entry = {
    ...before,
    seq: before.seq + 1,
    commandId: `by-hand-${before.seq + 1}`,
    event,
    erased: false,
  };
  builder.entries.push(entry);
  evolveRecord(builder.state, entry);
}
