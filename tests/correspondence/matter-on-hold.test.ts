/** Situation 9: while a complaint of discrimination is open, no template answers, and the rest asks first. */
import { describe, expect, it } from 'vitest';
import type { OpeningBuilder } from '../support/opening-builder';
import { asKind, ask, compose, issue } from './letter-case';
import { check, signed } from './letter-checks';

const complaint = (): OpeningBuilder =>
  ask(
    ask(issue(signed(), 'bo', compose(signed(), 'bo')), 'bo', 'why', { kind: 'challenge' }),
    'bo',
    'complaint',
    {
      kind: 'discrimination',
    },
  );
const close = (builder: OpeningBuilder): OpeningBuilder =>
  builder.do('inquiries.close', { inquiry: 'complaint', note: 'Settled with counsel.' });
const lift = (builder: OpeningBuilder): OpeningBuilder =>
  builder.do('custody.lift-hold', { hold: builder.record().holds[0]!.id, reason: 'Finally settled.' });

type Kind = Parameters<typeof asKind>[1];
const found = (
  builder: OpeningBuilder,
  candidate: string,
  kind?: Kind,
  inquiry: string | null = null,
): string[] => {
  const draft = compose(signed(), candidate);
  const other = kind ? asKind(draft, kind, { inquiry }) : { ...draft, inquiry };
  return check(builder.record(), candidate, other)
    .filter((finding) => finding.check === 'matter-on-hold')
    .map(({ severity }) => severity);
};

describe('an open complaint of discrimination', () => {
  it('blocks every letter that answers this person, also about another message', () => {
    expect(found(complaint(), 'bo', 'challenge-answer', 'why')).toEqual(['block']);
    expect(found(complaint(), 'bo', 'challenge-answer', 'complaint')).toEqual(['block']);
    expect(found(complaint(), 'bo', 'feedback')).toEqual(['block']);
    expect(found(complaint(), 'bo', 'correction', 'why')).toEqual(['block']);
  });
  it('asks for a reason in writing for the other letters of the opening', () => {
    expect(found(complaint(), 'ada')).toEqual(['justify']);
    expect(found(complaint(), 'bo', 'decision-notice')).toEqual(['justify']);
  });
  it('leaves the hold behind when it is closed, and nothing once that is lifted', () => {
    expect(found(close(complaint()), 'bo', 'challenge-answer', 'why')).toEqual(['justify']);
    expect(found(lift(close(complaint())), 'bo', 'challenge-answer', 'why')).toEqual([]);
    expect(found(lift(close(complaint())), 'ada')).toEqual([]);
  });
});
