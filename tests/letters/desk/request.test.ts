/** Which letters can be asked for by name, and what takes the place of an issued one. */
import { describe, expect, it } from 'vitest';
import { statusOf, type Inquiry } from '@shared/inquiries';
import { fittingLetters } from '@renderer/letters/another/fitting-letters';
import { owedTo, replacing } from '@renderer/letters/request';
import { inquiryOf } from '../../support/inquiry';
import { letter, row } from './rows';

const at = { seq: 1, recordedAt: '2026-11-20T09:00:00.000Z', actor: undefined };
const inquiry = (id: string, changes: Partial<Inquiry> = {}) => {
  const one = inquiryOf({ id, application: 'a', candidate: 'p-a', receivedOn: '2026-11-20', ...changes });
  return { ...one, status: statusOf(one) };
};
const sent = { on: '2026-11-23', channel: 'post', note: '', at } as const;

describe('a letter in place of another', () => {
  it('is written again where nobody has read the first, and a correction where somebody may have', () => {
    expect(replacing(letter('l'))).toEqual({ application: 'a', kind: 'after-interview', supersedes: 'l' });
    expect(replacing(letter('l', { sent }))).toMatchObject({ kind: 'correction', supersedes: 'l' });
    expect(replacing(letter('l', { sent, kind: 'feedback', inquiry: 'q' }))).toEqual({
      application: 'a',
      kind: 'feedback',
      supersedes: 'l',
      inquiry: 'q',
    });
  });

  it('is never named by hand for the letter that is owed: the record knows', () => {
    expect(owedTo(row('a', { supersedes: 'l' })).request).toEqual({ application: 'a' });
  });
});

describe('letters that can be asked for by name', () => {
  const kinds = (...input: Parameters<typeof fittingLetters>) =>
    fittingLetters(...input).map(({ request }) => [request.kind, request.inquiry ?? '']);

  it('acknowledge, or say whether a decision was made, while no outcome was told', () => {
    expect(kinds(row('a'), [], [])).toEqual([
      ['acknowledgement', ''],
      ['decision-notice', ''],
    ]);
    expect(kinds(row('a'), [], [letter('k', { kind: 'acknowledgement' })])).toEqual([
      ['decision-notice', ''],
    ]);
  });

  it('give feedback once an outcome was told, for the inquiry that asks for it where there is one', () => {
    const told = row('a', { status: 'issued', letter: letter('l') });
    expect(kinds(told, [], [letter('l')])).toEqual([['feedback', '']]);
    expect(kinds(told, [inquiry('q')], [letter('l')])).toEqual([['feedback', 'q']]);
  });

  it('answer what is open about this application and nothing else', () => {
    const told = row('a', { status: 'sent', letter: letter('l') });
    const closed = { on: '2026-11-22', noFurtherReply: false, note: '', at };
    const all = [
      inquiry('q1', { kind: 'new-information' }),
      inquiry('q2', { kind: 'challenge', closed }),
      inquiry('q3', { kind: 'challenge', application: 'b' }),
      inquiry('q4', { kind: 'third-party' }),
    ];
    expect(kinds(told, all, [])).toEqual([
      ['new-information-confirmed', 'q1'],
      ['new-information-corrected', 'q1'],
      ['third-party-refusal', 'q4'],
      ['feedback', ''],
    ]);
  });
});
