import { describe, expect, it } from 'vitest';
import { decidedCase, GAP, kindOf, letterCase, MINIMUM, NOT_CHOSEN, outcome } from './letter-case';

describe('the kind of letter owed, by disposition, stage and outcome', () => {
  it.each([
    ['rejected', [], [MINIMUM], 'open', 'not-shortlisted-minimum'],
    ['rejected', [], [NOT_CHOSEN], 'open', 'not-shortlisted-strongest'],
    ['rejected', [], [], 'filled', 'not-shortlisted-strongest'],
    ['rejected', ['interview'], [GAP], 'filled', 'after-interview'],
    ['rejected', ['interview'], [MINIMUM], 'filled', 'after-interview'],
    ['rejected', ['interview', 'final'], [GAP], 'filled-internally', 'after-final'],
    ['rejected', ['interview'], [GAP], 'unfilled', 'position-unfilled'],
    ['rejected', [], [MINIMUM], 're-advertised', 're-advertised'],
    ['rejected', [], [MINIMUM], 'cancelled', 'position-cancelled'],
    ['reserve', ['interview', 'final'], [], 'filled', 'runner-up'],
    ['reserve', ['interview'], [], 'unfilled', 'runner-up'],
    ['reserve', ['interview'], [], 'cancelled', 'position-cancelled'],
    ['appointed', ['interview', 'final'], [], 'open', 'appointed'],
    ['appointed', [], [], 'filled', 'appointed'],
    ['advanced', ['interview'], [], 'open', null],
    ['offered', ['interview', 'final'], [], 'open', null],
  ] as const)('%s after %j for %j with outcome %s: %s', (code, stages, reasons, result, kind) => {
    const builder = letterCase()
      .candidate('mara', { stages: [...stages] })
      .dispose('mara', code, [...reasons]);
    expect(kindOf(outcome(builder, result), 'mara')).toBe(kind);
  });

  it('owes nothing to somebody undecided, and thanks to somebody who withdrew', () => {
    expect(kindOf(letterCase().candidate('mara'), 'mara')).toBeNull();
    expect(kindOf(decidedCase().withdraw('bo'), 'bo')).toBe('withdrawn');
  });

  it('does not take applying for an interview where interview is the first stage', () => {
    const builder = letterCase()
      .criteria({ stages: [{ ref: 'talk', label: 'Interview', kind: 'interview', criteria: ['teaching'] }] })
      .candidate('mara')
      .dispose('mara', 'rejected', [GAP]);
    expect(kindOf(builder, 'mara')).toBe('not-shortlisted-strongest');
    const scored = letterCase()
      .criteria({ stages: [{ ref: 'talk', label: 'Interview', kind: 'interview', criteria: ['teaching'] }] })
      .candidate('mara')
      .score('mara', 'idris', { teaching: 3 }, { stage: 'talk' })
      .dispose('mara', 'rejected', [GAP]);
    expect(kindOf(scored, 'mara')).toBe('after-interview');
  });
});
