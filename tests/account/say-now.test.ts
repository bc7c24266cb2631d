import { sayNow, timeline } from '@shared/account';
import { describe, expect, it } from 'vitest';
import { made, textOf } from './as-text';
import { decidedOpening, issue, scoredOpening } from './example';

describe('the timeline', () => {
  it('is in order of the log, in plain sentences with names', () => {
    const builder = decidedOpening();
    const lines = timeline(builder.state, 'app-mara');
    expect(lines.map((line) => line.seq)).toEqual(lines.map((line) => line.seq).toSorted((a, b) => a - b));
    expect(lines.map((line) => line.text)).toEqual(
      expect.arrayContaining([
        'The application arrived.',
        'Wen Sadler declared working with the candidate and stepped out.',
        'Idris Okell submitted a scorecard for “Interview”.',
        'Idris Okell signed the decision.',
        'The letter was sent by post.',
      ]),
    );
    expect(lines.find((line) => line.text === 'Idris Okell signed the decision.')?.on).toBe('2026-06-03');
  });

  it('names nobody to the candidate', () => {
    const text = timeline(decidedOpening().state, 'app-mara', 'candidate')
      .map((line) => line.text)
      .join('\n');
    expect(text).toContain('A member of the panel signed the decision.');
    expect(text).not.toMatch(/Okell|Verrall|Sadler|voted|declared/);
  });
});

describe('what to say now', () => {
  it('gives the grounds of the letter and no other, in three to six sentences', () => {
    const builder = decidedOpening();
    const { spoken, leaveUnsaid } = sayNow(builder.state, 'app-mara');
    expect(spoken.length).toBeGreaterThanOrEqual(3);
    expect(spoken.length).toBeLessThanOrEqual(6);
    expect(spoken.join(' ')).toContain('“Teaching groups to search well”');
    expect(spoken.join(' ')).toContain('We wrote to you on 5 June 2026');
    expect(spoken.join(' ')).toContain('Mx Jo Farrow');
    for (const start of [
      'Other candidates',
      'How any one member',
      'One confidential matter',
      'Why one member stepped out',
    ]) {
      expect(leaveUnsaid.some((item) => item.startsWith(start))).toBe(true);
    }
    expect(leaveUnsaid.join(' ')).not.toContain('archive');
  });

  it('does not go beyond a letter that gives the outcome only', () => {
    const builder = scoredOpening().do('decisions.sign', { opening: 'ref-librarian', member: 'idris' });
    issue(builder, 'mara', [{ claim: 'was-interviewed' }]);
    const { spoken, leaveUnsaid } = sayNow(builder.state, 'app-mara');
    expect(spoken.join(' ')).not.toContain('Teaching');
    expect(spoken.join(' ')).toContain('the outcome and not the grounds');
    expect(leaveUnsaid.join(' ')).toContain(
      'The criterion “Teaching groups to search well”: recorded, but not given in the letter',
    );
  });

  it('says that nothing is decided, and holds back what is unsigned or untold', () => {
    const builder = scoredOpening();
    expect(sayNow(builder.state, 'app-mara').spoken.join(' ')).toContain('No decision has been taken yet');
    expect(sayNow(builder.state, 'app-mara').leaveUnsaid.join(' ')).toContain('not signed');
    builder.do('decisions.sign', { opening: 'ref-librarian', member: 'idris' });
    const { spoken, leaveUnsaid } = sayNow(builder.state, 'app-mara');
    expect(spoken.join(' ')).toContain('you will get the decision in writing');
    expect(spoken.join(' ')).not.toContain('Teaching');
    expect(leaveUnsaid.join(' ')).toContain('before the letter is issued');
  });

  it('situation 9: says nothing about the decision while a complaint is open', () => {
    const builder = decidedOpening().do('inquiries.receive', {
      application: 'app-mara',
      inquiry: { receivedOn: '2026-07-01', channel: 'letter', kind: 'discrimination', asker: 'candidate' },
    });
    const { spoken } = sayNow(builder.state, 'app-mara');
    expect(spoken).toHaveLength(3);
    expect(spoken.join(' ')).not.toContain('Teaching');
  });

  it('does not repeat a letter that a later decision has corrected', () => {
    const builder = decidedOpening()
      .do('decisions.reopen', { opening: 'ref-librarian', member: 'idris', reason: 'Overlooked by us.' })
      .dispose('mara', 'reserve', [{ ground: { kind: 'criterion', ref: 'reference' } }])
      .do('decisions.sign', { opening: 'ref-librarian', member: 'idris' });
    const { spoken } = sayNow(builder.state, 'app-mara');
    expect(spoken.join(' ')).toContain('you will get a new letter');
    expect(spoken.join(' ')).not.toMatch(/Teaching|reserve/);
    expect(textOf(made(builder, { audience: 'counsel' }), 'told')).toContain(
      'The decision was corrected after this letter.',
    );
  });

  it('is empty for an application that does not exist', () => {
    expect(sayNow(decidedOpening().state, 'nobody')).toEqual({ spoken: [], written: [], leaveUnsaid: [] });
  });

  it('speaks of the post being cancelled when the letter does', () => {
    const builder = scoredOpening()
      .dispose('mara', 'rejected', [
        { ground: { kind: 'process', ref: 'position-cancelled' }, text: 'The budget was withdrawn.' },
      ])
      .do('decisions.sign', { opening: 'ref-librarian', member: 'idris' })
      .do('openings.set-outcome', { opening: 'ref-librarian', outcome: 'cancelled' });
    issue(builder, 'mara', [{ claim: 'position-cancelled' }], ['The post was cancelled.']);
    expect(sayNow(builder.state, 'app-mara').spoken).toContain(
      'The post was cancelled, so nobody was appointed.',
    );
  });
});
