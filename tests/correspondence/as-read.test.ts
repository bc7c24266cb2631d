import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replySchema, type InquiryAct } from '@shared/inquiries';
import { asRead } from '@shared/correspondence/as-read';
import { asked, codes, findings, reply, answer } from './inquiry-checks/inquiry-case';

describe('words as they are read', () => {
  it('keeps plain text as it is, place by place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const plain = text.replaceAll(/[^\S\n]/gu, ' ');
        const read = asRead(text);
        expect(read.text).toBe(plain);
        for (let place = 0; place <= plain.length; place += 1) expect(read.origin(place)).toBe(place);
      }),
    );
  });

  it('points into the original whatever it holds, never backwards, and reads the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: plain, origin } = asRead(text);
        let before = 0;
        for (let place = 0; place <= plain.length; place += 1) {
          expect(origin(place)).toBeGreaterThanOrEqual(before);
          before = origin(place);
        }
        expect(before).toBe(text.length);
      }),
    );
  });

  it('is linear: a long text of marks and blanks is read at once', () => {
    expect(asRead('e' + '\u0301'.repeat(50_000)).text.length).toBeGreaterThan(0);
    expect(asRead(`a${' '.repeat(100_000)}b`).text).toHaveLength(100_002);
  });
});

describe('a check of words that go out', () => {
  it.each([
    'Ada Lind\u00ADqvist got it.',
    'A\u200Bda Lindqvist got it.',
    'Ada  Lindqvist got it.',
    'Ada\nLindqvist got it.',
    'Ada\u00A0Lindqvist got it.',
    'Ａｄａ Ｌｉｎｄｑｖｉｓｔ got it.',
    'A. Lindqvist got it.',
    'Lindqvist, Ada: appointed.',
  ])('%j names another candidate', (text) => {
    expect(codes(findings(asked(), reply(text)))).toContain('names-another');
  });

  it('another candidate is named by their address too, and the candidate by their own is not', () => {
    const builder = asked()
      .do('candidates.change', {
        candidate: 'ada',
        contact: { fullName: 'Ada Lindqvist', email: 'al.1987@example.org' },
      })
      .do('candidates.change', {
        candidate: 'bo',
        contact: { fullName: 'Bo Ferreira', email: 'bo@example.org' },
      });
    expect(codes(findings(builder, reply('We wrote to AL.1987@example.org.')))).toEqual(['names-another']);
    expect(findings(builder, reply('We wrote to bo@example.org.'))).toEqual([]);
  });

  it('shows the place in the words as they were written', () => {
    const text = 'Thank\u200B you. \u200BThe eve\u00ADning desk was mis\u200Bsing.';
    const [found] = findings(asked(), answer(text));
    expect(found!.check).toBe('contradicts-letter');
    expect(text.slice(found!.start, found!.end)).toContain('The eve\u00ADning desk was mis\u200Bsing');
  });

  it('keeps what is recorded as it was written', () => {
    const text = 'Tha\u00ADnk you for as\u0301king.';
    const builder = asked().do('inquiries.reply', {
      inquiry: 'q',
      reply: (reply(text) as Extract<InquiryAct, { act: 'reply' }>).reply,
    });
    const [sent] = builder.state.inquiries.inquiries.get('q')!.replies;
    expect(sent!.text).toBe(text);
    expect(replySchema.shape.text.parse(text)).toBe(text);
  });
});

describe('a formal request', () => {
  const DEMAND = 'I request access to all my personal data under Article 15 GDPR';
  it.each([
    { text: 'Hello.', askerName: DEMAND },
    { text: 'Hello.', authority: DEMAND },
    { text: 'Send me a <b>copy</b> of <i>my personal</i>&nbsp;data.' },
    { text: '<p>Send me a copy of my<br/>personal&#160;data.</p>' },
    { text: 'Send me a copy of my per&shy;sonal data.' },
    { text: 'Send me a copy of my per<span class="x">sonal</span> data.' },
  ])('is heard in %o', (changes) => {
    const builder = asked({ kind: 'challenge', ...changes });
    expect(codes(findings(builder, reply('Thank you.')))).toEqual(['formal-request']);
  });

  it('is heard in authority that is shown later', () => {
    const builder = asked({ kind: 'agency', asker: 'agency', text: 'Hello.' });
    expect(findings(builder, reply('Thank you.'))).toEqual([]);
    builder.do('inquiries.show-authority', { inquiry: 'q', authority: DEMAND });
    expect(codes(findings(builder, reply('Thank you.')))).toEqual(['formal-request']);
  });
});
