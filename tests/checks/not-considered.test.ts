import { describe, expect, it } from 'vitest';
import type { CallInput } from '@shared/calls';
import { found, only, opening, REOPENS, settling } from './support/findings';

const WHOLE = {
  id: 'mark-1',
  owner: 'Idris Okell',
  reason: 'Left two desks unlocked after being told.',
  on: '2026-01-10',
  until: '2026-12-31',
};
type Mark = Partial<CallInput<'candidates.record-not-considered'>>;
const marked = (change: Mark) =>
  opening()
    .candidate('mara')
    .do('candidates.record-not-considered', { candidate: 'mara', ...WHOLE, ...change });
const rejectedFor = (text: string, builder = opening().candidate('mara')) =>
  builder.dispose('mara', 'rejected', [{ ground: { kind: 'qualification', ref: 'q-years' }, text }]);

describe('not-considered (situation 39)', () => {
  it.each([
    ['owner', { owner: '' }, 'who answers for it'],
    ['reason', { reason: ' ' }, 'a reason'],
    ['end', { until: undefined }, 'an end'],
  ])('fires for a record without its %s', (_what, change, words) => {
    expect(only(marked(change), 'not-considered')).toMatchObject({
      severity: 'justify',
      subjects: ['app-mara'],
      about: 'mark:mark-1',
    });
    expect(only(marked(change), 'not-considered').message).toContain(`without ${words}`);
  });

  it('does not fire for a whole one, or once it is lifted', () => {
    expect(found(marked({}), 'not-considered')).toEqual([]);
    const lifted = marked({ owner: '' }).do('candidates.lift-not-considered', {
      candidate: 'mara',
      mark: 'mark-1',
      reason: 'Nobody stood by it.',
    });
    expect(found(lifted, 'not-considered')).toEqual([]);
  });

  it('fires for one that had ended when the application is rejected, and only then', () => {
    const ended = () => marked({ until: '2026-05-30' });
    expect(found(ended(), 'not-considered')).toEqual([]);
    expect(only(rejectedFor('Not shown.', ended()), 'not-considered').message).toContain(
      'was not to be considered until 2026-05-30',
    );
    expect(found(rejectedFor('Not shown.', marked({ until: '2026-06-01' })), 'not-considered')).toEqual([]);
  });

  it('fires for words of exclusion in a reason with no record behind them', () => {
    const silent = rejectedFor('On the do not hire list, they were blacklisted at the branch.');
    expect(only(silent, 'not-considered')).toMatchObject({ about: 'reason:qualification:q-years' });
    expect(only(silent, 'not-considered').message).toContain('“do not hire”');
    expect(
      found(rejectedFor('Not to be considered until the end of 2026.', marked({})), 'not-considered'),
    ).toEqual([]);
    expect(found(rejectedFor('We considered the desk work shown.'), 'not-considered')).toEqual([]);
  });

  it('is settled in writing, and re-opens when the reason is worded otherwise', () => {
    expect(
      settling(rejectedFor('Blacklisted by the branch.'), 'not-considered', (it) =>
        rejectedFor('Blacklisted by two branches.', it),
      ),
    ).toEqual(REOPENS);
  });
});
