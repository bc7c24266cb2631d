import type { FoundSignal, InquiryText } from '@shared/inquiries';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, isGuarded, openQuestions, stretches } from '@renderer/inquiries/inquiry-facts';
import { inquiryOf } from '../support/inquiry';

const text: InquiryText = {
  receivedOn: '2026-11-02',
  channel: 'email',
  kind: 'feedback-request',
  asker: 'candidate',
  askerName: '',
  askerAddress: [],
  authority: '',
  text: '',
  questions: ['Why?', 'Who?', 'Again?'],
};

describe('the third-party guard (7)', () => {
  it.each([
    ['candidate', '', false],
    ['third-party', '', true],
    ['third-party', '  ', true],
    ['third-party', 'Written consent of 3 November', false],
    ['agency', '', true],
    ['authority', '', true],
  ] as const)('%s with authority "%s": %s', (asker, authority, guarded) => {
    expect(isGuarded({ asker, authority })).toBe(guarded);
  });

  it('guards nothing of somebody erased: there is nothing left to say', () => {
    expect(isGuarded(null)).toBe(false);
  });
});

describe('questions (4)', () => {
  it('are open until they are answered or declined', () => {
    const at = { seq: 11, recordedAt: '2026-11-03T10:00:00.000Z' };
    const inquiry = inquiryOf({
      text,
      answers: [{ question: 1, answer: 'The committee.', declined: false, at }],
    });
    expect(openQuestions(inquiry)).toEqual([0, 2]);
    expect(answerTo(inquiry, 1)?.answer).toBe('The committee.');
    expect(answerTo(inquiry, 0)).toBeUndefined();
  });
});

describe('the message with its signals marked', () => {
  const signal = (start: number, end: number): FoundSignal => ({ signal: 'access', words: '', start, end });

  it('marks the words that were found, and these alone', () => {
    expect(stretches('Send me a copy now', [signal(0, 14)])).toEqual([
      { text: 'Send me a copy', marked: true },
      { text: ' now', marked: false },
    ]);
  });

  it('is the message again, whatever was found in it', () => {
    const places = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => signal(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.array(places), (message, signals) => {
        const cut = stretches(message, signals);
        expect(cut.map((stretch) => stretch.text).join('')).toBe(message);
      }),
    );
  });
});
