/** Invented people and organisations for the typesetting tests. */
import type { RecoverySheet } from '@engine/typeset';
import type { AuditDocument, AuditTable } from '@shared/audit';
import type { LetterModel, Layout } from '@shared/letters';

export const letter = (layout: Layout = 'uk-dl', changes: Partial<LetterModel> = {}): LetterModel => ({
  layout,
  language: 'en-GB',
  date: '2026-11-23',
  dateText: '23 November 2026',
  title: 'Your application for Reference Librarian',
  author: 'Riverside Library Service',
  letterhead: {
    name: 'Riverside Library Service',
    lines: ['14 Wharf Lane, Riverside RV4 2LB', '020 7946 0112', 'people@riverside-library.example'],
    colour: '#1f3a5f',
  },
  returnLine: 'Riverside Library Service, 14 Wharf Lane, Riverside RV4 2LB',
  address: ['Mara Quist', '3 Alder Court', 'Millbrook Road', 'Riverside', 'RV2 8QD'],
  subject: 'Your application for Reference Librarian (RLS-2026-07)',
  salutation: 'Dear Mara Quist',
  paragraphs: [
    'Thank you for applying for the post of Reference Librarian and for the time you gave us on 12 November. We read your work on the county newspaper archive with real interest.',
    'We have appointed another candidate, and so we cannot offer you the post.',
    'Each application was compared with the same five criteria. For “Teaching groups to search well”, the post needs experience of planning and giving sessions for groups. Your application described help given to readers one by one; we did not find an example with a group, and this is what the decision turned on.',
    'If you would like to know more, or if you think that we have overlooked something, please write to Idris Okell at the address above by 14 December 2026. He will answer within ten working days.',
    'Thank you again for your interest in the library. You are welcome to apply for other posts with us.',
  ],
  closing: 'Yours sincerely',
  signatory: { name: 'Tomas Verrall', role: 'Head of Reader Services' },
  reference: 'GR-1204-9f3c21ab07',
  referenceLabel: 'Record reference',
  watermark: '',
  ...changes,
});

const table: AuditTable = {
  columns: ['Criterion', 'Weight', 'Scores given', 'Mean', 'What the record says'],
  rows: [
    {
      cells: [
        'Teaching groups to search well',
        '3',
        '2',
        '1.50',
        'Two assessors looked for an example with a group and found none in the application.',
      ],
      seqs: [41, 44],
    },
    {
      cells: ['Knowledge of local sources', '2', '2', '3.50', 'Both named the county newspaper archive.'],
      seqs: [42, 45],
    },
    { cells: ['Written English', '1', '2', '4.00', 'No remark.'], seqs: [43, 46] },
  ],
};

export const pack = (changes: Partial<AuditDocument> = {}): AuditDocument => ({
  audience: 'candidate',
  language: 'en-GB',
  title: 'Why Mara Quist was not appointed',
  subtitle: 'Reference Librarian, Riverside (RLS-2026-07)',
  organisation: 'Riverside Library Service',
  date: '2026-11-23',
  answer: {
    text: 'Mara Quist was considered to the final stage and was not appointed, because the application showed no example of teaching a group, which the post needs. Another candidate met that criterion and was appointed on 20 November 2026.',
    seqs: [12, 15, 61],
  },
  sections: [
    {
      id: 'criteria',
      title: 'What was asked of everyone',
      statements: [
        {
          text: 'Five criteria were fixed and signed on 3 October 2026, before the first application was opened.',
          seqs: [12, 15],
        },
        { text: 'They were not changed afterwards.', seqs: [12] },
      ],
      tables: [{ caption: 'Scores by criterion', table }],
    },
    {
      id: 'grounds',
      title: 'What the decision turned on',
      statements: [
        {
          text: 'The committee of three voted on 20 November 2026. Two voted for the decision and one dissented in writing.',
          seqs: [58, 59, 60, 61],
        },
        { text: 'Name withheld', redacted: 'concerns another candidate', seqs: [62] },
        {
          text: 'The dissent says that help given to readers one by one shows the same skill, and asks that the next opening say more clearly what counts as teaching a group.',
          seqs: [63],
        },
      ],
      tables: [],
    },
  ],
  reference: 'GR-1204-9f3c21ab07',
  howToVerify: [
    'Ask the organisation to verify the log. The command is: grounds verify --head 1204:9f3c21ab07.',
    'If the answer is “verified”, the log still holds every entry up to number 1204, unchanged and in order.',
    'A log alone cannot show that its end was cut off. That is why the reference is printed here, outside the log.',
  ],
  watermark: '',
  ...changes,
});

export const sheet = (changes: Partial<RecoverySheet> = {}): RecoverySheet => ({
  organisation: 'Riverside Library Service',
  logName: 'Reference Librarian 2026',
  recoveryCode: '7Q2M-KX9D-4TRW-0H3N-B8VZ-EJ5P-YC6G',
  dateText: '23 November 2026',
  language: 'en-GB',
  ...changes,
});
