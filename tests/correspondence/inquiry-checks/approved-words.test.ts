/** Words that are approved for letters go out as a reply too: no check may stand in their way. */
import { describe, expect, it } from 'vitest';
import { checkInquiry } from '@shared/correspondence';
import { replySchema } from '@shared/inquiries';
import { lint } from '@shared/lint';
import { ask, compose, issue, LANGUAGES, TODAY } from '../letter-case';
import { compiled, packOf } from '../../lint/packs';
import { kindCase } from '../../letters/support/every-kind';
import { asked, findings, reply, THIRD, told } from './inquiry-case';

const REPLIES = [
  'feedback',
  'challenge-answer',
  'new-information-confirmed',
  'new-information-corrected',
  'contact-closed',
  'decision-notice',
  'acknowledgement',
] as const;
const TELLING = ['after-interview', 'not-shortlisted-minimum', 'after-final', 'position-unfilled'] as const;

const lexicons = new Map(['en', 'de', 'fr', 'es', 'nl'].map((base) => [base, compiled(packOf(base))]));
const linted = (text: string, language: string) =>
  lint(text, { as: 'letter', language, lexicon: lexicons.get(language.split('-')[0]!)! });

describe.each(LANGUAGES)('words approved in %s', (language) => {
  const blocking = (kind: (typeof REPLIES)[number] | (typeof TELLING)[number], rich: boolean): string[] => {
    const { builder, candidate, options } = kindCase(kind, language, { rich });
    const draft = compose(builder, candidate, options);
    // A letter about the outcome may be read out to the candidate once it is issued.
    if (TELLING.some((item) => item === kind)) issue(builder, candidate, draft, 'letter-told');
    ask(builder, candidate, `asked-${kind}-${rich}`, { kind: 'challenge', text: 'Hello.' });
    const { salutation, paragraphs, closing } = draft.model;
    const text = [salutation, ...paragraphs, closing].join('\n\n');
    const act = {
      act: 'reply' as const,
      reply: replySchema.parse({ to: 'candidate', channel: 'email', text }),
    };
    return checkInquiry(builder.state, `asked-${kind}-${rich}`, act, { lint: linted, today: TODAY })
      .filter(({ severity }) => severity === 'block')
      .map(({ check, message }) => `${check}: ${message}`);
  };

  it.each([...REPLIES, ...TELLING])('%s goes out as a reply', (kind) => {
    expect(blocking(kind, false)).toEqual([]);
    expect(blocking(kind, true)).toEqual([]);
  });

  it('refuses a third party without giving anything away', () => {
    const { builder, candidate, options } = kindCase('third-party-refusal', language, { rich: true });
    const { salutation, paragraphs, closing } = compose(builder, candidate, options).model;
    const text = [salutation, ...paragraphs, closing].join('\n\n');
    const act = {
      act: 'reply' as const,
      reply: replySchema.parse({ to: 'asker', channel: 'email', text }),
    };
    const found = checkInquiry(builder.state, options.inquiry!, act, { lint: linted, today: TODAY });
    expect(found.filter(({ severity }) => severity === 'block')).toEqual([]);
  });
});

it('lets the standard answer of the window through', () => {
  const text =
    'We speak about applications with applicants only, and do not say whether somebody has applied. Anybody who has applied is welcome to ask us directly.';
  expect(findings(asked(THIRD, told()), reply(text, { to: 'asker' }), { lint: linted })).toEqual([]);
});
