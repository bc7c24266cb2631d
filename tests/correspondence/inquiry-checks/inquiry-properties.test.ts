/** What holds for every inquiry: no wording of a case may break it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInquiry } from '@shared/correspondence';
import {
  INQUIRY_KINDS,
  REPLIED_TO,
  SIGNALS,
  type InquiryAct,
  type InquiryFinding,
  type InquiryText,
} from '@shared/inquiries';
import { lint } from '@shared/lint';
import { foldRecord } from '@shared/record';
import { BLNS, OWN } from '../../support/hostile-texts';
import type { OpeningBuilder } from '../../support/opening-builder';
import { compiled, packOf } from '../../lint/packs';
import { ask, CONDITION, GAP, MINIMUM, TODAY } from '../letter-case';
import { told } from './inquiry-case';

const OTHER = 'Ada Lindqvist';
const SECRET = 'merger with Harbour House';

const lexicon = compiled(packOf('en'));
const linted = (text: string, language: string) => lint(text, { as: 'letter', language, lexicon });

/** Sentences that set the checks off, and names and secrets among them. */
const piece = fc.constantFrom(
  OTHER,
  OTHER.toUpperCase(),
  'Ms Lindqvist',
  'Bo Ferreira',
  SECRET,
  SECRET.toUpperCase(),
  `Why was ${OTHER} chosen?`,
  // A name where a long quotation is cut.
  `${'Why, I ask you once more, and shall go on to ask, '.repeat(2).slice(0, 72)} ${OTHER} then?`,
  `Send me a copy of all personal data about ${OTHER} and me.`,
  `This is a formal complaint about ${OTHER}.`,
  'I was discriminated against because of my age.',
  `You were a better candidate than ${OTHER}.`,
  `We keep your application on file for the ${SECRET}.`,
  `The evening desk was missing, unlike ${OTHER}.`,
  'The degree was not shown.',
  'You are arrogant and too old.',
  'Thank you for asking.',
);
const words = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...BLNS, ...OWN).filter((text) => text.length > 0 && text.length < 2000),
  },
);

const act: fc.Arbitrary<InquiryAct> = fc.oneof(
  fc.record({
    act: fc.constant('reply' as const),
    reply: fc.record({
      to: fc.constantFrom(...REPLIED_TO),
      channel: fc.constant('email' as const),
      text: words,
      through: fc.constantFrom('', 'Harbour Recruitment'),
      grounds: fc.subarray([GAP.ground, CONDITION.ground, MINIMUM.ground]),
      agreedWith: fc.constantFrom('', 'Counsel'),
    }),
  }),
  fc.record({
    act: fc.constant('answer' as const),
    question: fc.nat({ max: 3 }),
    text: words,
    declined: fc.boolean(),
  }),
  fc.record({
    act: fc.constant('close' as const),
    noFurtherReply: fc.boolean(),
    note: fc.constantFrom('', 'Told.'),
  }),
);
const inquiry = fc.record({
  kind: fc.constantFrom(...INQUIRY_KINDS),
  asker: fc.constantFrom<InquiryText['asker']>('candidate', 'third-party', 'agency', 'authority'),
  askerName: fc.constantFrom('', 'Rosa Ferreira', OTHER),
  authority: fc.constantFrom('', 'Signed.'),
  text: words,
  questions: fc.array(words, { maxLength: 3 }),
});
const world = fc.record({
  inquiry,
  later: fc.array(words, { maxLength: 2 }),
  setAside: fc.option(fc.subarray([...SIGNALS])),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** Built once: an inquiry is added to it, and taken away with the state it was in. */
const entries = (() => {
  const builder = told();
  return builder.do('openings.change', {
    opening: builder.opening,
    details: { ...builder.record().opening.details, secrets: [SECRET] },
  });
})();

let count = 0;
/** An inquiry of its own on the one record; null where the door refuses the words. */
function received(made: World): { builder: OpeningBuilder; id: string } | null {
  const id = `q${(count += 1)}`;
  try {
    ask(entries, 'bo', id, made.inquiry);
    if (made.later.length > 0) entries.do('inquiries.add-questions', { inquiry: id, questions: made.later });
    if (made.setAside) {
      const classification = { kind: made.inquiry.kind, setAside: made.setAside, why: 'Read.' };
      entries.do('inquiries.classify', { inquiry: id, classification });
    }
  } catch {
    return null;
  }
  return { builder: entries, id };
}

const checked = (
  { builder, id }: { builder: OpeningBuilder; id: string },
  what: InquiryAct,
): InquiryFinding[] => checkInquiry(builder.state, id, what, { lint: linted, today: TODAY });

describe('whatever is asked and answered', () => {
  it('the same state and act give the same findings in the same order', () => {
    fc.assert(
      fc.property(world, act, (made, what) => {
        const at = received(made);
        if (!at) return;
        const again = foldRecord(at.builder.entries);
        const found = checkInquiry(again, at.id, what, { lint: linted, today: TODAY });
        expect(found).toEqual(checked(at, what));
      }),
      { numRuns: 40 },
    );
  });

  it('no finding names another candidate or a secret', () => {
    fc.assert(
      fc.property(world, act, (made, what) => {
        const at = received(made);
        if (!at) return;
        const said = JSON.stringify(checked(at, what)).toLowerCase();
        expect(said).not.toContain(OTHER.toLowerCase());
        expect(said).not.toContain('lindq');
        expect(said).not.toContain(SECRET.toLowerCase());
      }),
      { numRuns: 120 },
    );
  });

  it('every finding is a sentence with a way to settle it, and marks a place in the text', () => {
    fc.assert(
      fc.property(world, act, (made, what) => {
        const at = received(made);
        if (!at) return;
        const text = what.act === 'reply' ? what.reply.text : what.act === 'answer' ? what.text : '';
        for (const { message, settle, start, end } of checked(at, what)) {
          expect(message.length).toBeGreaterThan(10);
          expect(settle.length).toBeGreaterThan(0);
          expect(start === undefined).toBe(end === undefined);
          if (start === undefined || end === undefined) continue;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 80 },
    );
  });

  const LONG = [
    `The desk${' '.repeat(50_000)}was weak`,
    `Ferreira${' ,'.repeat(20_000)} and`,
    'no '.repeat(20_000),
  ];
  it.each([...OWN, ...LONG].map((text) => [text.slice(0, 20), text]))('does not throw for %j', (_, text) => {
    const at = received({
      inquiry: {
        kind: 'challenge',
        asker: 'third-party',
        askerName: 'Rosa Ferreira',
        authority: '',
        text: 'Hello.',
        questions: ['Why?'],
      },
      later: [],
      setAside: null,
    })!;
    expect(() =>
      checked(at, {
        act: 'reply',
        reply: { to: 'asker', channel: 'email', text, through: '', grounds: [], agreedWith: '' },
      }),
    ).not.toThrow();
  });
});
