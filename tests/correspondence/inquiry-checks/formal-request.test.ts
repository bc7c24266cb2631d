/** Situations 6, 9 and 12: what must not be overlooked in a message, whatever else it says. */
import { describe, expect, it } from 'vitest';
import { officesFor, routesFor, standingSignals } from '@shared/correspondence';
import { INQUIRY_KINDS, SIGNALS, WAITING_FOR, type WaitingFor } from '@shared/inquiries';
import type { OpeningBuilder } from '../../support/opening-builder';
import { addQuestions, answer, asked, classify, close, codes, findings, reply } from './inquiry-case';

const ACCESS = 'Please send me a copy of all personal data you hold about me.';
const CHARGE = 'I shall take you to the employment tribunal.';
const DISCRIMINATION = 'I was discriminated against because of my age.';

const holding = (text: string): OpeningBuilder => asked({ kind: 'repeated-contact', text });
const signals = (builder: OpeningBuilder): string[] =>
  standingSignals(builder.state.inquiries.inquiries.get('q')!).map(({ signal }) => signal);
const passOn = (builder: OpeningBuilder, to: WaitingFor): OpeningBuilder =>
  builder.do('inquiries.wait', { inquiry: 'q', wait: { for: to } });
const OURS = reply('Thank you. We have passed your request on.');

describe('a formal request in a message of another kind', () => {
  it('holds the reply, the answer and the closing, and names the words', () => {
    for (const act of [OURS, answer('As the letter says.'), close(), close({ noFurtherReply: true })]) {
      const [found] = findings(holding(ACCESS), act);
      expect(found).toMatchObject({ check: 'formal-request', severity: 'block' });
      expect(found!.message).toMatch(/^This message holds a request for access to their data: “.+”\. Hold /u);
    }
  });

  it('situation 6: is not laid aside with no further reply, and refuses the command', () => {
    const refused = holding(ACCESS).attempt('inquiries.close', { inquiry: 'q', noFurtherReply: true });
    expect(refused).toMatchObject({ ok: false, error: { code: 'formal-request' } });
    expect(
      holding('You people are hopeless.').attempt('inquiries.close', { inquiry: 'q', noFurtherReply: true })
        .ok,
    ).toBe(true);
  });

  it('is found in a question as well', () => {
    const builder = asked({ kind: 'challenge', text: 'Hello.', questions: [ACCESS] });
    expect(signals(builder)).toContain('access');
  });

  it('may be replied to once it is with the office it belongs to, and not be closed', () => {
    const passed = passOn(holding(ACCESS), 'data-protection');
    expect(findings(passed, OURS)).toEqual([]);
    expect(codes(findings(passed, close()))).toEqual(['formal-request']);
    expect(codes(findings(passed, answer('As the letter says.')))).toEqual(['formal-request']);
    expect(codes(findings(passOn(holding(ACCESS), 'asker'), OURS))).toEqual(['formal-request']);
    expect(codes(findings(passOn(holding(CHARGE), 'data-protection'), OURS))).toEqual(['formal-request']);
  });

  it('is settled by the kind that fits, and by that alone', () => {
    expect(findings(classify(holding(ACCESS), 'formal-request'), close())).toEqual([]);
    expect(codes(findings(classify(holding(ACCESS), 'internal-complaint'), close()))).toEqual([
      'formal-request',
    ]);
  });
});

describe('setting a signal aside', () => {
  const both = () => holding(`${ACCESS} ${CHARGE}`);

  it('adds up over judgements, whatever the latest says', () => {
    expect(signals(both())).toEqual(['access', 'legal-threat']);
    const once = classify(both(), 'repeated-contact', ['access']);
    expect(signals(once)).toEqual(['legal-threat']);
    const twice = classify(once, 'challenge', ['legal-threat']);
    expect(signals(twice)).toEqual([]);
    expect(signals(classify(twice, 'feedback-request'))).toEqual([]);
  });

  it('does not reach what was not there yet', () => {
    const aside = () => classify(holding(ACCESS), 'repeated-contact', ['access']);
    expect(signals(addQuestions(aside(), 'May I see all notes you hold about me?'))).toEqual(['access']);
    expect(signals(addQuestions(aside(), CHARGE))).toEqual(['legal-threat']);
    // A question that was only split out of the message is nothing new.
    expect(signals(addQuestions(aside(), ACCESS))).toEqual([]);
    expect(signals(addQuestions(aside(), 'Who decided?'))).toEqual([]);
  });
});

describe('routes', () => {
  it('lead every signal to kinds and offices that exist', () => {
    for (const signal of SIGNALS) {
      expect(routesFor(signal).length).toBeGreaterThan(0);
      expect(routesFor(signal).every((kind) => INQUIRY_KINDS.includes(kind))).toBe(true);
      expect(officesFor(signal).every((office) => WAITING_FOR.includes(office))).toBe(true);
      expect(officesFor(signal)).toContain('counsel');
    }
  });
  it('situation 9: take an allegation of discrimination to its own track alone', () => {
    expect(routesFor('discrimination')).toEqual(['discrimination']);
    const complaint = asked({
      kind: 'internal-complaint',
      text: `This is a formal complaint. ${DISCRIMINATION}`,
    });
    expect(signals(complaint)).toEqual(['discrimination']);
    expect(signals(classify(complaint, 'discrimination'))).toEqual([]);
  });
});
