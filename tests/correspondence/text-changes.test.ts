import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textChanges, wordCount, wordingChanges } from '@shared/correspondence';

const text = fc
  .array(fc.constantFrom('thank', 'you', 'for', 'the', 'time', 'that', 'Ada', '(gave)', 'us.'), {
    maxLength: 14,
  })
  .map((words) => words.join(' '));

const joined = (pieces: ReturnType<typeof textChanges>, without: string): string =>
  pieces
    .filter(({ change }) => change !== without)
    .map((piece) => piece.text.trim())
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('what became of a text', () => {
  it('names the words that were taken out and put in', () => {
    expect(
      textChanges('Thank you for your time at the desk.', 'Thank you for the time at our desk.'),
    ).toEqual([
      { change: 'same', text: 'Thank you for ' },
      { change: 'removed', text: 'your ' },
      { change: 'added', text: 'the ' },
      { change: 'same', text: 'time at ' },
      { change: 'removed', text: 'the ' },
      { change: 'added', text: 'our ' },
      { change: 'same', text: 'desk.' },
    ]);
  });

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = textChanges(before, after);
        expect(joined(pieces, 'added')).toBe(before);
        expect(joined(pieces, 'removed')).toBe(after);
      }),
    );
  });

  it('says that a text is the same only when it is', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const untouched = textChanges(before, after).every(({ change }) => change === 'same');
        expect(untouched).toBe(before === after);
      }),
    );
  });

  it('finds the fewest words to change', () => {
    fc.assert(
      fc.property(text, fc.nat(13), (before, at) => {
        const words = before.split(' ');
        const after = words.toSpliced(at % (words.length + 1), 0, 'new').join(' ');
        const changed = textChanges(before, after).filter(({ change }) => change !== 'same');
        expect(changed.map((piece) => [piece.change, piece.text.trim()])).toEqual([['added', 'new']]);
      }),
    );
  });

  it('counts words', () => {
    expect(wordCount('  Thank you,  Ada. ')).toBe(3);
    expect(wordCount('')).toBe(0);
  });
});

describe('what became of a letter', () => {
  const approved = {
    subject: 'Your application',
    salutation: 'Dear Ada',
    paragraphs: ['Thank you.', 'We have decided.', 'Please ask us.'],
    closing: 'Yours sincerely',
  };
  const parts = (change: Partial<typeof approved>) =>
    wordingChanges(approved, { ...approved, ...change }).map(({ part }) => part);

  it('leaves out what is the same', () => {
    expect(parts({})).toEqual([]);
    expect(parts({ closing: 'Kind regards' })).toEqual(['closing']);
    expect(parts({ subject: 'Your post', salutation: 'Hello Ada' })).toEqual(['subject', 'salutation']);
  });

  it('keeps paragraphs apart when one is put in, taken out or rewritten', () => {
    const [first, second, third] = approved.paragraphs as [string, string, string];
    expect(parts({ paragraphs: [first, 'It was a pleasure.', second, third] })).toEqual(['paragraph 2']);
    expect(parts({ paragraphs: [first, third] })).toEqual(['paragraph 2']);
    expect(parts({ paragraphs: [first, 'We have thought.', third] })).toEqual(['paragraph 2']);
    expect(parts({ paragraphs: ['Many thanks.', second, 'Do ask us.'] })).toEqual([
      'paragraph 1',
      'paragraph 3',
    ]);
    expect(parts({ paragraphs: ['Hello.', first, second, 'Do ask us.'] })).toEqual([
      'paragraph 1',
      'paragraph 4',
    ]);
    expect(parts({ paragraphs: ['Many thanks.', 'We have thought.', third] })).toEqual([
      'paragraph 1',
      'paragraph 2',
    ]);
    expect(wordingChanges(approved, { ...approved, paragraphs: [first, third] })[0]!.pieces).toEqual([
      { change: 'removed', text: second },
    ]);
  });
});
