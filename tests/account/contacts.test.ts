import { entryFacts, timeline } from '@shared/account';
import type { Audience } from '@shared/audit';
import { describe, expect, it } from 'vitest';
import { openingBuilder } from '../support/opening-builder';
import { asText, made, textOf } from './as-text';
import { asked, askedOpening, received } from './asked';
import { decidedOpening } from './example';

const read = (audience: Audience, builder = askedOpening(decidedOpening())): string =>
  textOf(made(builder, { audience }), 'contacts');

describe('questions and contacts', () => {
  it('tells the committee every step in the order of the log, with its entry', () => {
    const text = read('committee');
    const steps = [
      'On 20 June 2026 a challenge to the decision came from the candidate, by e-mail.',
      'Answer 1: No session for a group was found in your application.',
      'Question 2 has not been answered yet.',
      'Question 3 (found later): What would help next time?',
      'On 21 June 2026 it was judged to be new information. Read in it and set aside: a mention of legal steps.',
      'The answer was set to be due by 1 July 2026.',
      'From 22 June 2026 it waited for counsel, Rana Boyle.',
      'Note: Asked whether the certificate counts.',
      'On 23 June 2026 it was taken up again.',
      'From 24 June 2026 it waited for the candidate, until 30 June 2026.',
      'On 25 June 2026 the new information was assessed: it was held then and shown only now.',
      'Evidence shown after the closing day counts, by the rule that holds for everybody.',
      'Even if it is so, the outcome stays the same.',
      'It was assessed by Tomas Verrall, who did not sign the decision.',
      'A reply went to the candidate on 26 June 2026 by e-mail, in these words:',
      'Thank you. Tomas Verrall has looked at the certificate.',
      'The reply gives as its ground the criterion “Teaching groups to search well”.',
      'The words were agreed with Rana Boyle.',
      'Safety note of 27 June 2026: Waited at the staff door for an hour.',
      'It was asked by Orla Quist; authority: none shown.',
      'A reply went to somebody other than the candidate on 28 June 2026 by telephone, in these words:',
      'Somebody spoke with the candidate on 1 June 2026.',
    ];
    expect(steps.filter((step) => !text.includes(step))).toEqual([]);
    const places = steps.map((step) => text.indexOf(step));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('shows the candidate their own words and what was said to them and about them', () => {
    const text = read('candidate');
    for (const part of [
      'Message: I taught groups for years.',
      'Question 3 (found later): What would help next time?',
      'Reason given: She says that she taught groups, which the panel did not find.',
      'From 24 June 2026 it waited for the candidate',
      'Note: Asked for the certificate.',
      'Reason given: The course was for two readers and not for a group.',
      'It was assessed by a person who did not sign the decision.',
      // Exactly as it went out, the name in it too: it is in their hands.
      'Thank you. Tomas Verrall has looked at the certificate.',
      'Members are named in what follows only where it was told to the candidate',
      '[Whoever asked], we cannot speak about anybody else.',
      'What was said: Told her that a letter is coming.',
    ])
      expect(text).toContain(part);
  });

  it('leaves a member’s name in what the candidate wrote, and not in what somebody noted of a call', () => {
    const text = { text: 'Dear Dr Okell, why was I not chosen?', questions: ['What did Tomas Verrall see?'] };
    const written = received(decidedOpening(), 'i2', { ...text, channel: 'email' });
    expect(read('candidate', written)).toContain('Message: Dear Dr Okell, why was I not chosen?');
    expect(read('candidate', written)).toContain('Question 1: What did Tomas Verrall see?');
    const noted = received(decidedOpening(), 'i2', { ...text, channel: 'phone' });
    expect(read('candidate', noted)).not.toMatch(/Okell|Verrall|Members are named/u);
    const other = received(decidedOpening(), 'i2', { text: 'Joss Oduya was taken?', channel: 'email' });
    expect(read('candidate', other)).not.toContain('Joss');
    for (const [builder, shown] of [
      [written, true],
      [noted, false],
    ] as const) {
      const entry = builder.entries.findLast(({ event }) => event.type === 'inquiry-received')!;
      const facts = JSON.stringify(entryFacts(builder.state, entry, 'app-mara', 'candidate'));
      expect(facts.includes('Okell')).toBe(shown);
    }
  });

  it('tells a candidate the name of the agency that put them forward, and of no other', () => {
    const builder = openingBuilder()
      .do('candidates.add', {
        id: 'mara',
        contact: { fullName: 'Mara Quist', source: 'Larkfield Staffing' },
        applications: [{ id: 'app-mara', opening: 'ref-librarian' }],
      })
      .do('candidates.record-relation', {
        candidate: 'mara',
        relation: { kind: 'agency', text: 'Larkfield Staffing put her forward.' },
      });
    received(builder, 'i1', { asker: 'agency', askerName: 'Larkfield Staffing', kind: 'agency' });
    received(builder, 'i2', { asker: 'agency', askerName: 'Norwell People', kind: 'agency' });
    asked(
      builder,
      'inquiry-answered',
      'i2',
      {},
      { answer: { question: 0, declined: true, answer: 'Norwell People may not be told.' } },
    );
    const text = asText(made(builder));
    expect(text).toContain('The application came through: Larkfield Staffing.');
    expect(text).toContain('Larkfield Staffing put her forward.');
    expect(text).not.toContain('Norwell');
    expect(text).toContain('a question came from an agency, by e-mail.');
  });

  it('leaves out advice, what keeps others safe, and who else asked, and says that it does', () => {
    const text = read('candidate');
    expect(text).not.toMatch(/Boyle|counsel|Counsel|staff door|Orla|My daughter|Why was she not/);
    for (const bar of [
      '█ A step in handling the message withheld · it is legal or personnel advice to the organisation █',
      '█ Who agreed to the words withheld · it is legal or personnel advice to the organisation █',
      '█ Note withheld · it was written down to protect other people █',
      '█ Message withheld · it concerns another person █',
    ])
      expect(text).toContain(bar);
  });

  it('has the same steps in the timeline, without advice and safety for the candidate', () => {
    const builder = askedOpening(decidedOpening());
    const lines = (audience: Audience) =>
      timeline(builder.state, 'app-mara', audience).map((item) => item.text);
    for (const text of ['The inquiry waits for counsel.', 'A safety note was recorded.']) {
      expect(lines('committee')).toContain(text);
      expect(lines('candidate')).not.toContain(text);
    }
    for (const text of [
      'The message was judged to be new information.',
      'One question was added.',
      'A reply was given to the candidate.',
      'A promise was recorded: to keep the application on file, until 1 June 2027.',
    ])
      expect(lines('candidate')).toContain(text);
  });

  it('situation 11: keeps who passes words on, and the exact words they were given', () => {
    const builder = decidedOpening();
    received(builder, 'i1', {
      asker: 'agency',
      askerName: 'Hart and Lowe',
      kind: 'agency',
      text: 'May we know?',
    });
    asked(
      builder,
      'inquiry-replied',
      'i1',
      { reply: 'r1', to: 'intermediary', channel: 'phone', on: '2026-06-21' },
      { text: 'More was needed in teaching.', through: 'Hart and Lowe', grounds: [], agreedWith: '' },
    );
    expect(read('committee', builder)).toContain(
      'A reply was given to Hart and Lowe on 21 June 2026 by telephone, to be passed on to the candidate, in these words:',
    );
    expect(read('candidate', builder)).toContain('More was needed in teaching.');
  });

  it('situation 9: tells committee and counsel of a hold, and the candidate why only if it is theirs', () => {
    const complaint = {
      receivedOn: '2026-06-01',
      channel: 'letter',
      kind: 'discrimination',
      asker: 'candidate',
      text: 'It was my age.',
    } as const;
    const own = decidedOpening().do('inquiries.receive', { application: 'app-mara', inquiry: complaint });
    const others = decidedOpening().do('inquiries.receive', { application: 'app-nell', inquiry: complaint });
    expect(read('counsel', own)).toContain('because of a complaint of discrimination');
    expect(read('counsel', own)).toContain('An inquiry about this application brought it about.');
    expect(read('counsel', others)).toContain('An inquiry about another application brought it about.');
    expect(read('candidate', own)).toContain('They are kept because of the complaint made by the candidate.');
    const told = read('candidate', others);
    expect(told).toContain('nothing in them is erased. This says nothing about the application.');
    expect(told).toContain('█ Reason for keeping them withheld');
    expect(told).not.toMatch(/complaint|discrimination|legal/);
    const entry = others.entries.findLast(({ event }) => event.type === 'hold-placed')!;
    const mark = JSON.stringify(entryFacts(others.state, entry, 'app-mara', 'candidate'));
    expect(mark).not.toMatch(/complaint|discrimination|legal/i);
  });

  it('says once that the words are gone after an erasure, and keeps days and kinds', () => {
    const builder = askedOpening(decidedOpening()).erase('mara');
    const text = read('counsel', builder);
    expect(text).not.toMatch(/taught|Boyle|staff door|Orla|certificate/);
    expect(text).toContain('it was judged to be new information');
    expect(text).toContain('█ Message withheld');
  });
});
