import { describe, expect, it } from 'vitest';
import { register } from '@engine/candidates/register';
import { openingBuilder, type OpeningBuilder } from '../support/opening-builder';

const refusal = (result: { ok: boolean; error?: { code: string } }): string | undefined => result.error?.code;
const MARK = {
  candidate: 'mara',
  id: 'mark-1',
  member: 'idris',
  owner: 'Idris Okell',
  reason: 'Took the petty cash in 2024.',
  on: '2026-01-10',
  until: '2026-12-31',
};
const marked = (change: object = {}): OpeningBuilder =>
  openingBuilder()
    .candidate('mara')
    .do('candidates.record-not-considered', { ...MARK, ...change });
const lift = { candidate: 'mara', mark: 'mark-1', member: 'wen', reason: 'It was somebody else.' };
const statuses = (builder: OpeningBuilder, today: string) =>
  register(builder.state, today).map(({ name, status }) => [name, status]);

describe('a record of “do not consider”', () => {
  it('names who answers for it, why, and until when; it seals who and why', () => {
    const opening = marked();
    expect(register(opening.state, '2026-06-01')).toMatchObject([
      {
        candidate: 'mara',
        owner: 'Idris Okell',
        until: '2026-12-31',
        byName: 'Idris Okell',
        status: 'standing',
      },
    ]);
    const { event } = opening.entries.at(-1)!;
    expect(JSON.stringify(event.data)).not.toMatch(/cash|Okell/);
    expect(event.subjects).toEqual(['mara']);
  });

  it('holds through its last day, and is gone from the register with the person', () => {
    expect(statuses(marked(), '2026-12-31')).toEqual([['Mara Quist', 'standing']]);
    expect(statuses(marked(), '2027-01-01')).toEqual([['Mara Quist', 'ended']]);
    expect(statuses(marked({ owner: '' }), '2026-06-01')).toEqual([['Mara Quist', 'incomplete']]);
    expect(statuses(marked().erase('mara'), '2026-06-01')).toEqual([]);
  });

  it('is lifted with a reason and stays readable; lifting it twice changes nothing', () => {
    const opening = marked().do('candidates.lift-not-considered', lift);
    expect(register(opening.state, '2026-06-01')).toMatchObject([
      { status: 'lifted', lifted: { reason: 'It was somebody else.', by: 'wen' } },
    ]);
    expect(opening.attempt('candidates.lift-not-considered', lift)).toEqual({ ok: true, value: [] });
  });

  it('is refused with an end before its beginning, for nobody, and for an unknown record', () => {
    const opening = marked();
    expect(
      refusal(opening.attempt('candidates.record-not-considered', { ...MARK, until: '2026-01-09' })),
    ).toBe('until-before-on');
    expect(
      refusal(opening.attempt('candidates.record-not-considered', { ...MARK, candidate: 'nobody' })),
    ).toBe('candidate-unknown');
    expect(refusal(opening.attempt('candidates.lift-not-considered', { ...lift, mark: 'none' }))).toBe(
      'exclusion-unknown',
    );
  });
});
