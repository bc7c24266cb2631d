import type { Words } from './fixed-words';

export const en: Words = {
  pageOf: 'Page {page} of {pages}',
  reference: 'Record reference',
  entries: 'Entries',
  audience: {
    committee: 'For the committee',
    counsel: 'For counsel',
    candidate: 'For the candidate',
  },
  howToCheck: 'How to check this document',
  limits: {
    title: 'What the check cannot show',
    text: [
      'The entries of the log are chained: each holds a fingerprint of the one before, so a change in the middle shows. A chain alone cannot show that its end was cut off, or that an older copy was put back. A reference outside the file, such as this one, shows it for every entry up to its number and for none after it.',
      'Whoever holds the key of a log can rewrite what no reference outside it has seen. The check says that the record is unchanged, not that it was true when it was written.',
    ],
  },
  codes:
    'A character that cannot be printed here stands as its code in brackets, such as [U+1F600]. The JSON file of the same name has the character itself.',
  moreEntries: 'and {count} more',
  testPage: {
    title: 'Printer test page',
    address: 'The address stands here',
    steps: [
      'Print this page at its actual size, without fitting it to the paper.',
      'Fold it at the marks on the left and put it into the envelope, pushed to the top and to the left.',
      'On the lower scale read the number at the left edge of the window; on the upright scale the one at its top edge.',
      'Enter both in Settings, under Printer: the first as “to the right”, the second as “down”. They take the place of what stands there.',
    ],
    now: 'Printed with an offset of {x} mm to the right and {y} mm down.',
  },
  recovery: {
    title: 'Recovery code',
    keep: 'Keep this sheet on paper, away from the computer that holds the log.',
    parts: [
      {
        title: 'What it is for',
        text: [
          'This code opens the log when the computer’s own key is lost: after a new computer, a new account or a restored backup.',
          'Nobody else holds a copy. Without this code and without the computer’s own key, the log can never be read again.',
        ],
      },
      {
        title: 'How to keep it',
        text: [
          'Put it where the committee keeps its sealed papers. Do not photograph it, and do not store it in the same place as the log.',
          'Whoever has both the log and this code can read every entry. If you think that somebody has seen it, make a new code in Custody.',
        ],
      },
      {
        title: 'How to use it',
        text: [
          'Choose “Unlock with the recovery code” and type it. Capitals, spaces and dashes do not matter; the letters I, L, O and U never appear.',
        ],
      },
    ],
    blanks: ['Kept at', 'Kept by', 'Date', 'Signature'],
  },
};
