import { sayNow, timeline } from '@shared/account';
import { describe, expect, it } from 'vitest';
import { made, textOf } from './as-text';
import { asked, askedOpening, received } from './asked';
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
    expect(text).toContain('The chair signed the decision.');
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

  it('situation 2: tells the manager who really decided, and to name nobody', () => {
    const item = sayNow(decidedOpening().state, 'app-mara').leaveUnsaid.find((text) =>
      text.startsWith('Who decided'),
    );
    expect(item).toContain('Say “the committee”.');
    expect(item).toContain('Idris Okell signed, and on the committee sat Idris Okell and Tomas Verrall');
    expect(item).toContain('Wen Sadler had stepped out');
    const { answer } = made(decidedOpening(), { audience: 'committee' });
    expect(answer.text).toContain('On the committee sat Idris Okell and Tomas Verrall');
  });

  it('situation 2: names no committee that was set only after the signature', () => {
    const builder = decidedOpening().committee([{ member: 'wen', role: 'chair' }]);
    expect(made(builder, { audience: 'committee' }).answer.text).not.toContain('On the committee');
    expect(sayNow(builder.state, 'app-mara').leaveUnsaid.join(' ')).not.toContain('Who decided');
  });

  it('situation 3: names the stage that was reached and the reason there', () => {
    const builder = decidedOpening();
    issue(builder, 'petra', [{ claim: 'below-minimum', qualification: 'q-degree' }]);
    const { spoken, written } = sayNow(builder.state, 'app-petra');
    for (const text of [spoken.join(' '), written.join(' ')]) {
      expect(text).toContain('looked at in the stage “Screening”, before the interviews');
      expect(text).toContain('One of the minimum requirements for the post is “a bachelor’s degree”');
    }
  });

  it('writes what it says, paragraph by paragraph, with the words of the yardstick and a way to ask', () => {
    const builder = received(decidedOpening(), 'i1', { text: 'Why was I not chosen?' });
    const { written } = sayNow(builder.state, 'app-mara');
    expect(written[0]).toContain('Thank you for your message of 20 June 2026');
    expect(written[1]).toContain(
      'We wrote to you on 5 June 2026, and this answer says what that letter says.',
    );
    expect(written[2]).toContain('“Teaching groups to search well”');
    expect(written[2]).toContain('The question set for it: Tell us about a group that you taught to search.');
    expect(written.join(' ')).toContain('please write to Mx Jo Farrow, people team');
    // Nobody shows at home what was seen in a room.
    expect(written.join(' ')).not.toContain('where your application shows it');
    expect(written.at(-1)).toBe('With kind regards');
    expect(written.join(' ')).not.toMatch(/Okell|Verrall|Oduya|2 of 5|archive|counsel|safety/);
  });

  it('gives a day to ask by only where the letter gives it', () => {
    const builder = scoredOpening().do('decisions.sign', { opening: 'ref-librarian', member: 'idris' });
    issue(builder, 'mara', [], ['Please write by 3 July 2026 to Mx Jo Farrow.']);
    expect(sayNow(builder.state, 'app-mara').written.join(' ')).toContain('people team by 3 July 2026');
    expect(sayNow(decidedOpening().state, 'app-mara').written.join(' ')).not.toContain('July');
  });

  it('situation 9: writes that the message is being looked at, and until when, and nothing of the decision', () => {
    const builder = received(decidedOpening(), 'i1', {
      kind: 'discrimination',
      text: 'It was my age.',
      dueOn: '2026-07-10',
    });
    const { written, leaveUnsaid } = sayNow(builder.state, 'app-mara');
    expect(written.join(' ')).toContain('due by 10 July 2026');
    expect(written.join(' ')).not.toMatch(/Teaching|not successful/);
    expect(leaveUnsaid[0]).toContain('while a complaint or formal request is open');
  });

  it('situation 10: does not say a ground again that the candidate has just disputed with something new', () => {
    const builder = askedOpening(decidedOpening());
    const { spoken, written, leaveUnsaid } = sayNow(builder.state, 'app-mara');
    for (const text of [spoken.join(' '), written.join(' ')]) {
      expect(text).toContain('being looked at');
      expect(text).not.toMatch(/Teaching|not shown|not successful|would change|held then/u);
    }
    expect(written.join(' ')).toContain('due by 1 July 2026');
    expect(leaveUnsaid.some((item) => item.startsWith('Whether what the candidate has told us now'))).toBe(
      true,
    );
    asked(builder, 'inquiry-closed', 'i1', { on: '2026-06-30', noFurtherReply: false }, { note: '' });
    expect(sayNow(builder.state, 'app-mara').spoken.join(' ')).toContain('Teaching groups');
  });

  it('situation 31: tells somebody in reserve where there is room to build on, not that it was not enough', () => {
    const builder = scoredOpening()
      .dispose('mara', 'reserve', [{ ground: { kind: 'criterion', ref: 'teaching' } }])
      .do('decisions.sign', { opening: 'ref-librarian', member: 'idris' });
    issue(builder, 'mara', [{ claim: 'criterion-gap', criterion: 'teaching' }]);
    const { spoken, written } = sayNow(builder.state, 'app-mara');
    for (const text of [spoken.join(' '), written.join(' ')]) {
      expect(text).toContain('most room to build on');
      expect(text).not.toContain('not yet enough');
    }
  });

  it('of somebody erased, says nothing to anybody else either', () => {
    const { leaveUnsaid } = sayNow(decidedOpening().erase('mara').state, 'app-mara');
    expect(leaveUnsaid.join(' ')).toContain('not even that there was an application');
  });

  it('before the letter, keeps the account for the candidate back and lets it begin with that', () => {
    const builder = scoredOpening().do('decisions.sign', { opening: 'ref-librarian', member: 'idris' });
    expect(sayNow(builder.state, 'app-mara').leaveUnsaid.join(' ')).toContain(
      'the account made for the candidate is not handed out before it either',
    );
    const notice = 'The letter that tells this outcome comes first; it has not been issued yet.';
    expect(made(builder).answer.text.startsWith(notice)).toBe(true);
    expect(made(builder, { audience: 'committee' }).answer.text).not.toContain(notice);
    expect(made(decidedOpening()).answer.text).not.toContain(notice);
  });

  it('situation 6: after no further reply, says what was closed and leaves the door for something new', () => {
    const builder = received(decidedOpening(), 'i1', { text: 'Again.' });
    asked(builder, 'inquiry-closed', 'i1', { on: '2026-06-30', noFurtherReply: true }, { note: '' });
    const { spoken, written } = sayNow(builder.state, 'app-mara');
    expect(written).toContain(spoken[1]);
    expect(spoken.join(' ')).toContain('closed the matter on 30 June 2026');
    expect(spoken.join(' ')).toContain('something new');
  });

  it('says first that a safety note stands, until it is lifted', () => {
    const builder = askedOpening(decidedOpening());
    expect(sayNow(builder.state, 'app-mara').leaveUnsaid[0]).toContain('a safety note stands on record');
    asked(
      builder,
      'inquiry-safety-lifted',
      'i1',
      { on: '2026-07-01' },
      { why: 'It was a misunderstanding.' },
    );
    expect(sayNow(builder.state, 'app-mara').leaveUnsaid.join(' ')).not.toContain('safety');
  });
});
