/** The words of one letter as they are typed, and the points of a feedback letter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedbackSchema, wordsSchema } from '@shared/letters';
import { faultsOf, sameWords, typed, typedIn, wordsOf } from '@renderer/letters/edit/words-text';
import { hasRoom, observedOf, roleOf, withObserved, withRole } from '@renderer/letters/feedback/points';

const words = {
  subject: 'Your application',
  salutation: 'Dear Mara Quist',
  paragraphs: ['Thank you.', 'We chose somebody else.\nPlease ask.'],
  closing: 'Yours sincerely',
};

describe('typed words', () => {
  it('come back as they were, however many paragraphs', () => {
    const line = fc.stringMatching(/^[a-zé]{1,8}( [a-zé]{1,8}){0,3}$/u);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 60 }), (paragraphs) => {
        expect(wordsOf(typed({ ...words, paragraphs }))).toEqual({ ...words, paragraphs });
      }),
    );
    expect(wordsOf(typed(words))).toEqual(words);
  });

  it('part paragraphs at empty lines, also at lines of blanks', () => {
    const body = '\n\nOne.\n  \n\n\nTwo,\nstill two.\n\n';
    expect(wordsOf({ ...typed(words), body })?.paragraphs).toEqual(['One.', 'Two,\nstill two.']);
  });

  it('are no letter while something is missing or there is too much', () => {
    expect(faultsOf({ ...typed(words), subject: ' ' })).toEqual([{ field: 'subject', because: 'empty' }]);
    const body = Array(61).fill('One.').join('\n\n');
    expect(faultsOf({ ...typed(words), body })).toEqual([{ field: 'body', because: 'too-many' }]);
    expect(wordsOf({ ...typed(words), body })).toBeNull();
  });

  it('fit what the record takes', () => {
    expect(wordsSchema.safeParse(wordsOf(typed(words))).success).toBe(true);
    expect(sameWords(words, { ...words })).toBe(true);
    expect(sameWords(words, { ...words, closing: 'Best wishes' })).toBe(false);
  });

  it('are offered again as a draft only for the same version and decision', () => {
    const kept = { ...typed(words), of: '3 17' };
    expect(typedIn(kept, '3 17')).toEqual(typed(words));
    expect(typedIn(kept, '4 17')).toBeNull();
    for (const other of [null, {}, 'text', { ...kept, body: 7 }]) expect(typedIn(other, '3 17')).toBeNull();
  });
});

describe('points of a feedback letter', () => {
  const none = { strengths: [], development: [] };
  it('are in one list at most, and take their words along', () => {
    const strong = withObserved(withRole(none, 'c1', 'strength'), 'c1', 'You asked first.');
    const moved = withRole(strong, 'c1', 'development');
    expect(roleOf(moved, 'c1')).toBe('development');
    expect(moved.strengths).toEqual([]);
    expect(observedOf(moved, 'c1')).toBe('You asked first.');
    expect(withRole(moved, 'c1', 'none')).toEqual(none);
  });

  it('never grow beyond what a letter takes', () => {
    const role = fc.constantFrom('strength', 'development', 'none');
    const steps = fc.array(fc.tuple(fc.nat(12).map(String), role), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (list) => {
        const points = list.reduce(
          (before, [criterion, to]) =>
            hasRoom(before, criterion, to) ? withRole(before, criterion, to) : before,
          feedbackSchema.parse(none),
        );
        expect(feedbackSchema.safeParse(points).success).toBe(true);
      }),
    );
  });
});
