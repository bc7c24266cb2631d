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
  testPage: {
    title: 'Printer test page',
    address: 'The address stands here',
    steps: [
      'Print this page at its actual size, without fitting it to the paper.',
      'Fold it at the marks on the left edge and put it into the envelope with the window.',
      'Read off on the scales how far the frame is from the edge of the window: to the right and down.',
      'Enter the opposite of it in Settings, under Printer: what is 2 mm too far to the right is moved by −2.',
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
