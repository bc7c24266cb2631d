/** Situation 10: "My CV says fifteen years of X; you wrote that I lack X." */
import { describe, expect, it } from 'vitest';
import type { OpeningBuilder } from '../../support/opening-builder';
import { asKind, ask, compose, CONDITION, GAP, issue, sign } from '../letter-case';
import { signed } from '../letter-checks';
import { asked, assess, classify, close, codes, findings } from './inquiry-case';

const news = (): OpeningBuilder => asked({ kind: 'new-information' });
const reopen = (builder: OpeningBuilder): OpeningBuilder =>
  builder.do('decisions.reopen', {
    opening: builder.opening,
    member: 'idris',
    reason: 'A fact was overlooked.',
  });
const decideAgain = (builder: OpeningBuilder, reasons: (typeof GAP | typeof CONDITION)[] = [CONDITION]) =>
  sign(reopen(builder).dispose('bo', 'rejected', reasons));
const letter = (
  builder: OpeningBuilder,
  kind: 'new-information-corrected' | 'correction' | 'challenge-answer',
  inquiry: string | null = 'q',
): OpeningBuilder =>
  issue(builder, 'bo', asKind(compose(signed(), 'bo'), kind, { inquiry, supersedes: 'letter-bo' }), 'second');
const toClose = (builder: OpeningBuilder): string[] => codes(findings(builder, close()));
const message = (builder: OpeningBuilder): string => findings(builder, close())[0]?.message ?? '';

const BESIDE = { classification: 'beside-the-reason', wouldChange: false } as const;

describe('new information that counts and changes the outcome', () => {
  it('takes a decision that changes this application, then a letter that tells it', () => {
    expect(message(assess(news()))).toContain('No signed decision');
    expect(message(decideAgain(assess(news())))).toContain('no corrected letter');
    expect(toClose(letter(decideAgain(assess(news())), 'new-information-corrected'))).toEqual([]);
    expect(toClose(letter(decideAgain(assess(news())), 'correction', null))).toEqual([]);
  });

  it('is not put right by the same decision once more, by another letter, or by one before the decision', () => {
    expect(message(decideAgain(assess(news()), [GAP]))).toContain('No signed decision');
    expect(message(letter(decideAgain(assess(news())), 'challenge-answer'))).toContain('no corrected letter');
    expect(message(letter(assess(news()), 'new-information-corrected'))).toContain('No signed decision');
    expect(message(decideAgain(letter(assess(news()), 'new-information-corrected')))).toContain(
      'no corrected letter',
    );
    const other = letter(
      decideAgain(assess(ask(news(), 'bo', 'other', { kind: 'challenge' }))),
      'correction',
      'other',
    );
    expect(message(other)).toContain('no corrected letter');
  });

  it('opens again with the decision', () => {
    const settled = letter(decideAgain(assess(news())), 'new-information-corrected');
    expect(message(reopen(settled))).toContain('No signed decision');
  });

  it.each([
    [{ classification: 'overlooked', wouldChange: true }, ['correction-outstanding']],
    [{ classification: 'held-then', wouldChange: true, accepted: true }, ['correction-outstanding']],
    [{ classification: 'held-then', wouldChange: true, accepted: false }, []],
    [{ classification: 'overlooked', wouldChange: false }, []],
    [{ classification: 'gained-later', wouldChange: true }, []],
    [BESIDE, []],
  ] as const)('%o leaves %o', (assessment, expected) => {
    expect(toClose(assess(news(), assessment))).toEqual(expected);
  });

  it('refuses the command, with what to do in its details', () => {
    const refused = assess(news()).attempt('inquiries.close', { inquiry: 'q', note: 'Done.' });
    expect(refused).toMatchObject({
      error: {
        code: 'correction-outstanding',
        details: { questions: [], findings: [{ severity: 'block' }] },
      },
    });
  });
});

describe('an assessment', () => {
  it('counts for the time since the message was last taken for new information', () => {
    const judged = (): OpeningBuilder => assess(news(), BESIDE);
    expect(toClose(classify(judged(), 'challenge'))).toEqual([]);
    expect(toClose(classify(classify(judged(), 'challenge'), 'new-information'))).toEqual([
      'new-information-unassessed',
    ]);
    // Judged once more as what it was: a signal was set aside, and nothing else has changed.
    expect(toClose(classify(judged(), 'new-information', ['access']))).toEqual([]);
  });
  it('counts for the reason it was made against', () => {
    const changed = decideAgain(assess(news(), BESIDE));
    expect(message(changed)).toContain('The recorded reason changed');
    expect(toClose(assess(changed, BESIDE))).toEqual([]);
  });
});
