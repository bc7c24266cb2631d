/** Situations 7 and 11: somebody other than the candidate asks, or passes on what is said. */
import { describe, expect, it } from 'vitest';
import type { OpeningBuilder } from '../../support/opening-builder';
import { GAP } from '../letter-case';
import { answer, asked, codes, findings, reply, THIRD, type InquiryInput } from './inquiry-case';

type Asker = Pick<InquiryInput, 'kind' | 'asker' | 'askerName'>;
const AGENCY: Asker = { kind: 'agency', asker: 'agency', askerName: 'Harbour Recruitment' };
const COURT: Asker = { kind: 'formal-request', asker: 'authority', askerName: 'Riverside County Court' };

const by = (asker: Asker, authority = ''): OpeningBuilder => asked({ ...asker, authority, text: 'Hello.' });
const toAsker = (text: string) => reply(text, { to: 'asker' });
const given = (text: string, asker: Asker = THIRD): string[] =>
  findings(by(asker), toAsker(text)).flatMap(({ check, message }) =>
    check === 'authority-missing' ? [/^Your reply (.+?)\./u.exec(message)![1]!] : [],
  );

const NAME = 'names the candidate';
const APPLICATION = 'says something about an application';

describe('without authority on record', () => {
  it.each([
    ['Bo Ferreira did not get the post.', [NAME]],
    ['Bo will hear from us.', [NAME]],
    ['Mr Ferreira may write to us.', [NAME]],
    ['The post of Reference librarian is filled.', ['names the post']],
    ['His application was complete.', [APPLICATION]],
    ['She was not selected.', [APPLICATION]],
    ['Your son’s application was complete.', [APPLICATION]],
    ['Your daughter has not been interviewed.', [APPLICATION]],
    ['It was about Teaching groups to search well.', ['speaks of what the post asks for']],
    ['Ihr Sohn hat sich bei uns beworben.', [APPLICATION]],
    ['Votre fille a postulé chez nous.', [APPLICATION]],
    ['Su hijo ha presentado su candidatura.', [APPLICATION]],
    ['Uw zoon heeft bij ons gesolliciteerd.', [APPLICATION]],
    ['B. F. will hear from us.', [NAME]],
    ['B.F. will hear from us.', [NAME]],
    ['BO FERREIRA', [NAME]],
    ['We hold Ferreiras papers.', [NAME]],
    ['Fer\u00ADreira will hear from us.', [NAME]],
    ['Bo Fer\u200Breira will hear from us.', [NAME]],
    ['Ｂｏ Ｆｅｒｒｅｉｒａ will hear from us.', [NAME]],
    ['The librarian post is filled.', ['names the post']],
    ['The job as a librarian is filled.', ['names the post']],
    ['We interviewed her in May.', [APPLICATION]],
    ['We decided against your son.', [APPLICATION]],
    ['Your son came second.', [APPLICATION]],
    ['He did not get the job.', [APPLICATION]],
    ['They were interviewed.', [APPLICATION]],
    ['The candidate was not chosen.', [APPLICATION]],
    ['Nobody of that name has applied.', [APPLICATION]],
    ['We have no application from that person.', [APPLICATION]],
    ['The application you ask about is closed.', [APPLICATION]],
  ])('“%s” gives something away', (text, expected) => expect(given(text)).toEqual(expected));

  it.each([
    ['We do not say whether somebody has applied to us.'],
    ['Dear Rosa Ferreira, we speak with applicants alone.'],
    ['Dear Mrs Ferreira,\nWe speak with applicants alone.'],
    ['We cannot say whether your son has applied. He is welcome to write to us.'],
    ['We do not say whether they have applied. If they were interested in us, they may write.'],
    ['The applicant is welcome to write to us.'],
    ['Our librarian at the desk can tell you when we open.'],
    ['We offered nobody by telephone what we offer in writing.'],
    ['R. F. asked us on Monday; we speak with applicants alone.'],
    ['We do not tell anybody else whether or not somebody has made his or her application.'],
  ])('“%s” gives nothing away', (text) => expect(given(text)).toEqual([]));

  it('ticked grounds are told as well', () => {
    const found = findings(by(THIRD), reply('As we said.', { to: 'asker', grounds: [GAP.ground] }));
    expect(codes(found)).toEqual(['authority-missing']);
  });

  it('an answer, a declined one and an intermediary are held to the same', () => {
    for (const act of [
      answer('Bo Ferreira was not selected.'),
      answer('We may not speak about Bo Ferreira.', true),
      reply('Bo Ferreira was not selected.', { to: 'intermediary', through: 'Harbour Recruitment' }),
    ])
      expect(codes(findings(by(AGENCY), act))).toContain('authority-missing');
    const standard = answer('We speak about applications with applicants only.', true);
    expect(findings(by(THIRD), standard)).toEqual([]);
  });

  it('the command is refused, and nothing is recorded', () => {
    const builder = by(THIRD);
    const before = builder.entries.length;
    const refused = builder.attempt('inquiries.reply', {
      inquiry: 'q',
      reply: { to: 'asker', channel: 'email', text: 'Bo Ferreira was not selected.' },
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'authority-missing' } });
    expect(builder.entries.length).toBe(before);
  });

  it('a reply goes to the candidate all the same', () => {
    expect(findings(by(THIRD), reply('Dear Bo Ferreira, somebody asked about you.'))).toEqual([]);
  });
});

describe('authority', () => {
  it.each([
    'none',
    'None.',
    'no',
    '-',
    'n/a',
    'None shown yet',
    'not shown',
    '\u200B',
    'keine',
    'aucune',
    'geen',
  ])('is not “%s”', (authority) => {
    const found = findings(by(THIRD, authority), toAsker('Bo Ferreira was not selected.'));
    expect(codes(found)).toEqual(['authority-missing']);
  });
  it.each([
    'No. 34/2026 of the county court',
    'Not dated, signed by the candidate',
    'Nonna Ferreira, guardian',
  ])('is “%s”', (authority) => {
    expect(findings(by(THIRD, authority), toAsker('Bo Ferreira was not selected.'))).toEqual([]);
  });
  it('is asked for once the message is judged to be a third party’s, whoever it was taken to be from', () => {
    const builder = asked({ kind: 'third-party', asker: 'candidate', text: 'Hello.' });
    expect(codes(findings(builder, toAsker('Bo Ferreira was not selected.')))).toEqual(['authority-missing']);
  });
});

describe('with authority', () => {
  it.each(['At intake', 'later'])('%s, the reply may name the candidate', (when) => {
    const shown = (asker: Asker): OpeningBuilder =>
      when === 'later'
        ? by(asker).do('inquiries.show-authority', { inquiry: 'q', authority: 'Signed on 1 June.' })
        : by(asker, 'Signed on 1 June.');
    for (const asker of [THIRD, AGENCY, COURT])
      expect(findings(shown(asker), toAsker('Bo Ferreira was not selected.'))).toEqual([]);
  });
  it('a court gives its reference; white space is none', () => {
    const [found] = findings(by(COURT, '  '), toAsker('Bo Ferreira was not selected.'));
    expect(found!.message).toContain('No reference of the authority');
  });
});

it('a candidate may be answered through somebody (situation 11)', () => {
  const through = reply('Dear Bo, the teaching was not shown far enough.', {
    to: 'intermediary',
    through: 'Harbour Recruitment',
  });
  expect(findings(asked(), through)).toEqual([]);
});
