/** What can be done with letters and recorded around them, and when it is refused. */
import { describe, expect, it } from 'vitest';
import { lettersOf } from '@shared/letters';
import type { OpeningBuilder } from '../support/opening-builder';
import { compose, issue, promise } from './letter-case';
import { signed } from './letter-checks';

const told = (): OpeningBuilder => issue(signed(), 'bo', compose(signed(), 'bo'));
const LETTER = { letter: 'letter-bo' };
const BY_POST = { on: '2026-06-03', channel: 'post', note: '' } as const;

const codeOf = (result: ReturnType<OpeningBuilder['attempt']>): string | null =>
  result.ok ? null : result.error.code;

describe('taking a letter back', () => {
  it('leaves it in the record, and out of what the person was told', () => {
    const builder = told().do('letters.withdraw', LETTER);
    expect(builder.state.letters.letters.get('letter-bo')!.withdrawn?.on).toBe('2026-06-01');
    expect(lettersOf(builder.state.letters, 'app-bo')).toEqual([]);
    expect(builder.attempt('letters.withdraw', LETTER)).toEqual({ ok: true, value: [] });
  });
  it('is refused once anything of it has left', () => {
    expect(
      codeOf(
        told()
          .do('letters.mark-sent', { ...LETTER, sent: BY_POST })
          .attempt('letters.withdraw', LETTER),
      ),
    ).toBe('letter-left');
    expect(
      codeOf(
        told()
          .do('letters.mark-handed-out', { ...LETTER, as: 'text' })
          .attempt('letters.withdraw', LETTER),
      ),
    ).toBe('letter-left');
  });
  it('gives the letter that it replaced its place back', () => {
    const builder = issue(told(), 'bo', { ...compose(signed(), 'bo'), supersedes: 'letter-bo' }, 'second');
    expect(builder.state.letters.letters.get('letter-bo')!.supersededBy).toBe('second');
    builder.do('letters.withdraw', { letter: 'second' });
    expect(builder.state.letters.letters.get('letter-bo')!.supersededBy).toBeNull();
  });
});

describe('a letter that was taken back', () => {
  it('is not sent, received or handed out any more', () => {
    const gone = () => told().do('letters.withdraw', LETTER);
    expect(codeOf(gone().attempt('letters.mark-sent', { ...LETTER, sent: BY_POST }))).toBe(
      'letter-withdrawn',
    );
    expect(codeOf(gone().attempt('letters.mark-received', { ...LETTER, on: '2026-06-04' }))).toBe(
      'letter-withdrawn',
    );
    expect(codeOf(gone().attempt('letters.mark-handed-out', { ...LETTER, as: 'print' }))).toBe(
      'letter-withdrawn',
    );
    expect(codeOf(told().attempt('letters.mark-sent', { ...LETTER, sent: BY_POST }))).toBeNull();
  });
});

describe('what is recorded around a letter', () => {
  const point = (criterion: string) => ({ criterion, observed: '' });

  it('takes each criterion of a feedback letter once', () => {
    const choose = (strengths: string[], development: string[]) =>
      codeOf(
        told().attempt('letters.choose-feedback', {
          application: 'app-bo',
          points: { strengths: strengths.map(point), development: development.map(point) },
        }),
      );
    expect(choose(['reference'], ['teaching'])).toBeNull();
    expect(choose(['teaching'], ['teaching'])).toBe('criterion-twice');
    expect(choose(['reference', 'reference'], [])).toBe('criterion-twice');
  });
  it('takes a promise only for a day to come, and settles it once', () => {
    expect(() => promise(signed(), 'bo', 'on-file', '2026-05-31')).toThrow('promise-in-the-past');
    const builder = promise(signed(), 'bo', 'on-file');
    const [made] = builder.record().byId.get('app-bo')!.matters.promises;
    const settle = { application: 'app-bo', promise: made!.id };
    builder.do('letters.settle-promise', settle);
    expect(builder.attempt('letters.settle-promise', settle)).toEqual({ ok: true, value: [] });
    expect(codeOf(builder.attempt('letters.settle-promise', { ...settle, promise: 'none' }))).toBe(
      'promise-unknown',
    );
  });
  it('takes a conversation once it has been held', () => {
    const talk = (on: string) =>
      codeOf(signed().attempt('letters.record-conversation', { application: 'app-bo', on }));
    expect(talk('2026-06-01')).toBeNull();
    expect(talk('2026-06-02')).toBe('conversation-ahead');
  });
});
