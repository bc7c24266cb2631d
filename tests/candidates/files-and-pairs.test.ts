import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { pairsToReview } from '@renderer/candidates/duplicate-pairs';
import { fileSize } from '@renderer/candidates/file-size';

const person = (candidate: string) => ({
  candidate,
  name: 'Lena Fogarty',
  email: '',
  phone: '',
  openings: [],
});

describe('the size of a kept file', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [48_611, '49 kB'],
    [1_400_000, '1.4 MB'],
    [20_971_520, '21 MB'],
  ])('of %i bytes reads %s', (bytes, read) => {
    expect(fileSize(createIntl({ locale: 'en-GB' }), bytes)).toBe(read);
  });
});

describe('possible duplicates to review', () => {
  it('are the pairs about which nobody has said anything yet', () => {
    const judged = { same: false, reason: '' };
    const pairs = pairsToReview([
      {
        by: 'name',
        people: [person('a'), person('b'), person('c')],
        pairs: [
          { candidate: 'a', other: 'b', judged },
          { candidate: 'a', other: 'c', judged: null },
          { candidate: 'b', other: 'c', judged: null },
        ],
      },
    ]);
    expect(pairs.map(({ by, first, second }) => [by, first.candidate, second.candidate])).toEqual([
      ['name', 'a', 'c'],
      ['name', 'b', 'c'],
    ]);
  });
});
